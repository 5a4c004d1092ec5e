import { defineConfig } from '@playwright/test';
import { site, browser } from './support/setting.ts';

// The built site in dist/, served under a path of its own as a careers site would, in the browser of this
// machine. No retries: a test that passes the second time is a defect. No traces, which cost a tenth of the time:
// `cargo xtask e2e --trace retain-on-failure NAME` keeps one where something fails.
export default defineConfig({
  testDir: 'specs',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: '100%',
  reporter: 'list',
  webServer: site,
  use: browser,
});
