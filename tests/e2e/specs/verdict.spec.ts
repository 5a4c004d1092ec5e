import type { Locator } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const SAMPLES = ['250871', '250854', '241792', '241436', '240205'];
const LABELS = {
  'en-GB': ['By when', 'Can I apply', 'How much', 'How long'],
  'fr-FR': ['Jusqu’à quand', 'Puis-je postuler', 'Combien', 'Pour combien de temps'],
} as const;

/** How far down the window a part of the page ends. */
async function bottom(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  return (box?.y ?? Infinity) + (box?.height ?? Infinity);
}

for (const locale of ['en-GB', 'fr-FR'] as const) {
  // A desktop shows it without a scroll, a telephone with one.
  for (const { width, height, limit } of [
    { width: 1280, height: 800, limit: 800 },
    { width: 360, height: 740, limit: 2 * 740 },
  ]) {
    test.describe(`${locale}, ${width}x${height}`, () => {
      test.use({ locale, viewport: { width, height }, now: '2024-02-11T10:00:00+01:00' });

      for (const number of SAMPLES) {
        test(`${number} answers at a glance`, async ({ reader }) => {
          await reader.box.fill(noticeText(number));
          for (const label of LABELS[locale].slice(0, 3)) {
            expect(await bottom(reader.fact(label)), label).toBeLessThanOrEqual(limit);
          }
          const length = reader.fact(LABELS[locale][3]);
          expect(await bottom(length.getByRole('button').first())).toBeLessThanOrEqual(limit);
          expect(await bottom(length.getByRole('img'))).toBeLessThanOrEqual(limit);
        });
      }
    });
  }
}

test('each thing that is asked is a line with its own words behind it', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  const asked = reader.fact('Can I apply').getByRole('listitem');
  await expect(asked).toHaveCount(5);
  await asked.filter({ hasText: 'At least 6 years of experience' }).getByRole('button').click();
  await expect(reader.fact('Can I apply')).toContainText('6 years');
  await expect(reader.chosenMarks().first()).toBeInViewport();
});

test.describe('in New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the deadline stands on the reader’s own clock, too', async ({ reader }) => {
    await reader.openSample('Principal Assistant');
    await expect(reader.fact('By when')).toContainText('On your clock: Monday 23 June 2025 at 17:59.');
  });
});

test.describe('in Auckland', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('the reader’s day may be another one', async ({ reader }) => {
    await reader.openSample('Principal Assistant');
    await expect(reader.fact('By when')).toContainText('On your clock: Tuesday 24 June 2025 at 09:59.');
  });

  test('a day without a time has none on any clock', async ({ reader }) => {
    await reader.openSample('Assistant, Physical Security and Technical Access');
    await expect(reader.fact('By when')).toContainText('The notice gives no time of day.');
    await expect(reader.fact('By when')).not.toContainText('your clock');
  });
});

test('a closing time shown in UTC is warned of', async ({ reader }) => {
  const text = noticeText('250871').replace('11:59:00 PM', '9:59:00 PM').replace('23:59:00', '21:59:00');
  await reader.box.fill(text);
  await expect(reader.fact('By when')).toContainText('21:59 is very probably 23:59 in Brussels, shown in UTC');
  await expectAccessible(reader.page);
});

test('what only this notice says is listed, and the rest steps back', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  const own = reader.facts.locator('section').filter({ has: reader.page.getByRole('heading', { name: 'Only in this notice' }) });
  await own.getByText('3 paragraphs').first().click();
  await own.getByRole('button', { name: /^The Joint Intelligence and Security Division/ }).click();
  await expect(reader.chosenMarks().first()).toBeInViewport();
  const dim = reader.notice.getByRole('button', { name: 'Dim text shared with other notices' });
  const box = () => dim.evaluate((it) => getComputedStyle(it, '::before').content);
  expect(await box()).toBe('""');
  await dim.click();
  await expect(dim).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(box).toBe('"✓"');
  await expectAccessible(reader.page);
});

test('words that only this notice has lead from the notice to their place in the closed list', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  await reader.mark(/^The Joint Intelligence and Security Division/).click();
  const listed = reader.facts.getByRole('button', { name: /^The Joint Intelligence and Security Division/ });
  await expect(listed).toBeInViewport();
  await expect(listed).toHaveAttribute('aria-pressed', 'true');
});
