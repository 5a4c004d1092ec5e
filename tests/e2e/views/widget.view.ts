import { noticeText } from '../support/notices.ts';
import { expect, test, Widget } from '../support/widget.ts';

test('builder', async ({ page }, { project }) => {
  await page.goto(project.name.endsWith('fr') ? 'widget/build.fr.html' : 'widget/build.html');
  await page.locator('textarea').fill(noticeText('250871'));
  await expect(new Widget(page).title).toBeVisible();
  await page.locator('textarea').blur();
  await expect(page).toHaveScreenshot('builder.png');
});
