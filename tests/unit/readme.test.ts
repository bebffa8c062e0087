import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '#lib/env.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

const rows = Object.entries(settings).map(([name, { schema, about, defaultText }]) => {
  const value = schema.parse(undefined);
  return `| \`${name}\` | ${defaultText ?? `\`${value}\``} | ${about} |`;
});

test('the README lists every setting with its default', () => {
  const table = ['| name | default | what it does |', '| --- | --- | --- |', ...rows].join('\n');
  expect(readme, 'the table to put into the README').toContain(table);
});
