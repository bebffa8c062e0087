import { architecture, deadCode, lint, runChecks, types, unit } from './checks/check.ts';
import { say } from './logger.ts';

const { passed, failed } = await runChecks([types, unit, lint, architecture, deadCode], 2);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
