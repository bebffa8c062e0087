import type { ClozeAnswer } from '#lib/questions/kinds/cloze/cloze.ts';
import {
  type Blank,
  bodiesOf,
  type ClozeContent,
  candidatesOf,
  type Pool,
  rightValueOf,
} from '#lib/questions/kinds/cloze/cloze-content.ts';
import { foldTyped } from '#lib/questions/kinds/cloze/fold-typed.ts';
import { judgeTyped } from '#lib/questions/kinds/cloze/judge-typed.ts';
import type { Grader, Mark } from '../../contract.ts';
import { unique } from '../../unique.ts';

/** The weight of the right blanks / the weight of all, in the version that was chosen. */
export const gradeCloze: Grader<ClozeContent, ClozeAnswer> = {
  version: 1,
  empty: { kind: 'cloze', schema: 1, version: 'any', blanks: {} },
  grade(content, answer) {
    const bodies = bodiesOf(content);
    const body = bodies.find(({ version }) => version === answer.version) ?? bodies[0];
    const { blanks = [], pools = [] } = body ?? {};
    const given = new Map(Object.entries((body && answer.blanks[body.version]) ?? {}));
    const judged = blanks.map((blank) => ({ blank, ...judgeBlank(blank, pools, given.get(blank.id) ?? '') }));
    const total = blanks.reduce((sum, { weight }) => sum + weight, 0);
    const earned = judged.reduce((sum, { blank, mark }) => sum + (mark.verdict === 'right' ? blank.weight : 0), 0);
    const answered = judged.some(({ mark }) => mark.verdict !== 'missed');
    return {
      score: total > 0 ? earned / total : 0,
      answered,
      provisional: false,
      marks: judged.map(({ mark }) => mark),
      notes: answered ? [] : ['unanswered'],
      misconceptions: unique(judged.flatMap(({ misconceptions }) => misconceptions)),
    };
  },
};

function judgeBlank(blank: Blank, pools: readonly Pool[], value: string): { mark: Mark; misconceptions: string[] } {
  const { id } = blank;
  const missed = { mark: { id, verdict: 'missed' as const }, misconceptions: [] };
  if (blank.by === 'typing') {
    if (value.trim() === '') return missed;
    const verdict = judgeTyped(blank, value);
    if (verdict === 'right') return { mark: { id, verdict }, misconceptions: [] };
    const folded = foldTyped(value, blank.as);
    const shown = (blank.mistakes ?? []).filter((mistake) => foldTyped(mistake.value, blank.as) === folded);
    const reason = verdict === 'other-case' ? { reason: { code: 'other-case' as const } } : {};
    return { mark: { id, verdict: 'wrong', ...reason }, misconceptions: shown.map(({ misconception }) => misconception) };
  }
  // A choice that is not there counts as none.
  if (!candidatesOf(blank, pools).some((candidate) => candidate.id === value)) return missed;
  if (value === rightValueOf(blank)) return { mark: { id, verdict: 'right' }, misconceptions: [] };
  const shown =
    blank.by === 'choices'
      ? blank.choices.filter((choice) => choice.id === value).flatMap(({ misconception }) => misconception ?? [])
      : (blank.mistakes ?? []).filter(({ choice }) => choice === value).map(({ misconception }) => misconception);
  return { mark: { id, verdict: 'wrong' }, misconceptions: shown };
}
