import { inlineHtml } from '../inline-html.ts';
import type { KindViews } from '../kind-view.ts';
import { escapeHtml } from '../listing/escape-html.ts';

export type BodyView = KindViews['cloze']['versions'][number];
export type BlankView = BodyView['blanks'][number];
export type ChoiceView = BodyView['pools'][number]['choices'][number];

/** What a blank can be filled with; empty where it is typed. */
export function choicesOf(blank: BlankView, body: BodyView): readonly ChoiceView[] {
  switch (blank.by) {
    case 'choices':
      return blank.choices;
    case 'pool':
      return body.pools.find((pool) => pool.id === blank.pool)?.choices ?? [];
    case 'typing':
      return [];
  }
}

/** A choice as HTML that stands within a line. */
export function choiceHtml(choice: ChoiceView): string {
  return 'html' in choice ? choice.html : inlineHtml(choice.text.html);
}

/** What a blank holds, as HTML; null where it holds nothing. */
export function valueHtml(blank: BlankView, body: BodyView, value: string): string | null {
  if (blank.by === 'typing') return value.trim() === '' ? null : escapeHtml(value);
  const choice = choicesOf(blank, body).find((each) => each.id === value);
  return choice === undefined ? null : choiceHtml(choice);
}
