import { choice, choiceShape } from './kinds/choice/choice.ts';
import { cloze } from './kinds/cloze/cloze.ts';
import { clozeShape } from './kinds/cloze/cloze-content.ts';
import { code } from './kinds/code/code.ts';
import { codeShape } from './kinds/code/code-content.ts';
import { explain, explainShape } from './kinds/explain/explain.ts';
import { extract, extractShape } from './kinds/extract/extract.ts';
import { formula, formulaShape } from './kinds/formula/formula.ts';
import { match, matchShape } from './kinds/match/match.ts';
import { network, networkShape } from './kinds/network/network.ts';
import { numeric } from './kinds/numeric/numeric.ts';
import { numericShape } from './kinds/numeric/numeric-content.ts';
import { order } from './kinds/order/order.ts';
import { orderShape } from './kinds/order/order-content.ts';
import { sketch, sketchShape } from './kinds/sketch/sketch.ts';
import { text, textShape } from './kinds/text/text.ts';

/** Every kind that a part can be of. `group` is not one: it is a question with several parts. */
export const kinds = { choice, text, extract, numeric, match, explain, code, formula, network, cloze, order, sketch };

/** The fields each kind adds to a question or part in its file. */
export const shapes = {
  choice: choiceShape,
  text: textShape,
  extract: extractShape,
  numeric: numericShape,
  match: matchShape,
  explain: explainShape,
  code: codeShape,
  formula: formulaShape,
  network: networkShape,
  cloze: clozeShape,
  order: orderShape,
  sketch: sketchShape,
} satisfies Record<PartKind, unknown>;

export type PartKind = keyof typeof kinds;
