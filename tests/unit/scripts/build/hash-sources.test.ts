import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashSources } from '../../../../scripts/build/hash-sources.ts';

function makeSources(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'kakunin-sources-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ['app', 'lib']) mkdirSync(join(root, folder));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}

const same = { 'app/page.tsx': 'one', 'lib/rules.ts': 'two' };

test('the same sources in another place have the same hash', () => {
  expect(hashSources(makeSources(same))).toBe(hashSources(makeSources(same)));
});

test.each([
  ['a changed file', { ...same, 'app/page.tsx': 'other' }],
  ['a renamed file', { 'app/other.tsx': 'one', 'lib/rules.ts': 'two' }],
  ['text moved between files', { 'app/page.tsx': 'onetw', 'lib/rules.ts': 'o' }],
])('%s changes the hash', (_, changed) => {
  expect(hashSources(makeSources(changed))).not.toBe(hashSources(makeSources(same)));
});
