import { buildApp, findCurrentBuild } from './build/build-app.ts';
import { architecture, deadCode, endToEnd, integration, lint, python, runChecks, types, unit, work } from './checks/check.ts';
import { ensureBrowser } from './checks/ensure-browser.ts';
import { say } from './logger.ts';
import { root } from './root.ts';

const build = work('build', async () => {
  if (!findCurrentBuild(root)) await buildApp(root);
});
const browser = work('browser', async () => {
  process.env['CHROMIUM_PATH'] = await ensureBrowser();
});

// Types and build both write below .next, one after the other; the tests with a browser want the machine for themselves.
const first = await runChecks([types, browser, lint, architecture, deadCode, unit], 2);
const second = await runChecks([integration, build, python], 2);
const third = await runChecks([endToEnd], 1);

const all = [first, second, third];
const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
say(`${all.reduce((sum, counts) => sum + counts.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
