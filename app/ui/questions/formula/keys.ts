import type { FunctionName } from '#lib/questions/kinds/formula/tree.ts';

/**
 * What a key writes. `#@` is what is selected or stands before, `#0` what is selected, `#?` a gap to be filled; the words
 * for a key are chosen by its id.
 */
export type Key = { id: KeyId; template: string };

export type KeyId = 'fraction' | 'power' | 'square' | 'brackets' | 'plus' | 'minus' | 'times' | FunctionName;

export const structureKeys: readonly Key[] = [
  { id: 'fraction', template: '\\frac{#@}{#?}' },
  { id: 'square', template: '#@^{2}' },
  { id: 'power', template: '#@^{#?}' },
  { id: 'brackets', template: '\\left(#0\\right)' },
];

export const signKeys: readonly Key[] = [
  { id: 'plus', template: '+' },
  { id: 'minus', template: '-' },
  { id: 'times', template: '\\times ' },
];

/** On a phone the field for formulas opens no keyboard: the figures must be here. */
export const figures: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '.'];

const functionTemplates: Record<FunctionName, string> = {
  exp: 'e^{#?}',
  log: '\\log\\left(#0\\right)',
  sin: '\\sin\\left(#0\\right)',
  cos: '\\cos\\left(#0\\right)',
  tan: '\\tan\\left(#0\\right)',
  sinh: '\\sinh\\left(#0\\right)',
  cosh: '\\cosh\\left(#0\\right)',
  tanh: '\\tanh\\left(#0\\right)',
  sqrt: '\\sqrt{#0}',
  sigmoid: '\\sigma\\left(#0\\right)',
  relu: '\\operatorname{ReLU}\\left(#0\\right)',
  abs: '\\left|#0\\right|',
  floor: '\\left\\lfloor #0\\right\\rfloor ',
  ceil: '\\left\\lceil #0\\right\\rceil ',
  max: '\\max\\left(#?,#?\\right)',
  min: '\\min\\left(#?,#?\\right)',
};

export function functionKey(name: FunctionName): Key {
  return { id: name, template: functionTemplates[name] };
}
