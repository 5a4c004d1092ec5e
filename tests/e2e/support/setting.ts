import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The server chooses a free port, so that checkouts can be tested side by side; Playwright reads it from
// the server's first line into SITE_PORT.
export const site = {
  command: 'node support/server.mjs',
  wait: { stdout: /http:\/\/127\.0\.0\.1:(?<site_port>\d+)/ },
};

/** Chromium as people have it: what is measured, and what the headless shell does not know. */
export const chromium = setting(process.env.CHROMIUM ?? onPath('chromium'));

/** What the tests run in: the headless shell of the same Chromium, where there is one, as it takes less time. */
export const browser = setting(process.env.CHROMIUM ?? onPath('chromium-headless-shell') ?? onPath('chromium'));

function setting(executablePath: string | undefined) {
  return {
    baseURL: `http://127.0.0.1:${process.env.SITE_PORT}/careers/lens/`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    contextOptions: { reducedMotion: 'reduce' as const },
    launchOptions: {
      executablePath,
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        // Chromium's sandbox does not start for root, as in containers.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  };
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
