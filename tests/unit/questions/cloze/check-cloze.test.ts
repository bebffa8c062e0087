import { expect, test } from 'vitest';
import { cloze } from '#lib/questions/kinds/cloze/cloze.ts';
import type { ClozeContent } from '#lib/questions/kinds/cloze/cloze-content.ts';

const ja = { ja: '文' };
type Blank = NonNullable<ClozeContent['blanks']>[number];
const typed = (id: string, accept: string[], more: Partial<Extract<Blank, { by: 'typing' }>> = {}): Blank => ({
  id,
  by: 'typing',
  weight: 1,
  as: 'code',
  accept,
  why: ja,
  ...more,
});
const pooled = (id: string, answer: string): Blank => ({ id, by: 'pool', weight: 1, pool: 'words', answer, why: ja });
const pool = (reuse: boolean) => [{ id: 'words', reuse, choices: ['a', 'b', 'c'].map((id) => ({ id, text: { ja: id } })) }];
const messages = (content: Partial<ClozeContent>) =>
  cloze
    .checkContent({ pools: [], ...content })
    .map(({ message }) => message)
    .join('\n');

test('blanks that stand once, in order, with their keys, are no problem', () => {
  expect(messages({ text: { ja: '{{a}}', en: '{{a}}' }, listing: 'y = {{b}}', blanks: [typed('a', ['1']), typed('b', ['f(x)'])] })).toBe(
    '',
  );
});

test('blanks that are missing, out of order or inside a formula are told, in every language', () => {
  const blanks = [typed('a', ['1']), typed('b', ['2'])];
  expect(messages({ text: { ja: '{{a}} {{b}}', en: '{{b}} {{a}}' }, blanks })).toMatch(/stand there for b, a/);
  expect(messages({ listing: 'x = {{a}}', blanks })).toMatch(/stand there for a:/);
  expect(messages({ text: { ja: '$ {{a}}^2 $ {{b}}' }, blanks })).toMatch(/inside a formula/);
});

test('a listing that is no program when filled in is told', () => {
  expect(messages({ listing: 'y = f({{a}}', blanks: [typed('a', ['x'])] })).toMatch(/not closed/);
  expect(messages({ listing: 'for x in {{a}}\n    y = x', blanks: [typed('a', ['xs'])] })).toMatch(/opens no block/);
});

test('a choice that fills two blanks needs a pool that says so', () => {
  const content = { text: { ja: '{{x}} {{y}}' }, blanks: [pooled('x', 'a'), pooled('y', 'a')] };
  expect(messages({ ...content, pools: pool(false) })).toMatch(/may be used once/);
  expect(messages({ ...content, pools: pool(true) })).toBe('');
});

test('a key that is not there, or a mistake that is accepted, is told', () => {
  expect(messages({ text: { ja: '{{x}} {{y}}' }, pools: pool(false), blanks: [pooled('x', 'gone'), pooled('y', 'b')] })).toMatch(
    /"gone" is not in the pool/,
  );
  expect(messages({ listing: '{{a}}', blanks: [typed('a', ['x', ' x '])] })).toMatch(/accepted already/);
  expect(messages({ listing: '{{a}}', blanks: [typed('a', ['x'], { mistakes: [{ value: 'x ', misconception: 'm' }] })] })).toMatch(
    /"x " is accepted/,
  );
  expect(messages({ listing: '{{a}}', blanks: [typed('a', ['x'], { pattern: '(a+)+' })] })).toMatch(/too long on some answers/);
});

test('a cloze has a body of its own or versions, not both', () => {
  const version = { listing: '{{a}}', pools: [], blanks: [typed('a', ['x'])] };
  const versions = [
    { framework: 'pytorch' as const, ...version },
    { framework: 'tensorflow' as const, ...version },
  ];
  expect(messages({ versions })).toBe('');
  expect(messages({ ...version, versions })).toMatch(/give either/);
  expect(messages({})).toMatch(/give either/);
  expect(messages({ versions: versions.map((each) => ({ ...each, framework: 'pytorch' as const })) })).toMatch(/two versions/);
});
