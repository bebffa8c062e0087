import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { questionFormat } from '#lib/questions/format/formats.ts';
import type { QuestionSource } from '#lib/questions/question.ts';

/** A question of kind `choice` as its file holds it. */
export function buildQuestion(
  changes: Partial<Extract<QuestionSource, { kind: 'choice' }>> = {},
): Extract<QuestionSource, { kind: 'choice' }> {
  return {
    id: 'relu-at-zero',
    schema: 1,
    status: 'published',
    area: 'deep-learning-basics',
    difficulty: 1,
    limitSeconds: 60,
    tags: ['relu'],
    stem: { ja: 'ReLU に 2 を入れると何が出るか。', en: 'What does ReLU give for 2?' },
    kind: 'choice',
    select: 'one',
    choices: [
      { id: 'two', text: { ja: '2' }, correct: true, why: { ja: '正の数はそのまま出ます。' } },
      { id: 'one', text: { ja: '1' }, why: { ja: 'それは導関数の値です。' }, misconception: 'relu-is-step' },
    ],
    explanation: { ja: '$\\max(0, 2) = 2$ です。' },
    ...changes,
  };
}

/** The files of a small bank with one subject, one section and one test of one question. */
export function bankFiles(question: QuestionSource = buildQuestion()): Record<string, string | Uint8Array> {
  return {
    'day1/subject.yaml': 'title:\n  ja: 深層学習\nposition: 1\nsections: [activation]\n',
    'day1/activation/section.yaml':
      'title:\n  ja: 活性化関数\ntests:\n  - id: basics\n    title:\n      ja: 基礎\n    defaultPacing: whole\n    questions: [relu-at-zero]\n',
    'day1/activation/summary.ja.md': '活性化関数は層に非線形性を与えます。\n',
    'day1/activation/misconceptions.yaml':
      '- id: relu-is-step\n  name:\n    ja: ReLU と導関数を取り違える\n  explanation:\n    ja: ReLU は $\\max(0, u)$ です。\n',
    [`day1/activation/${question.id}.yaml`]: questionFormat.format(question),
  };
}

/** Writes a bank into a new folder; `remove` takes the folder away. */
export async function writeBank(files: Record<string, string | Uint8Array>): Promise<{ root: string; remove(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'kakunin-bank-'));
  await putFiles(root, files);
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

/** Writes or overwrites files of a bank. */
export async function putFiles(root: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}
