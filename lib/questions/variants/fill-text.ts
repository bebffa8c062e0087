import { evaluate, type Names } from '../expression/evaluate.ts';
import type { Value } from '../expression/value.ts';
import { numbersIn, roundedValue } from './rounded.ts';

const PLACEHOLDER = /\{\{(?<expression>[^{}]+)\}\}/g;

/**
 * A text with its placeholders filled: `{{w}}` the number, `{{+w}}` with its sign ("+ 2", "- 2": what follows a term), `{{(w)}}` in
 * brackets when it is negative, `{{np X}}` as Python writes an array. Arrays are written in KaTeX otherwise.
 * @throws ExpressionError, its position counted within the placeholder
 */
export function fillText(text: string, names: Names, onShown: (number: number) => void): string {
  return text.replace(PLACEHOLDER, (_, expression: string) => {
    const source = expression.trim();
    const [form, inner] = formOf(source);
    const value = roundedValue(evaluate(inner, names));
    for (const number of numbersIn(value)) onShown(number);
    return FORMS[form](value);
  });
}

type Form = 'plain' | 'signed' | 'bracketed' | 'python';

function formOf(source: string): [Form, string] {
  if (source.startsWith('np ')) return ['python', source.slice(3)];
  if (source.startsWith('+')) return ['signed', source.slice(1)];
  // (a) + (b) is a sum, not something in brackets.
  if (/^\([^()]*\)$/.test(source)) return ['bracketed', source.slice(1, -1)];
  return ['plain', source];
}

const FORMS: Record<Form, (value: Value) => string> = {
  plain: (value) => {
    if (typeof value === 'number') return numberText(value);
    if (value.every((entry) => typeof entry === 'number')) return `(${value.map(numberText).join(', ')})`;
    return String.raw`\begin{pmatrix} ${value.map((row) => (row as number[]).map(numberText).join(' & ')).join(String.raw` \\ `)} \end{pmatrix}`;
  },
  signed: (value) => (typeof value === 'number' && value < 0 ? `- ${numberText(-value)}` : `+ ${FORMS.plain(value)}`),
  bracketed: (value) => (typeof value === 'number' && value < 0 ? `(${numberText(value)})` : FORMS.plain(value)),
  python: (value) => (typeof value === 'number' ? numberText(value) : `[${value.map((entry) => FORMS.python(entry as Value)).join(', ')}]`),
};

function numberText(value: number): string {
  return String(value + 0);
}
