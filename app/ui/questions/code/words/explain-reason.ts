import type { CaseReason, ValueSort } from '#lib/questions/kinds/code/report.ts';
import type { Explanation } from './explain-failure.ts';

/** Every sentence that says why a case is not right, as a message of `kinds.code.reason`. */
export const reasonKeys = [
  'notRun',
  'returnedNone',
  'wrongType',
  'wrongLength',
  'missingKey',
  'wrongShape',
  'shapeNotNumber',
  'numberNotShape',
  'wrongDtype',
  'notFinite',
  'notFiniteHidden',
  'wrongValue',
  'wrongValueAt',
  'wrongValueHidden',
  'changedArgument',
] as const;

export type ReasonKey = (typeof reasonKeys)[number];

/** All sorts of values, as messages of `kinds.code.sort`. */
export const valueSorts = ['array', 'number', 'bool', 'text', 'list', 'dict', 'none'] as const satisfies readonly ValueSort[];

export type ReasonExplanation = Explanation<ReasonKey> & {
  /** What a message of `kinds.code.sort` has to say in it. */
  wanted: ValueSort | null;
  /** The part of the result that is meant, as Python would write it; empty for the whole. */
  place: string;
};

/** Why a case is not right; a failure has words of its own. */
export function explainReason(reason: Exclude<CaseReason, { code: 'failure' }>): ReasonExplanation {
  const say = (key: ReasonKey, values: Record<string, string> = {}, place = ''): ReasonExplanation => ({
    key,
    values,
    wanted: null,
    place,
  });
  switch (reason.code) {
    case 'not-run':
      return say('notRun');
    case 'wrong-type':
      if (reason.got === 'None' && reason.path === '') return say('returnedNone');
      return { ...say('wrongType', { got: reason.got }, reason.path), wanted: reason.wanted };
    case 'wrong-length':
      return say('wrongLength', { wanted: String(reason.wanted), got: String(reason.got) }, reason.path);
    case 'missing-key':
      return say('missingKey', { key: `'${reason.key}'` }, reason.path);
    case 'wrong-shape': {
      const values = { wanted: shapeText(reason.wanted), got: shapeText(reason.got) };
      if (reason.wanted.length === 0) return say('shapeNotNumber', values, reason.path);
      if (reason.got.length === 0) return say('numberNotShape', values, reason.path);
      return say('wrongShape', values, reason.path);
    }
    case 'wrong-dtype':
      return say('wrongDtype', { wanted: reason.wanted, got: reason.got }, reason.path);
    case 'not-finite':
      if (reason.got === null) return say('notFiniteHidden');
      return say('notFinite', { got: reason.got }, placeOf(reason));
    case 'wrong-value':
      if (reason.wanted === null || reason.got === null) return say('wrongValueHidden');
      return say(placeOf(reason) === '' ? 'wrongValue' : 'wrongValueAt', { wanted: reason.wanted, got: reason.got }, placeOf(reason));
    case 'changed-argument':
      return say('changedArgument', { argument: String(reason.argument) });
  }
}

/** A shape as NumPy prints it: `(2, 3)`, `(3,)`. */
export function shapeText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}

/** `['W1'][0, 2]` */
function placeOf({ path, index }: { path: string; index: readonly number[] | null }): string {
  return index === null || index.length === 0 ? path : `${path}[${index.join(', ')}]`;
}
