import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { folders, serve } from './server.ts';
import type { Times } from './page.js';

/** How often each file is read by each. */
const RUNS = Number(process.env.RUNS ?? 15);

// The text of each PDF of the tests, by this project's module as the site runs it and by pdf.js: the same
// files in the same page, by turns, each in a worker of its own that is warm.
test('reads PDFs beside pdf.js', async ({ page }) => {
  const files = readdirSync(folders.files).filter((name) => name.endsWith('.pdf')).sort();
  const server = await serve();
  await page.goto(server.address);
  const all = await page.evaluate(
    async (task) => (await import(task.script)).measure(task.files, task.runs) as Promise<Times[]>,
    { script: '/bench/page.js', files, runs: RUNS },
  );
  server.close();

  const compared = all.filter((times) => times.ours.letters > 0);
  expect(compared.length, 'files that are read').toBeGreaterThan(files.length / 2);
  for (const { name, ours, theirs } of compared) {
    expect(ours.letters, `letters of ${name} beside pdf.js's ${theirs.letters}`).toBeGreaterThan(theirs.letters * 0.8);
  }
  print(compared);
  const refused = all.filter((times) => !compared.includes(times)).map((times) => times.name);
  console.log(`Refused by this project, and not compared: ${refused.join(', ') || 'none'}.`);
  console.log(`Brotli: ${weigh(folders.site, 'vacancy_worker_bg.wasm')} bytes of WebAssembly, of all formats;`);
  console.log(`  pdf.js ${weigh(folders.pdfjs, 'build/pdf.min.mjs', 'build/pdf.worker.min.mjs')} bytes of JavaScript.`);
});

function print(compared: Times[]): void {
  const row = (name: string, ours: number, theirs: number) =>
    console.log(
      `${name.padEnd(48)}${ours.toFixed(1).padStart(9)}${theirs.toFixed(1).padStart(9)}${(ours / theirs).toFixed(2).padStart(8)}`,
    );
  console.log(`\n${'median milliseconds'.padEnd(48)}     ours   pdf.js   ratio`);
  for (const { name, ours, theirs } of compared) row(name, ours.median, theirs.median);
  const sum = (of: (times: Times) => number) => compared.reduce((total, times) => total + of(times), 0);
  row('together', sum((times) => times.ours.median), sum((times) => times.theirs.median));
}

function weigh(folder: string, ...names: string[]): number {
  return names.reduce((total, name) => total + brotliCompressSync(readFileSync(join(folder, name))).length, 0);
}
