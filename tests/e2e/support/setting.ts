import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The server chooses a free port, so that checkouts can be tested side by side; Playwright reads it from
// the server's first line into SITE_PORT.
export const site = {
  command: 'node support/server.mjs',
  wait: { stdout: /http:\/\/127\.0\.0\.1:(?<site_port>\d+)/ },
};

export const browser = {
  baseURL: `http://127.0.0.1:${process.env.SITE_PORT}/careers/lens/`,
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  timezoneId: 'Europe/Brussels',
  contextOptions: { reducedMotion: 'reduce' as const },
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? onPath('chromium'),
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      // Chromium's sandbox does not start for root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  },
};

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
