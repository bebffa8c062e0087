import { expect, test } from 'vitest';
import { deleteBackwards, insertTemplate } from '#app/ui/questions/formula/insert-template.ts';

/** `|` is the cursor, `[…]` a selection. */
function edited(text: string) {
  const from = text.search(/[[|]/);
  const to = text.includes(']') ? text.indexOf(']') - 1 : from;
  return { text: text.replaceAll(/[[\]|]/g, ''), from, to };
}
const shown = ({ text, from }: { text: string; from: number }) => `${text.slice(0, from)}|${text.slice(from)}`;

test.each([
  ['|', '\\frac{#@}{#?}', '\\frac{|}{}'],
  ['[x]', '\\frac{#@}{#?}', '\\frac{x}{|}'],
  ['x|', '#@^{2}', 'x^{2}|'],
  ['x|', '#@^{#?}', 'x^{|}'],
  ['[x+y]', '\\left(#0\\right)', '(x+y)|'],
  ['|', '\\log\\left(#0\\right)', '\\log(|)'],
  ['a|b', '+', 'a+|b'],
  ['|', '\\max\\left(#?,#?\\right)', '\\max(|,)'],
  ['\\eta|', 'x', '\\eta x|'],
  ['|x', '\\eta', '\\eta |x'],
])('%s with the key %s becomes %s', (before, template, after) => expect(shown(insertTemplate(edited(before), template))).toBe(after));

test.each([
  ['xy|', 'x|'],
  ['x\\eta|', 'x|'],
  ['a[bc]d', 'a|d'],
  ['|x', '|x'],
  ['🙂|', '|'],
])('deleting in %s leaves %s', (before, after) => expect(shown(deleteBackwards(edited(before)))).toBe(after));
