import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportBank } from '#lib/bank/export-bank.ts';
import { formatBank } from '#lib/bank/format-bank.ts';
import { importBank } from '#lib/bank/import-bank.ts';
import { db } from '#lib/db/client.ts';
import { bankFiles, buildQuestion, putFiles, writeBank } from '../../support/build-bank-folder.ts';

let target: Awaited<ReturnType<typeof writeBank>>;

beforeEach(async () => {
  await db.$executeRaw`truncate subject, asset, bank_import cascade`;
  target = await writeBank({});
});
afterEach(() => target.remove());

/** Path to bytes of everything under a folder. */
async function contentsOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.sort().map(async (file) => [relative(root, file), await readFile(file, 'base64')])));
}

test('import and export give back every file of the bank byte for byte', async () => {
  const questions = resolve(import.meta.dirname, '../../../questions');
  const source = await writeBank({});
  try {
    const files = Object.entries(await contentsOf(questions)).map(([path, bytes]) => [path, Buffer.from(bytes, 'base64')]);
    await putFiles(source.root, Object.fromEntries(files));
    await formatBank(source.root);
    const result = await importBank({ root: source.root });
    expect(result.ok ? [] : result.error.problems).toEqual([]);
    await exportBank(target.root);
    expect(await contentsOf(target.root)).toEqual(await contentsOf(source.root));
  } finally {
    await source.remove();
  }
});

test('images come back with their bytes and names', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]);
  const question = buildQuestion({ stem: { ja: '図を見よ。\n\n![ReLU のグラフ](graph.png)' } });
  const source = await writeBank({ ...bankFiles(question), 'day1/activation/relu-at-zero/graph.png': png });
  try {
    expect(await importBank({ root: source.root })).toMatchObject({ ok: true });
    await exportBank(target.root);
    expect(await contentsOf(target.root)).toEqual(await contentsOf(source.root));
  } finally {
    await source.remove();
  }
});

test('drafts and retired questions are exported with their status', async () => {
  const files = bankFiles(buildQuestion({ status: 'draft' }));
  const source = await writeBank({ ...files, 'day1/activation/section.yaml': 'title:\n  ja: 活性化関数\ntests: []\n' });
  try {
    await importBank({ root: source.root });
    await exportBank(target.root);
    expect(await contentsOf(target.root)).toEqual(await contentsOf(source.root));
  } finally {
    await source.remove();
  }
});
