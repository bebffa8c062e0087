import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium for the end-to-end tests: CHROMIUM_PATH, Playwright's own, or the system's. Null when there is none. */
export function findBrowser(): string | null {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) return wanted;
  return [chromium.executablePath(), ...systemBrowsers].find((path) => path !== '' && existsSync(path)) ?? null;
}
