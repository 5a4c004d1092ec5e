import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { firefox } from '../support/firefox.ts';
import { host, type Host } from '../support/host.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const archive = process.env.PACKAGE;
const program = (name: string) => at(`../node_modules/.bin/${name}`);
const samples = at('../../../www/samples');
const files = at('../../files/pdf');

/** What a page with the package shows. */
const SHOWN = '2025-06-23 | Principal Assistant | 250871 | true';
/** All that the package needs of a strict page, beside images and styles of the page's own. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src data:";

test.describe.configure({ mode: 'serial' });

let folder = '';
const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_ENV: '' } });

test.beforeAll('an empty project installs the package', () => {
  if (!archive) throw new Error('PACKAGE names no archive: run `cargo xtask e2e`');
  folder = mkdtempSync(join(tmpdir(), 'vacancy-lens-'));
  cpSync(at('../hosts/package'), folder, { recursive: true });
  const page = readFileSync(join(folder, 'page.js'), 'utf8');
  writeFileSync(join(folder, 'plain.js'), page.replace(/'vacancy-lens(\/worker)?'/g, (_, worker) =>
    `'./node_modules/vacancy-lens/${worker ? 'worker' : 'index'}.js'`));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', archive);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('Node reads, exports and refuses', () => {
  const path = (name: string) => join(files, name);
  const printed = run('node', 'use.mjs', join(samples, '250871.txt'), path('250871-tabs-for-blanks.pdf'), path('241792-password-vacancy.pdf'));
  const said = JSON.parse(printed);
  expect(said).toMatchObject({
    title: 'Principal Assistant',
    deadline: '23-Jun-2025, 11:59:00 PM',
    posting: { '@type': 'JobPosting', title: 'Principal Assistant', datePosted: '2025-05-12' },
    file: { title: 'Principal Assistant' },
    unlocked: 'Assistant, Physical Security and Technical Access',
    isSameInThread: true,
    isSameFileInThread: true,
    csvInThread: true,
  });
  expect(said.missing).toContain('datePosted');
  expect(said.file.pages).toBeGreaterThan(1);
  expect(said.calendar).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTAMP:20250611T080000Z/);
  expect(said.csv.trim().split('\r\n')).toHaveLength(3);
  expect(said.markdown).toMatch(/^# Assistant\(e\) principal\(e\)/);
  expect(said.locked).toMatch(/^Error locked: locked\.pdf/);
  const [refused, misused, stopped, ...others] = said.refusals;
  expect(refused).toMatch(/^Error refused: empty\.bin/);
  expect(misused).toMatch(/^TypeError undefined: expected a notice/);
  expect(stopped).toMatch(/was stopped/);
  for (const refusal of others) expect(refusal).toMatch(/^TypeError/);
});

test('TypeScript holds a program to the types', () => {
  const words = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022'];
  run(program('tsc'), ...words, 'use.ts');
  // Without a bundler's or Node's rules of names, too.
  run(program('tsc'), ...words.slice(0, -4), '--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2022', 'use.ts');
});

for (const [name, path] of [
  ['as Vite bundles it', 'dist/'],
  ['as plain modules', 'plain.html'],
] as const) {
  test.describe(`a strict page, ${name}`, () => {
    let server: Host;
    test.beforeAll(async () => {
      if (path === 'dist/') run(program('vite'), 'build');
      const own = path === 'dist/' ? join(folder, 'dist') : folder;
      server = await host({ '': own, samples, files }, { headers: { 'content-security-policy': POLICY } });
    });
    test.afterAll(() => server.close());
    const address = () => server.address + (path === 'dist/' ? '' : path);

    test('in Chromium', async ({ page }) => {
      const troubles: string[] = [];
      page.on('console', (message) => troubles.push(message.text()));
      page.on('pageerror', (error) => troubles.push(error.message));
      await page.goto(address());
      await expect(page.locator('output')).toHaveText(SHOWN);
      expect(troubles).toEqual([]);
    });

    test('in Firefox', async () => {
      const browser = await firefox();
      const page = await browser.newPage();
      const troubles: string[] = [];
      page.on('console', (message) => troubles.push(message.text()));
      await page.goto(address());
      await page.waitForFunction(() => document.querySelector('output')?.textContent);
      expect(await page.$eval('output', (output) => output.textContent)).toBe(SHOWN);
      expect(troubles).toEqual([]);
      await browser.close();
    });
  });
}
