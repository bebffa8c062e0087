import { compareTrees } from '#lib/questions/kinds/formula/comparing/compare-trees.ts';
import { type Form, isInForm } from '#lib/questions/kinds/formula/form.ts';
import type { FormulaAnswer, FormulaContent } from '#lib/questions/kinds/formula/formula.ts';
import { readFormula } from '#lib/questions/kinds/formula/reading/read-formula.ts';
import type { Tree } from '#lib/questions/kinds/formula/tree.ts';
import type { Grader, Mark, Reason } from '../../contract.ts';
import { unique } from '../../unique.ts';

/** What a formula earns that is right as a function, but not in the form that is asked. */
const OTHER_FORM = 0.5;

const NOT_IN_FORM: Record<Exclude<Form, 'any'>, 'not-factorised' | 'not-expanded' | 'has-fractions'> = {
  factorised: 'not-factorised',
  expanded: 'not-expanded',
  'no-fractions': 'has-fractions',
};

/**
 * 1 where the answer is the same function as the key in the form that is asked, a half in another form, else 0.
 * Functions are compared at sampled points; what cannot be read is told with its place.
 */
export const gradeFormula: Grader<FormulaContent, FormulaAnswer> = {
  version: 1,
  empty: { kind: 'formula', schema: 1, latex: '' },
  grade(content, { latex }) {
    const graded = (score: number, mark: Omit<Mark, 'id'>, misconceptions: string[] = []) => ({
      score,
      answered: latex.trim() !== '',
      provisional: false,
      marks: [{ id: 'formula', ...mark }],
      notes: latex.trim() === '' ? (['unanswered'] as const).slice() : [],
      misconceptions,
    });
    if (latex.trim() === '') return graded(0, { verdict: 'missed' });
    const given = readFormula(latex, content);
    if (!given.ok) {
      const { code, from, to } = given.problem;
      return graded(0, { verdict: 'wrong', reason: { code, evidence: latex.slice(from, to), at: from } });
    }
    const key = keyTree(content.answer, content);
    const comparison = compareTrees(key, given.tree, content.variables);
    if (comparison.isEqual) {
      if (content.form === 'any' || isInForm(given.tree, content.form, key)) return graded(1, { verdict: 'right' });
      return graded(OTHER_FORM, { verdict: 'partial', reason: { code: NOT_IN_FORM[content.form] } });
    }
    const mistakes = (content.mistakes ?? []).filter(
      (mistake) => compareTrees(keyTree(mistake.latex, content), given.tree, content.variables).isEqual,
    );
    const { multiple } = comparison;
    const reason: { reason?: Reason } = multiple === null ? {} : { reason: { code: 'constant-multiple', multiple } };
    return graded(0, { verdict: 'wrong', ...reason }, unique(mistakes.map(({ misconception }) => misconception)));
  },
};

/** What the author wrote; `bank check` has read it, so that it cannot fail for a learner. */
function keyTree(latex: string, content: FormulaContent): Tree {
  const reading = readFormula(latex, content);
  if (!reading.ok) throw new Error(`the key "${latex}" cannot be read: ${reading.problem.code}`);
  return reading.tree;
}
