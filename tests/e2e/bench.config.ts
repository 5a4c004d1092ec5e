import { defineConfig } from '@playwright/test';
import { chromium } from './support/setting.ts';

// What takes how long, beside others: for people to look at. No time is asserted.
export default defineConfig({
  testDir: 'bench',
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 0,
  reporter: 'list',
  use: chromium,
});
