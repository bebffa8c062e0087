import { findPatternProblem } from '../../check-pattern.ts';
import type { ContentProblem } from '../../kind.ts';
import { findShapeProblem } from '../../python-shape.ts';
import { type Blank, type Body, bodiesOf, type Candidate, type ClozeContent, candidatesOf, rightValueOf } from './cloze-content.ts';
import { foldTyped } from './fold-typed.ts';
import { judgeTyped } from './judge-typed.ts';
import { markersIn, replaceMarkers } from './markers.ts';

const TELLING_IDS = new Set(['correct', 'incorrect', 'right', 'wrong', 'answer', 'true', 'false']);

/** Every blank stands once and in order, every key is there, and the listing filled in is a program by its shape. */
export function checkCloze(content: ClozeContent): ContentProblem[] {
  const own = content.blanks !== undefined || content.listing !== undefined || content.text !== undefined || content.pools.length > 0;
  if (own === (content.versions !== undefined))
    return [{ path: ['blanks'], message: 'give either `listing`, `text` and `blanks`, or `versions` that have them' }];
  const bodies = bodiesOf(content);
  const repeated = bodies.flatMap(({ version, path }, index): ContentProblem[] =>
    bodies.findIndex((body) => body.version === version) === index ? [] : [{ path, message: `there are two versions for ${version}` }],
  );
  return [
    ...repeated,
    ...bodies.flatMap((body) => checkBody(body).map(({ path, message }) => ({ path: [...body.path, ...path], message }))),
  ];
}

function checkBody(body: Body): ContentProblem[] {
  return [
    ...checkMarkers(body),
    ...checkListing(body),
    ...body.pools.flatMap((pool, index) => [
      ...checkCandidates(pool.choices, ['pools', index, 'choices']),
      ...checkPool(body, pool.id, index),
    ]),
    ...body.blanks.flatMap((blank, index) =>
      checkBlank(blank, body).map(({ path, message }) => ({ path: ['blanks', index, ...path], message })),
    ),
  ];
}

/** The letters that learners see follow the list of blanks, so the list follows the text. */
function checkMarkers({ listing, text, blanks }: Body): ContentProblem[] {
  if (listing === undefined && text === undefined) return [{ path: ['blanks'], message: 'there is neither a listing nor a text' }];
  const ids = blanks.map(({ id }) => id).join(', ');
  const inListing = markersIn(listing ?? '');
  return Object.entries(text ?? { ja: '' }).flatMap(([language, words = '']): ContentProblem[] => {
    const path = text === undefined ? ['listing'] : ['text', language];
    const found = [...markersIn(words), ...inListing].join(', ');
    const inFormula = [...words.matchAll(/\$\$?[^$]+\$\$?/g)].flatMap(([formula]) => markersIn(formula));
    return [
      ...(found === ids
        ? []
        : [{ path, message: `the blanks are ${ids}, but {{…}} stand there for ${found || 'none'}: text first, then listing` }]),
      ...inFormula.map((id) => ({ path, message: `{{${id}}} stands inside a formula` })),
    ];
  });
}

function checkListing({ listing, blanks, pools }: Body): ContentProblem[] {
  if (listing === undefined) return [];
  const filled = replaceMarkers(listing, (id) => {
    const blank = blanks.find((each) => each.id === id);
    if (blank === undefined) return 'x';
    const value = rightValueOf(blank);
    return blank.by === 'typing' ? value : (candidatesOf(blank, pools).find((each) => each.id === value)?.code ?? 'x');
  });
  const problem = findShapeProblem(filled.split('\n'));
  return problem === null ? [] : [{ path: ['listing'], message: `filled in, ${problem}` }];
}

function checkCandidates(candidates: readonly Candidate[], path: (string | number)[]): ContentProblem[] {
  return candidates.flatMap(({ id, code, text }, index): ContentProblem[] => [
    ...((code === undefined) === (text === undefined) ? [{ path: [...path, index], message: 'give either `code` or `text`' }] : []),
    ...(candidates.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: [...path, index, 'id'], message: `"${id}" is used twice` }]),
    ...(TELLING_IDS.has(id)
      ? [{ path: [...path, index, 'id'], message: `the id "${id}" reaches the browser and gives the answer away` }]
      : []),
  ]);
}

function checkPool({ blanks, pools }: Body, id: string, index: number): ContentProblem[] {
  const sharing = blanks.filter((blank) => blank.by === 'pool' && blank.pool === id);
  const answers = sharing.map(rightValueOf);
  const problems: ContentProblem[] = [];
  if (pools.findIndex((pool) => pool.id === id) !== index)
    problems.push({ path: ['pools', index, 'id'], message: `"${id}" is used twice` });
  if (sharing.length < 2) problems.push({ path: ['pools', index], message: `a pool is shared: ${sharing.length} blank uses it` });
  if (!pools[index]?.reuse && new Set(answers).size < answers.length)
    problems.push({ path: ['pools', index, 'reuse'], message: 'a choice fills two blanks, but may be used once' });
  return problems;
}

function checkBlank(blank: Blank, { blanks, pools }: Body): ContentProblem[] {
  const problems: ContentProblem[] = [];
  if (blanks.find((other) => other.id === blank.id) !== blank) problems.push({ path: ['id'], message: `"${blank.id}" is used twice` });
  switch (blank.by) {
    case 'choices': {
      const correct = blank.choices.filter((choice) => choice.correct);
      if (correct.length !== 1) problems.push({ path: ['choices'], message: `one choice is correct, found ${correct.length}` });
      if (correct.some((choice) => choice.misconception !== undefined))
        problems.push({ path: ['choices'], message: 'a correct choice shows no misconception' });
      return [...problems, ...checkCandidates(blank.choices, ['choices'])];
    }
    case 'pool': {
      const ids = candidatesOf(blank, pools).map(({ id }) => id);
      if (!ids.includes(blank.answer)) problems.push({ path: ['answer'], message: `"${blank.answer}" is not in the pool "${blank.pool}"` });
      for (const { choice } of blank.mistakes ?? [])
        if (!ids.includes(choice) || choice === blank.answer)
          problems.push({ path: ['mistakes'], message: `"${choice}" is no wrong choice of the pool "${blank.pool}"` });
      return problems;
    }
    case 'typing': {
      const pattern = blank.pattern === undefined ? null : findPatternProblem(`/${blank.pattern}/`);
      if (pattern !== null) return [...problems, { path: ['pattern'], message: pattern }];
      const folded = blank.accept.map((spelling) => foldTyped(spelling, blank.as));
      blank.accept.forEach((spelling, index) => {
        if (folded[index] === '') problems.push({ path: ['accept', index], message: 'nothing is left of it to compare' });
        if (folded.indexOf(folded[index] ?? '') !== index)
          problems.push({ path: ['accept', index], message: `"${spelling}" is accepted already` });
      });
      (blank.mistakes ?? []).forEach(({ value }, index) => {
        if (judgeTyped(blank, value) === 'right') problems.push({ path: ['mistakes', index, 'value'], message: `"${value}" is accepted` });
      });
      return problems;
    }
  }
}
