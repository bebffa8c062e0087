import { afterEach, describe, expect, test } from 'vitest';
import { checkBank } from '#lib/bank/check-bank.ts';
import { formatBank } from '#lib/bank/format-bank.ts';
import { publicBank } from '#lib/bank/public-bank.ts';
import { readBank } from '#lib/bank/read-bank.ts';
import { statsBank } from '#lib/bank/stats-bank.ts';
import { styleBank } from '#lib/bank/style-bank.ts';
import type { QuestionSource } from '#lib/questions/question.ts';
import { runNothing } from '#tests/support/run-nothing.ts';
import { bankFiles, buildQuestion, writeBank } from '../../support/build-bank-folder.ts';

const folders: Awaited<ReturnType<typeof writeBank>>[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await folder.remove();
});

async function bankOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await writeBank(files);
  folders.push(folder);
  return folder.root;
}

/** Problems of a bank as `file:line field: message`. */
async function problemsOf(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const { problems } = await checkBank(await bankOf(files), runNothing);
  return problems.map(({ path, line, field, message }) => `${path.split('/').at(-1)}:${line} ${field}: ${message}`);
}

const withQuestion = (changes: Parameters<typeof buildQuestion>[0]) => bankFiles(buildQuestion(changes));
const rubric: QuestionSource = {
  ...buildQuestion(),
  ...{ select: undefined, choices: undefined },
  kind: 'text',
  limit: { lines: 1 },
  rubric: { terms: [{ id: 'error', any: ['誤差'] }], keyPoints: [{ id: 'says', label: { ja: '誤差と言う' }, anyOf: [['error']] }] },
  modelAnswer: { ja: '誤差を求める。' },
  samples: [],
};

test('a good bank has no problems', async () => {
  expect(await problemsOf(bankFiles())).toEqual([]);
});

test('every problem is listed, not only the first', async () => {
  const files = withQuestion({ stem: { ja: '$\\nope$' } });
  const problems = await problemsOf({ ...files, 'day1/activation/broken.yaml': 'id: 1\n', 'day1/notes.txt': 'x' });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['broken.yaml:1', 'relu-at-zero.yaml:9', 'notes.txt:1']);
});

describe('the structure', () => {
  const question = 'day1/activation/relu-at-zero.yaml';

  test('a file that is not in the form is told with the first line that differs', async () => {
    const files = bankFiles();
    expect(await problemsOf({ ...files, [question]: String(files[question]).replace('tags: [relu]', 'tags:\n  - relu') })).toEqual([
      "relu-at-zero.yaml:7 : is not in the bank's form: run `npm run bank format`",
    ]);
  });

  test('a file name that is not the id is told', async () => {
    const files = bankFiles();
    expect(await problemsOf({ ...files, 'day1/activation/other.yaml': files[question] ?? '' })).toContainEqual(
      'other.yaml:1 id: must be the file\'s name, "other"',
    );
  });

  test('an id that is used twice is told', async () => {
    const files = bankFiles();
    const second = {
      'day1/output/section.yaml': 'title:\n  ja: 出力層\ntests: []\n',
      'day1/output/relu-at-zero.yaml': files[question] ?? '',
    };
    const subject = { 'day1/subject.yaml': 'title:\n  ja: 深層学習\nposition: 1\nsections: [activation, output]\n' };
    expect((await problemsOf({ ...files, ...second, ...subject })).join('\n')).toMatch(/id "relu-at-zero" is used in day1\/activation/);
  });

  test('sections that are not listed, or listed and not there, are told', async () => {
    const files = { ...bankFiles(), 'day1/subject.yaml': 'title:\n  ja: 深層学習\nposition: 1\nsections: [output]\n' };
    expect(await problemsOf(files)).toEqual([
      'subject.yaml:4 sections[0]: there is no section folder "output"',
      'subject.yaml:4 sections: the section folder "activation" is not listed',
    ]);
  });

  test('a test may ask only published questions of its section', async () => {
    expect(await problemsOf(withQuestion({ status: 'draft' }))).toEqual([
      'section.yaml:8 tests[0].questions[0]: the question "relu-at-zero" is not published',
    ]);
  });

  test('a misconception must be defined somewhere', async () => {
    const { 'day1/activation/misconceptions.yaml': _, ...files } = bankFiles();
    expect(await problemsOf(files)).toEqual([
      'relu-at-zero.yaml:25 choices[1].misconception: there is no misconception "relu-is-step" in any misconceptions.yaml or lib/nn/misconceptions',
    ]);
  });

  test('an image that no text shows is told', async () => {
    expect((await problemsOf({ ...bankFiles(), 'day1/activation/relu-at-zero/graph.png': 'x' })).join()).toMatch(/graph\.png:1 : no text/);
  });
});

