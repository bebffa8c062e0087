import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { say, stopwatch } from '../logger.ts';
import { runQuietly } from '../process/run-quietly.ts';
import { root } from '../root.ts';

export type Counts = { passed: number; failed: number };
export type Check = { name: string; run: () => Promise<Counts> };

const bin = (path: string) => join(root, 'node_modules', path);
const node = async (args: string[], env: Record<string, string> = {}) => {
  await runQuietly(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
};

/** A failed check, with what its program wrote and how much of it passed. */
export class CheckFailedError extends Error {
  override name = 'CheckFailedError';
  readonly counts: Counts;
  constructor(output: string, counts: Counts) {
    super(output);
    this.counts = counts;
  }
}

/** A check that is one question with yes or no. */
function single(name: string, work: () => Promise<void>): Check {
  return {
    name,
    run: async () => {
      await work();
      return { passed: 1, failed: 0 };
    },
  };
}

const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() });
const PlaywrightReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

/** A test runner that writes a report: its tests are counted. `readCounts` gets the parsed report. */
function runner(name: string, options: { command: (report: string) => Promise<void>; readCounts: (report: unknown) => Counts }): Check {
  return {
    name,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'kakunin-report-'));
      const report = join(folder, 'report.json');
      const counts = () => options.readCounts(JSON.parse(readFileSync(report, 'utf8')));
      try {
        await options.command(report);
        return counts();
      } catch (error) {
        throw new CheckFailedError(error instanceof Error ? error.message : String(error), countsOrNone(counts));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** A runner that ended with an error has at least one failure, also when it wrote no report or failed outside of its tests. */
function countsOrNone(read: () => Counts): Counts {
  try {
    const { passed, failed } = read();
    return { passed, failed: Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function vitest(project: string): Check {
  return runner(project, {
    command: (report) =>
      node([bin('vitest/vitest.mjs'), 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]),
    readCounts: (report) => {
      const { numPassedTests, numFailedTests } = VitestReport.parse(report);
      return { passed: numPassedTests, failed: numFailedTests };
    },
  });
}

export const types = single('types', async () => {
  // Next writes the types of the routes.
  await node([bin('next/dist/bin/next'), 'typegen']);
  await node([bin('typescript/bin/tsc'), '--noEmit', '--pretty', 'false']);
});
export const lint = single('lint', () => node([bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=50']));
export const architecture = single('architecture', () => node([join(root, 'scripts/checks/architecture.ts')]));
export const deadCode = single('dead code', () => node([bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints']));
export const unit = vitest('unit');
export const python = vitest('python');
export const integration = vitest('integration');
export const endToEnd = runner('end to end', {
  command: (report) => node([bin('@playwright/test/cli.js'), 'test', '--reporter=dot,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
  readCounts: (report) => {
    const { stats } = PlaywrightReport.parse(report);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  },
});

/** Any other piece of work as a check of its own. */
export const work = single;

/** Runs checks, at most `width` at a time, with a line for each as it ends and the output of those that fail. */
export async function runChecks(checks: Check[], width: number): Promise<Counts> {
  const total: Counts = { passed: 0, failed: 0 };
  const waiting = [...checks];
  const runNext = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { passed, failed } = await runCheck(check);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: width }, runNext));
  return total;
}

async function runCheck(check: Check): Promise<Counts> {
  const elapsed = stopwatch();
  try {
    const counts = await check.run();
    say(`  ✓ ${check.name}${counts.passed > 1 ? `: ${counts.passed} passed` : ''} (${elapsed()})`);
    return counts;
  } catch (error) {
    const counts = error instanceof CheckFailedError ? error.counts : { passed: 0, failed: 1 };
    say(`  × ${check.name} (${elapsed()})\n${indent(error instanceof Error ? error.message : String(error))}`);
    return counts;
  }
}

const indent = (text: string) => text.trimEnd().replaceAll(/^/gm, '      ');
