import { test } from '../support/test.ts';

test('empty', async ({ reader }, { project }) => {
  await reader.page.screenshot({ path: `screenshots/empty-${project.name}.png`, fullPage: true });
});
