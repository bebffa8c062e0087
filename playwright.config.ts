import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/checks/find-browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/global-setup.ts',
  // Each worker has its own database and server; two fit the smallest machine we test on.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Generous, for machines that do other work as well: what is waited for is always a condition, never a time.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices['Desktop Chrome'],
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone-only/ },
    // Journeys marked @phone run on a phone's screen as well.
    { name: 'phone', grep: /@phone/, use: { ...devices['Pixel 7'] } },
  ],
});
