import { choiceInput } from './choice/input-view.tsx';
import { clozeInput } from './cloze/input-view.tsx';
import { codeInput } from './code/input-view.tsx';
import { explainInput } from './explain/input-view.tsx';
import { extractInput } from './extract/input-view.tsx';
import { formulaInput } from './formula/input-view.tsx';
import type { InputKinds } from './kind-view.ts';
import { matchInput } from './match/input-view.tsx';
import { networkInput } from './network/input-view.tsx';
import { numericInput } from './numeric/input-view.tsx';
import { orderInput } from './order/input-view.tsx';
import { sketchInput } from './sketch/input-view.tsx';
import { textInput } from './text/input-view.tsx';

/** How each kind is answered. */
export const inputKinds = {
  choice: choiceInput,
  text: textInput,
  extract: extractInput,
  numeric: numericInput,
  match: matchInput,
  explain: explainInput,
  code: codeInput,
  formula: formulaInput,
  network: networkInput,
  cloze: clozeInput,
  order: orderInput,
  sketch: sketchInput,
} satisfies InputKinds;