describe('the content', () => {
  test('a choice with two correct ones is told', async () => {
    const { choices } = buildQuestion();
    const both = choices.map(({ misconception: _, ...choice }) => ({ ...choice, correct: true }));
    expect((await problemsOf(withQuestion({ choices: both }))).join('\n')).toMatch(/exactly one correct choice, found 2/);
  });

  test('a problem in a text of several lines is told at its line in the file', async () => {
    const [problem] = await problemsOf(withQuestion({ stem: { ja: '一行目\n\n$\\nope$' } }));
    expect(problem).toMatch(/^relu-at-zero\.yaml:12 stem\.ja: /);
  });

  test('two questions that ask the same are told', async () => {
    const files = bankFiles();
    const twin = { ...bankFiles(buildQuestion({ id: 'twin' })), ...files };
    expect(await problemsOf(twin)).toEqual(['twin.yaml:8 stem: asks nearly the same as day1/activation/relu-at-zero.yaml']);
  });

  test('samples that the grader reads otherwise, missing samples and sorts are told', async () => {
    const samples = [{ sort: 'right' as const, answer: '誤差を小さくする。', met: [] }];
    const problems = (await problemsOf(bankFiles({ ...rubric, samples }))).join('\n');
    expect(problems).toMatch(/samples\[0\]: key point "says" is graded right, said, but stated as not met/);
    expect(problems).toMatch(/at least 12 samples are needed, found 1/);
    expect(problems).toMatch(/no sample of sort "negated"/);
  });

  test('a model answer that does not earn everything is told', async () => {
    const problems = (await problemsOf(bankFiles({ ...rubric, modelAnswer: { ja: '勾配を求める。' } }))).join('\n');
    expect(problems).toMatch(/the right answer itself earns 0, not 1: says \(not-said\)/);
  });
});

test('format repairs the form and leaves files alone that cannot be read', async () => {
  const files = bankFiles();
  const root = await bankOf({
    ...files,
    'day1/activation/relu-at-zero.yaml': String(files['day1/activation/relu-at-zero.yaml'])
      .replace('schema: 1\n', '')
      .replace('tags:', 'schema: 1\ntags:'),
    'day1/activation/broken.yaml': '# a remark\nid: broken\n',
  });
  const { changed, problems } = await formatBank(root);
  expect(changed).toEqual(['day1/activation/relu-at-zero.yaml']);
  expect(problems.map((problem) => problem.path)).toEqual(['day1/activation/broken.yaml']);
  expect((await formatBank(root)).changed).toEqual([]);
});

test('stats count published questions, groups once and their parts beside', async () => {
  const bank = await readBank(await bankOf({ ...bankFiles(), ...bankFiles(buildQuestion({ id: 'other', status: 'draft' })) }));
  expect(statsBank(bank)).toEqual({
    total: 2,
    published: 1,
    subjects: { day1: { published: 1, sections: { activation: 1 }, kinds: { choice: 1 }, parts: 1 } },
  });
});

test('public gives the views of published questions, always in the same order', async () => {
  const bank = await readBank(await bankOf({ ...bankFiles(), ...bankFiles(buildQuestion({ id: 'a-draft', status: 'draft' })) }));
  const views = publicBank(bank, 'day1/activation');
  expect(views?.map((view) => view.id)).toEqual(['relu-at-zero']);
  expect(publicBank(bank, 'day1/activation')).toEqual(views);
  expect(publicBank(bank, 'day1/nowhere')).toBeNull();
});

test('habits count where the right choice is the longest, and texts without English', async () => {
  const { choices } = buildQuestion();
  const telling = choices.map((choice) => (choice.correct ? { ...choice, text: { ja: '2 である' } } : choice));
  const bank = await readBank(await bankOf(withQuestion({ choices: telling })));
  expect(styleBank(bank)).toEqual({ singleChoices: 1, longestIsRight: 1, withoutEnglish: 5 });
});
