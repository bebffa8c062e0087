import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionFormat } from '#lib/questions/format/formats.ts';
import { readYaml } from '#lib/questions/format/read-yaml.ts';
import type { QuestionSource } from '#lib/questions/question.ts';
import { buildQuestion } from '../../support/build-bank-folder.ts';
import { arbitraryQuestion } from '../../support/questions/arbitrary-question.ts';

function parsed(text: string, beside?: unknown) {
  const result = questionFormat.parse(text, beside);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** What lies in files beside the YAML. */
const filesOf = (question: QuestionSource) => (question.kind === 'code' ? question.files : undefined);

/** The same value with the keys of every object in another order, as jsonb gives them back. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  );
}

describe('only strict YAML 1.2 is read', () => {
  test.each([
    ['a key written twice', 'a: 1\na: 2\n', 2],
    ['an anchor', 'a: &x 1\nb: 2\n', 1],
    ['an alias', 'a: &x 1\nb: *x\n', 1],
    ['a tag', 'a: 1\nb: !!str 1\n', 2],
    ['a comment', 'a: 1\nb: 2 # why\n', 2],
    ['two documents', 'a: 1\n---\nb: 1\n', 2],
    ['a directive', '%YAML 1.1\n---\na: 1\n', 1],
    ['a tab', 'a:\n\tb: 1\n', 2],
    ['a key that is no word', '? [x]\n: 3\n', 1],
  ])('%s is refused with its line', (_, text, line) => {
    const result = readYaml(text);
    expect(result.ok ? null : result.problems[0]?.line).toBe(line);
  });

  test('yes and no are words, as in YAML 1.2', () => {
    expect(readYaml('a: yes\nb: no\n')).toMatchObject({ ok: true, value: { a: 'yes', b: 'no' } });
  });
});

describe('problems carry line, column and field', () => {
  const file = questionFormat.format(buildQuestion());
  const problemsOf = (text: string) => {
    const result = questionFormat.parse(text);
    return result.ok ? [] : result.problems.map(({ line, column, field }) => ({ line, column, field }));
  };

  test('an unknown field is told where it stands', () => {
    expect(problemsOf(file.replace('difficulty: 1', 'dificulty: 1'))).toContainEqual({ line: 5, column: 1, field: 'dificulty' });
  });

  test('a wrong value deep in a list is told with its path', () => {
    const [problem] = problemsOf(file.replace('correct: true', 'correct: maybe'));
    expect(problem).toEqual({ line: 17, column: 5, field: 'choices[0].correct' });
  });

  test('a text that YAML takes for a number says to quote it', () => {
    const result = questionFormat.parse(file.replace("ja: '2'", 'ja: 2'));
    expect(result.ok ? '' : result.problems[0]?.message).toMatch(/put it between quotes/);
  });
});

describe('the canonical form', () => {
  test('is a fixed point: reading it and writing it again changes no byte', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const text = questionFormat.format(question);
        expect(questionFormat.format(parsed(text, filesOf(question)).source)).toBe(text);
      }),
    );
  });

  test('keeps what the question is: reading it gives the same value', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const once = parsed(questionFormat.format(question), filesOf(question));
        expect(parsed(questionFormat.format(once.source), filesOf(once.source)).value).toEqual(once.value);
      }),
    );
  });

  test('does not depend on the order in which the database gives the keys', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        expect(questionFormat.format(reversed(question) as QuestionSource)).toBe(questionFormat.format(question));
      }),
    );
  });

  test('leaves out what is the default anyway', () => {
    expect(questionFormat.format(buildQuestion({ shuffle: true }))).toBe(questionFormat.format(buildQuestion()));
  });

  test('folds line ends, composes characters and drops blanks at line ends', () => {
    const messy = buildQuestion({ explanation: { ja: 'か\u3099 \r\n\r\n次\n\n' } });
    expect(parsed(questionFormat.format(messy)).value.explanation.ja).toBe('が\n\n次');
  });

  test('writes texts of several lines as blocks and short lists on one line', () => {
    const text = questionFormat.format(buildQuestion({ tags: ['relu', 'activation'], stem: { ja: '一行目\n\n二行目' } }));
    expect(text).toContain('tags: [relu, activation]\n');
    expect(text).toContain('stem:\n  ja: |\n    一行目\n\n    二行目\n');
  });

  test('does not double the backslashes of formulas', () => {
    expect(questionFormat.format(buildQuestion({ explanation: { ja: "`x`: it's $\\max$" } }))).toContain("ja: '`x`: it''s $\\max$'\n");
  });
});
