import { cruise } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';

// A cruiser that cannot read TypeScript finds no module and hence no violation: that must not look like success.
const fewestModules = 150;

const { forbidden = [], options } = config;
const { output } = await cruise(['app', 'lib', 'scripts', 'instrumentation.ts', 'next.config.js'], {
  ...options,
  ruleSet: { forbidden },
  validate: true,
});
if (typeof output === 'string') throw new Error(output);
const { violations, totalCruised } = output.summary;
for (const { rule, from, to } of violations) process.stdout.write(`${rule.name}: ${from} → ${to}\n`);
if (totalCruised < fewestModules) process.stdout.write(`only ${totalCruised} modules were found, at least ${fewestModules} are expected\n`);
process.exitCode = violations.length > 0 || totalCruised < fewestModules ? 1 : 0;
