import type { Tree } from './tree.ts';

/** In which form an answer is asked. */
export const FORMS = ['any', 'factorised', 'expanded', 'no-fractions'] as const;
export type Form = (typeof FORMS)[number];

/**
 * Whether a formula stands in the form that is asked. Judged by how it is written; a factorised one must have as many
 * factors as the reference.
 */
export function isInForm(tree: Tree, form: Form, reference: Tree): boolean {
  switch (form) {
    case 'any':
      return true;
    case 'factorised':
      return !isSum(tree) && factorCount(tree) >= factorCount(reference);
    case 'expanded':
      return termsOf(tree).every((term) => !hasSumToExpand(term));
    case 'no-fractions':
      return !somewhere(tree, isFraction);
  }
}

function isSum(tree: Tree): boolean {
  if (tree.type === 'negative') return isSum(tree.of);
  return tree.type === 'sum' && tree.terms.length > 1;
}

/** Factors above the line that are no numbers, each as often as its whole power says. */
function factorCount(tree: Tree): number {
  switch (tree.type) {
    case 'number':
      return 0;
    case 'negative':
      return factorCount(tree.of);
    case 'product':
      return tree.factors.reduce((total, factor) => total + factorCount(factor), 0);
    case 'quotient':
      return factorCount(tree.above);
    case 'power':
      return tree.exponent.type === 'number' && Number.isInteger(tree.exponent.value) ? tree.exponent.value * factorCount(tree.base) : 1;
    case 'symbol':
    case 'constant':
    case 'sum':
    case 'call':
      return 1;
  }
}

function termsOf(tree: Tree): Tree[] {
  if (tree.type === 'sum') return tree.terms.flatMap(termsOf);
  // A sum in brackets behind a minus is one that is not expanded.
  return [tree.type === 'negative' && !isSum(tree.of) ? tree.of : tree];
}

function hasSumToExpand(term: Tree): boolean {
  switch (term.type) {
    case 'product':
      return term.factors.some((factor) => isSum(factor) || hasSumToExpand(factor));
    case 'quotient':
      return isSum(term.above) || hasSumToExpand(term.above);
    case 'power':
      return isSum(term.base) || term.base.type === 'product' || hasSumToExpand(term.base);
    case 'negative':
      return isSum(term.of) || hasSumToExpand(term.of);
    default:
      return false;
  }
}

function isFraction(tree: Tree): boolean {
  if (tree.type === 'quotient') return true;
  if (tree.type !== 'power') return false;
  return tree.exponent.type === 'negative' || (tree.exponent.type === 'number' && tree.exponent.value < 0);
}

function somewhere(tree: Tree, is: (tree: Tree) => boolean): boolean {
  return is(tree) || childrenOf(tree).some((child) => somewhere(child, is));
}

function childrenOf(tree: Tree): Tree[] {
  switch (tree.type) {
    case 'sum':
      return tree.terms;
    case 'product':
      return tree.factors;
    case 'quotient':
      return [tree.above, tree.below];
    case 'negative':
      return [tree.of];
    case 'power':
      return [tree.base, tree.exponent];
    case 'call':
      return tree.args;
    default:
      return [];
  }
}
