import { defineConfig } from '@playwright/test';
import { site, browser } from './support/setting.ts';

const widths = [360, 768, 1280];
const looks = (['en-GB', 'fr-FR'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme })),
);

// Each view at each width, light and dark, in English and in French, beside the picture of it that is kept.
// The pictures are of half size, so that the set is small. Fonts are those of Debian's Chromium; two pixels in
// a hundred may differ, which is less than a column that has moved.
export default defineConfig({
  testDir: 'views',
  testMatch: '*.view.ts',
  fullyParallel: true,
  retries: 0,
  workers: '100%',
  reporter: 'dot',
  webServer: site,
  snapshotPathTemplate: 'views/pictures/{arg}-{projectName}.png',
  expect: { toHaveScreenshot: { scale: 'device', maxDiffPixelRatio: 0.02 } },
  projects: widths.flatMap((width) =>
    looks.map((look) => ({
      name: `${width}-${look.colorScheme}-${look.locale.slice(0, 2)}`,
      use: {
        ...browser,
        ...look,
        viewport: { width, height: 800 },
        deviceScaleFactor: 0.5,
        isMobile: width < 500,
        hasTouch: width < 500,
      },
    })),
  ),
});
