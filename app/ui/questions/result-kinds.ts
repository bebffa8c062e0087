import { choiceResult } from './choice/result-view.tsx';
import { clozeResult } from './cloze/result-view.tsx';
import { codeResult } from './code/result-view.tsx';
import { explainResult } from './explain/result-view.tsx';
import { extractResult } from './extract/result-view.tsx';
import { formulaResult } from './formula/result-view.tsx';
import { matchResult } from './match/result-view.tsx';
import { networkResult } from './network/result-view.tsx';
import { numericResult } from './numeric/result-view.tsx';
import { orderResult } from './order/result-view.tsx';
import type { ResultKinds } from './result-kind.ts';
import { sketchResult } from './sketch/result-view.tsx';
import { textResult } from './text/result-view.tsx';

/** How the result of each kind is shown. */
export const resultKinds = {
  choice: choiceResult,
  text: textResult,
  extract: extractResult,
  numeric: numericResult,
  match: matchResult,
  explain: explainResult,
  code: codeResult,
  formula: formulaResult,
  network: networkResult,
  cloze: clozeResult,
  order: orderResult,
  sketch: sketchResult,
} satisfies ResultKinds;
