import puppeteer, { type Browser } from 'puppeteer-core';

/** Firefox as the system has it, spoken to by WebDriver BiDi: Playwright would bring a Firefox of its own. */
export function firefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
  });
}
