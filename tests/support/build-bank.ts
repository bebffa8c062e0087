import { randomUUID } from 'node:crypto';
import { db } from '#lib/db/client.ts';
import { Question, type QuestionSource } from '#lib/questions/question.ts';

const common = {
  schema: 1 as const,
  status: 'published' as const,
  area: 'deep-learning-basics' as const,
  difficulty: 1,
  tags: ['test'],
};

/** Right: `w`. */
export const choiceQuestion = {
  ...common,
  id: 'q-choice',
  limitSeconds: 60,
  stem: { ja: '最適化の対象はどれか。', en: 'What is optimised?' },
  kind: 'choice',
  select: 'one',
  choices: [
    { id: 'w', text: { ja: '重み' }, correct: true, why: { ja: 'SECRET-why-w' } },
    { id: 'x', text: { ja: '入力' }, why: { ja: 'SECRET-why-x' } },
  ],
  explanation: { ja: 'SECRET-choice-explanation' },
} satisfies QuestionSource;

const rubric = {
  terms: [
    { id: 'gradient', any: ['勾配'] },
    { id: 'update', any: ['更新'] },
  ],
  keyPoints: [
    { id: 'uses-gradient', label: { ja: 'SECRET-勾配を使う' }, anyOf: [['gradient']] },
    { id: 'updates', label: { ja: 'SECRET-更新する' }, weight: 3, anyOf: [['update']] },
  ],
};

/** Right: a sentence with 勾配 and one with 更新. */
export const textQuestion = {
  ...common,
  id: 'q-text',
  limitSeconds: 120,
  stem: { ja: 'オンライン学習とは何か。' },
  kind: 'text',
  limit: { lines: 2 },
  rubric,
  modelAnswer: { ja: 'SECRET-model-answer 勾配で更新する。' },
  samples: [],
  explanation: { ja: 'SECRET-text-explanation' },
} satisfies QuestionSource;

/** Right: `act`. */
export const extractQuestion = {
  ...common,
  id: 'q-extract',
  limitSeconds: 90,
  stem: { ja: '活性化関数の行を選べ。' },
  kind: 'extract',
  listing: 'u| u = x @ W\nact| z = relu(u)\n',
  lines: ['act'],
  explanation: { ja: 'SECRET-extract-explanation' },
} satisfies QuestionSource;

/** Right: 0.5. */
export const numericQuestion = {
  ...common,
  id: 'q-numeric',
  limitSeconds: 60,
  stem: { ja: 'sigmoid(0) を求めよ。' },
  kind: 'numeric',
  value: 0.5,
  proof: '1 / 2',
  explanation: { ja: 'SECRET-numeric-explanation' },
} satisfies QuestionSource;

/** Right: a to 1, b to 2. */
export const matchQuestion = {
  ...common,
  id: 'q-match',
  limitSeconds: 60,
  stem: { ja: '対応させよ。' },
  kind: 'match',
  left: [
    { id: 'a', text: { ja: '$a$' } },
    { id: 'b', text: { ja: '$b$' } },
  ],
  right: [
    { id: '1', text: { ja: '一' } },
    { id: '2', text: { ja: '二' } },
  ],
  pairs: [
    { left: 'a', right: '1', why: { ja: 'SECRET-why-a' } },
    { left: 'b', right: '2', why: { ja: 'SECRET-why-b' } },
  ],
  explanation: { ja: 'SECRET-match-explanation' },
} satisfies QuestionSource;

export const explainQuestion = {
  ...common,
  id: 'q-explain',
  limitSeconds: 60,
  stem: { ja: '各行を説明せよ。' },
  kind: 'explain',
  listing: 'g| grad = backward()\nw| W -= lr * grad\n',
  explain: [{ line: 'w', limit: { lines: 1 }, rubric, modelAnswer: { ja: 'SECRET-line-answer' }, samples: [] }],
  explanation: { ja: 'SECRET-explain-explanation' },
} satisfies QuestionSource;

/** Parts `value` (weight 2, right: 1) and `why` (choice, right: `yes`). */
export const groupQuestion = {
  ...common,
  id: 'q-group',
  limitSeconds: 60,
  stem: { ja: '次の文章を読め。' },
  kind: 'group',
  parts: [
    { id: 'value', weight: 2, stem: { ja: '値は。' }, kind: 'numeric', value: 1, proof: '1' },
    {
      id: 'why',
      stem: { ja: '正しいか。' },
      kind: 'choice',
      select: 'one',
      choices: [
        { id: 'yes', text: { ja: 'はい' }, correct: true, why: { ja: 'SECRET-yes' } },
        { id: 'no', text: { ja: 'いいえ' }, why: { ja: 'SECRET-no' } },
      ],
    },
  ],
  explanation: { ja: 'SECRET-group-explanation' },
} satisfies QuestionSource;

