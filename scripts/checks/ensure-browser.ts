import { join } from 'node:path';
import { runQuietly } from '../process/run-quietly.ts';
import { root } from '../root.ts';
import { findBrowser } from './find-browser.ts';

const installLimitMs = 5 * 60_000;

/** The browser for the end-to-end tests, installed when there is none. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  const tries = [() => run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', '--with-deps', 'chromium'])];
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    tries.push(async () => {
      await run('apt-get', ['update']);
      await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
    });
  }
  const reasons: string[] = [];
  for (const attempt of tries) {
    try {
      await attempt();
    } catch (error) {
      reasons.push(String(error).trim().split('\n').slice(-3).join('\n'));
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    `There is no Chromium for the end-to-end tests, and it could not be installed:\n${reasons.join('\n')}\n` +
      'Install Chromium or Google Chrome, or set CHROMIUM_PATH to one.',
  );
}

async function run(program: string, args: string[]): Promise<void> {
  await runQuietly(program, args, { timeout: installLimitMs, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
