import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importBank } from '#lib/bank/import-bank.ts';
import { db } from '#lib/db/client.ts';
import type { QuestionSource } from '#lib/questions/question.ts';
import { bankFiles, buildQuestion, putFiles, writeBank } from '../../support/build-bank-folder.ts';

let bank: Awaited<ReturnType<typeof writeBank>>;

beforeEach(async () => {
  await db.$executeRaw`truncate subject, asset, bank_import cascade`;
  bank = await writeBank(bankFiles());
});
afterEach(() => bank.remove());

const importAgain = (prune = false) => importBank({ root: bank.root, prune });
const change = (changes: Parameters<typeof buildQuestion>[0]) => putFiles(bank.root, bankFiles(buildQuestion(changes)));
const head = async () => {
  const question = await db.question.findUniqueOrThrow({ where: { id: 'relu-at-zero' }, include: { headVersion: true } });
  return { ...question, content: question.headVersion?.content as QuestionSource | undefined };
};
const stemOf = async () => (await head()).content?.stem.ja;

/** What the authoring pages do: a new version of the author's becomes head. */
async function editHead(stem: string): Promise<void> {
  const question = await head();
  const version = question.headVersion;
  if (version === null || question.content === undefined) throw new Error('the question has no head');
  const edited = await db.questionVersion.create({
    data: {
      questionId: question.id,
      number: version.number + 1,
      kind: version.kind,
      schemaNumber: version.schemaNumber,
      content: { ...question.content, stem: { ja: stem } } as object,
      contentHash: `hash of ${stem}`,
      keyHash: version.keyHash,
      origin: 'author',
    },
  });
  await db.question.update({ where: { id: question.id }, data: { headVersionId: edited.id } });
}

describe('a first import', () => {
  test('brings subjects, sections, misconceptions, tests and questions', async () => {
    expect(await importAgain()).toMatchObject({ ok: true, outcome: 'imported', created: ['relu-at-zero'] });
    const section = await db.section.findUniqueOrThrow({
      where: { id: 'day1/activation' },
      include: { subject: true, misconceptions: true, tests: { include: { items: true } } },
    });
    expect(section).toMatchObject({
      title: { ja: '活性化関数' },
      summary: { ja: '活性化関数は層に非線形性を与えます。' },
      subject: { title: { ja: '深層学習' } },
      misconceptions: [{ id: 'relu-is-step' }],
      tests: [{ id: 'day1/activation/basics', defaultPacing: 'WHOLE', items: [{ position: 1, questionId: 'relu-at-zero' }] }],
    });
    expect(await head()).toMatchObject({ status: 'PUBLISHED', kind: 'choice', headVersion: { number: 1, origin: 'file' } });
  });

  test('leaves a draft without a head, so that nobody is asked it', async () => {
    await change({ status: 'draft' });
    await putFiles(bank.root, { 'day1/activation/section.yaml': 'title:\n  ja: 活性化関数\ntests: []\n' });
    await importAgain();
    expect(await head()).toMatchObject({ status: 'DRAFT', headVersionId: null });
  });
});

describe('a bad file', () => {
  test('changes nothing and is named with its line and field', async () => {
    await importAgain();
    await change({ stem: { ja: '新しい問題文' } });
    await putFiles(bank.root, { 'day1/activation/broken.yaml': 'id: broken\nschema: 1\nstatus: soon\n' });
    const result = await importAgain();
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-bank' } });
    expect(!result.ok && result.error.problems).toContainEqual(expect.objectContaining({ path: 'day1/activation/broken.yaml', line: 1 }));
    expect(await stemOf()).toBe('ReLU に 2 を入れると何が出るか。');
  });

  test('is also a test that asks a question which is not there', async () => {
    await rm(join(bank.root, 'day1/activation/relu-at-zero.yaml'));
    expect(await importAgain()).toMatchObject({ ok: false, error: { problems: [{ field: 'tests[0].questions[0]', line: 8 }] } });
    expect(await db.subject.count()).toBe(0);
  });
});

