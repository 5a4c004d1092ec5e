import { expect, test } from '../support/test.ts';

for (const { title, deadline, month, year, contract } of [
  {
    title: 'Principal Assistant',
    deadline: 'Monday 23 June 2025 at 23:59',
    month: '5,195.80',
    year: '62,349.60',
    contract: '3 years. An indefinite contract may follow.',
  },
  {
    title: 'Officer, Crisis Response Systems and Exercises',
    deadline: 'Sunday 15 June 2025 at 23:59',
    month: '9,253.21',
    year: '111,038.52',
    contract: '3 years, renewable for up to 3 more.',
  },
  {
    title: 'Assistant, Physical Security and Technical Access',
    deadline: 'Monday 27 January 2025.',
    month: '3,833.04',
    year: '45,996.48',
    contract: '3 years. An indefinite contract may follow.',
  },
  {
    title: 'Officer, Defensive Cyberspace Operations',
    deadline: 'Sunday 3 November 2024 at 23:59',
    month: '7,540.44',
    year: '90,485.28',
    contract: '3 years, renewable for up to 3 more.',
  },
  {
    title: 'Principal Staff Officer (Security)',
    deadline: 'Sunday 3 March 2024 at 23:59',
    month: '7,540.44',
    year: '90,485.28',
    contract: '3 years, renewable for up to 3 more.',
  },
]) {
  test(`one click opens ${title}`, async ({ reader }) => {
    await reader.openSample(title);
    await expect(reader.title).toHaveText(title);
    await expect(reader.title).toBeFocused();
    await expect(reader.fact('By when')).toContainText(deadline);
    await expect(reader.fact('How much')).toContainText(`${month} EUR a month`);
    await expect(reader.fact('How much')).toContainText(`${year} EUR a year`);
    await expect(reader.fact('How long')).toContainText(contract);
    await expect(reader.status).toContainText(`Read: ${title}.`);
  });
}

test('a sample that did not arrive says so, and the page goes on', async ({ page, reader, trouble }) => {
  await page.route('**/250871*.txt', (route) => route.fulfill({ status: 404 }));
  await reader.open();
  await reader.openSample('Principal Assistant');
  await expect(reader.status).toHaveText('This notice could not be loaded. Reload the page to try again.');
  await reader.openSample('Principal Staff Officer (Security)');
  await expect(reader.title).toHaveText('Principal Staff Officer (Security)');
  trouble.take(/404/);
});
