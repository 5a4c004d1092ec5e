import { Desk } from '../pages/desk.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const DISAGREEING = noticeText('250871').replace('23-juin-2025', '24-juin-2025');

/** The views of the desk that one notice has, by the names of the commands that open them. */
const VIEWS: Record<string, RegExp> = {
  situation: /^(My situation|Ma situation)$/,
  compare: /^(Compare editions|Comparer les versions)$/,
  check: /^(Check|Vérifier)$/,
  export: /^(Export|Exporter)$/,
  keep: /^(Keep|Garder)$/,
};

for (const [view, command] of Object.entries(VIEWS)) {
  test(view, async ({ reader }) => {
    await reader.box.fill(DISAGREEING);
    await new Desk(reader).commands.getByRole('button', { name: command }).click();
    await expect(reader.facts.getByRole('heading', { level: 2, name: command })).toBeFocused();
    await expect(reader.page).toHaveScreenshot(`${view}.png`);
  });
}

test('correct', async ({ reader }) => {
  await reader.box.fill(DISAGREEING);
  await reader.value('G12').click();
  await reader.facts.getByRole('button', { name: /^(Correct|Corriger)/ }).first().click();
  await expect(reader.facts.getByRole('button', { name: /^(Save my value|Enregistrer ma valeur)$/ })).toBeVisible();
  await expect(reader.page).toHaveScreenshot('correct.png');
});
