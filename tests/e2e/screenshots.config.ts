import { defineConfig } from '@playwright/test';
import { site, browser } from './support/setting.ts';

const widths = [360, 768, 1280];
const schemes = ['light', 'dark'] as const;

// Pictures for people to look at, at each width and in both colour schemes.
export default defineConfig({
  testDir: 'views',
  testMatch: '*.view.ts',
  fullyParallel: true,
  reporter: 'list',
  webServer: site,
  projects: widths.flatMap((width) =>
    schemes.map((colorScheme) => ({
      name: `${width}-${colorScheme}`,
      use: { ...browser, colorScheme, viewport: { width, height: 800 } },
    })),
  ),
});
