import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type AppServer, startOwnAppServer } from './app-server.ts';
import { practise } from './practise.ts';
import { type ServerClock, withServerClock } from './server-clock.ts';

type TestFixtures = {
  /** The server's clock. */
  clock: ServerClock;
  /** Leads the page to practice of one question. */
  practise: (questionId: string) => Promise<void>;
  /** A page in another browser: another device of the same or another person. */
  openDevice: () => Promise<Page>;
  /** An error in a browser's console fails the test, unless the test says that it expects it. */
  expectConsoleError: (pattern: RegExp) => void;
  /** Where the errors are collected; not for tests. */
  consoleErrors: { watch: (context: BrowserContext) => void; expected: RegExp[] };
};

export { expect };

/** Playwright's `test` with a server and database of the worker's own. */
export const test = base.extend<TestFixtures, { server: AppServer }>({
  server: [
    // biome requires a pattern here, Playwright an object pattern: there are no dependencies to name.
    async ({ browserName: _ }, use) => {
      const server = await startOwnAppServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  practise: async ({ page, server }, use) => use((questionId) => practise(page, server, questionId)),
  clock: async ({ server }, use) => withServerClock(server.databaseUrl, use),
  consoleErrors: async ({ browserName: _ }, use) => {
    const seen: string[] = [];
    const expected: RegExp[] = [];
    await use({
      expected,
      watch: (context) => {
        context.on('console', (message) => {
          if (message.type() === 'error') seen.push(`${message.text()} (${message.location().url})`);
        });
        context.on('weberror', (error) => seen.push(String(error.error())));
      },
    });
    expect(
      seen.filter((text) => !expected.some((pattern) => pattern.test(text))),
      'errors in the console',
    ).toEqual([]);
  },
  expectConsoleError: async ({ consoleErrors }, use) => use((pattern) => void consoleErrors.expected.push(pattern)),
  context: async ({ context, consoleErrors }, use) => {
    consoleErrors.watch(context);
    await use(context);
  },
  openDevice: async ({ browser, baseURL, consoleErrors, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, ...(baseURL ? { baseURL } : {}) });
      consoleErrors.watch(context);
      contexts.push(context);
      return await context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
