import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Reading the whole bank takes its time on a machine that does other work as well.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'python',
          include: ['tests/python/**/*.test.ts'],
          // Each file has a pool of processes of its own.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: ['tests/support/use-own-database.ts'],
          // Generous, for machines that do other work as well: a sandbox takes its time to start there.
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