const SOFTMAX_LISTING = 'import numpy as np\n\n# region body\ndef softmax(u):\n    pass\n# endregion';
const SOFTMAX_SOLUTION = `import numpy as np

# region body
def softmax(u):
    secret = np.exp(u - u.max(axis=-1, keepdims=True))  # SECRET-solution
    return secret / secret.sum(axis=-1, keepdims=True)
# endregion`;

/** Softmax: an open case, a hidden one and a hidden one of the seed. Its answers are run in the sandbox. */
export const codeQuestion = {
  ...common,
  id: 'q-code',
  limitSeconds: 60,
  stem: { ja: 'ソフトマックス関数を完成させよ。' },
  kind: 'code',
  call: 'softmax',
  reference: 'softmax-batch',
  cases: [
    { id: 'vector', open: true, args: [{ array: [0.3, 2.9, 4] }] },
    {
      id: 'large',
      args: [
        {
          array: [
            [1010, 1000, 990],
            [0, 0, 7],
          ],
        },
      ],
    },
    { id: 'random', args: [{ normal: { shape: [3, 4] } }] },
  ],
  files: {
    'listing.py': SOFTMAX_LISTING,
    'solution.py': SOFTMAX_SOLUTION,
    'wrong-softmax-no-max-subtraction.py': '# SECRET-wrong',
  },
  explanation: { ja: 'SECRET-code-explanation' },
} satisfies QuestionSource;

/** One of every kind that needs no sandbox, in the order of the built test. */
export const allQuestions: readonly QuestionSource[] = [
  choiceQuestion,
  textQuestion,
  extractQuestion,
  numericQuestion,
  matchQuestion,
  explainQuestion,
  groupQuestion,
];

/** All that must not be seen before feedback is due holds this word. */
export const SECRET = 'SECRET';

type Bank = { sectionId: string; testId: string; questionIds: string[] };

/**
 * A subject with one section and one test of the given questions, written straight to the database. Ids get a
 * suffix of their own, so that every test of a file can have its bank.
 */
export async function buildBank(questions: readonly QuestionSource[] = allQuestions): Promise<Bank> {
  const suffix = randomUUID().slice(0, 8);
  const subjectId = `subject-${suffix}`;
  const sectionId = `${subjectId}/section`;
  const testId = `${sectionId}/check`;
  await db.subject.create({
    data: {
      id: subjectId,
      position: 1,
      title: { ja: '科目', en: 'Subject' },
      sections: { create: { id: sectionId, slug: 'section', position: 1, title: { ja: '節', en: 'Section' } } },
    },
  });
  const questionIds: string[] = [];
  for (const [index, source] of questions.entries()) {
    const content = { ...source, id: `${source.id}-x${suffix}` };
    await db.question.create({ data: { id: content.id, sectionId, position: index + 1, kind: source.kind, status: 'PUBLISHED' } });
    await buildVersion(content, 1);
    questionIds.push(content.id);
  }
  await buildTest({ sectionId, slug: 'check', questionIds });
  return { sectionId, testId, questionIds };
}

/** A test of that section. */
export async function buildTest({
  sectionId,
  slug,
  questionIds,
}: {
  sectionId: string;
  slug: string;
  questionIds: readonly string[];
}): Promise<string> {
  const id = `${sectionId}/${slug}`;
  await db.test.create({
    data: {
      id,
      sectionId,
      position: 1,
      title: { ja: '確認テスト', en: 'Confirmation test' },
      defaultPacing: 'PER_QUESTION',
      items: { create: questionIds.map((questionId, index) => ({ position: index + 1, questionId })) },
    },
  });
  return id;
}

/** A new version of a question that becomes its head. */
export async function buildVersion(source: QuestionSource, number: number): Promise<string> {
  Question.parse(source);
  const { id } = await db.questionVersion.create({
    data: {
      questionId: source.id,
      number,
      kind: source.kind,
      schemaNumber: 1,
      content: JSON.parse(JSON.stringify(source)),
      contentHash: randomUUID(),
      keyHash: randomUUID(),
      origin: 'file',
    },
  });
  await db.question.update({ where: { id: source.id }, data: { headVersionId: id } });
  return id;
}