describe('a second import', () => {
  test('of the same files writes nothing', async () => {
    await importAgain();
    expect(await importAgain()).toEqual({ ok: true, outcome: 'unchanged', conflicts: [] });
    expect(await db.questionVersion.count()).toBe(1);
  });

  test('adds a version for a changed file and keeps the old one', async () => {
    await importAgain();
    await change({ stem: { ja: '新しい問題文' } });
    expect(await importAgain()).toMatchObject({ outcome: 'imported', updated: ['relu-at-zero'], keyChanged: [] });
    expect(await stemOf()).toBe('新しい問題文');
    expect(await db.questionVersion.count()).toBe(2);
  });

  test('names the published questions whose key changed', async () => {
    await importAgain();
    const { choices } = buildQuestion();
    await change({ choices: choices.map(({ misconception: _, ...choice }) => ({ ...choice, correct: choice.id === 'one' })) });
    expect(await importAgain()).toMatchObject({ updated: ['relu-at-zero'], keyChanged: ['relu-at-zero'] });
  });

  test('keeps an edited head while the file is as it was', async () => {
    await importAgain();
    await editHead('教員が直した問題文');
    await putFiles(bank.root, { 'day1/activation/summary.ja.md': '書き直した要約。\n' });
    expect(await importAgain()).toMatchObject({ outcome: 'imported', unchanged: ['relu-at-zero'], conflicts: [] });
    expect(await stemOf()).toBe('教員が直した問題文');
  });

  test('keeps an edited head beside a changed file, which becomes a draft, and says so until it is settled', async () => {
    await importAgain();
    await editHead('教員が直した問題文');
    await change({ stem: { ja: '新しい問題文' } });
    expect(await importAgain()).toMatchObject({ outcome: 'imported', conflicts: ['relu-at-zero'] });
    expect(await stemOf()).toBe('教員が直した問題文');
    expect(await db.questionVersion.count()).toBe(3);
    expect(await importAgain()).toEqual({ ok: true, outcome: 'unchanged', conflicts: ['relu-at-zero'] });
  });
});

describe('a missing file', () => {
  const removeQuestion = async () => {
    await rm(join(bank.root, 'day1/activation/relu-at-zero.yaml'));
    await putFiles(bank.root, { 'day1/activation/section.yaml': 'title:\n  ja: 活性化関数\ntests: []\n' });
  };

  test('is told, and its question stays', async () => {
    await importAgain();
    await removeQuestion();
    expect(await importAgain()).toMatchObject({ missing: ['relu-at-zero'], retired: [] });
    expect(await head()).toMatchObject({ status: 'PUBLISHED' });
  });

  test('retires its question when pruning, until the file comes back', async () => {
    await importAgain();
    await removeQuestion();
    expect(await importAgain(true)).toMatchObject({ retired: ['relu-at-zero'] });
    expect(await head()).toMatchObject({ status: 'RETIRED' });
    await putFiles(bank.root, bankFiles());
    await importAgain();
    expect(await head()).toMatchObject({ status: 'PUBLISHED' });
    expect(await db.questionVersion.count()).toBe(1);
  });

  test('retires its question when pruning, until the file comes back changed', async () => {
    await importAgain();
    await removeQuestion();
    await importAgain(true);
    await change({ stem: { ja: '書き直した問題文' } });
    expect(await importAgain()).toMatchObject({ updated: ['relu-at-zero'], conflicts: [] });
    expect(await head()).toMatchObject({ status: 'PUBLISHED', content: { stem: { ja: '書き直した問題文' } } });
  });

  test('of a test retires the test and keeps it for the attempts that point to it', async () => {
    await importAgain();
    await removeQuestion();
    await importAgain();
    expect(await db.test.findUniqueOrThrow({ where: { id: 'day1/activation/basics' } })).toMatchObject({ isRetired: true });
  });
});

test('two imports at once do the work of one', async () => {
  const results = await Promise.all([importAgain(), importAgain()]);
  expect(results.every((result) => result.ok)).toBe(true);
  expect(await db.questionVersion.count()).toBe(1);
});
