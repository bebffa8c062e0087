import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockDataFolder, makeDataFolder } from '../../../../scripts/supervisor/data-folder.ts';
import { readOrMakeSecrets } from '../../../../scripts/supervisor/secrets.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kakunin-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return makeDataFolder(join(folder, 'data'));
}

test('a folder in use is refused with the process that uses it', () => {
  const folder = makeFolder();
  lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(`process ${process.pid}`);
});

test('a folder that was given back can be taken again', () => {
  const folder = makeFolder();
  lockDataFolder(folder)();
  expect(() => lockDataFolder(folder)).not.toThrow();
});

test('the lock of a process that is gone is taken over', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, startedAs: null }));
  expect(() => lockDataFolder(folder)).not.toThrow();
});

test.runIf(process.platform === 'linux')('the lock of an earlier process with the same id is taken over', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, startedAs: 'before the reboot' }));
  expect(() => lockDataFolder(folder)).not.toThrow();
});

test('a lock that a crash cut off is taken over', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'lock'), '{"pid":');
  expect(() => lockDataFolder(folder)).not.toThrow();
});

test('secrets stay the same, and only the owner can read them', () => {
  const folder = makeFolder();
  const secrets = readOrMakeSecrets(folder);
  expect(readOrMakeSecrets(folder)).toEqual(secrets);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('secrets that cannot be read are not replaced', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'secrets.json'), '{}');
  expect(() => readOrMakeSecrets(folder)).toThrow(/backup/);
});
