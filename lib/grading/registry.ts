import type { Answer } from '#lib/questions/answer.ts';
import type { ContentOf } from '#lib/questions/parts.ts';
import type { PartKind } from '#lib/questions/registry.ts';
import type { Grader } from './contract.ts';
import { gradeChoice } from './kinds/choice/grade-choice.ts';
import { gradeCloze } from './kinds/cloze/grade-cloze.ts';
import { gradeCode } from './kinds/code/grade-code.ts';
import { gradeExplain } from './kinds/explain/grade-explain.ts';
import { gradeExtract } from './kinds/extract/grade-extract.ts';
import { gradeFormula } from './kinds/formula/grade-formula.ts';
import { gradeMatch } from './kinds/match/grade-match.ts';
import { gradeNetwork } from './kinds/network/grade-network.ts';
import { gradeNumeric } from './kinds/numeric/grade-numeric.ts';
import { gradeOrder } from './kinds/order/grade-order.ts';
import { gradeSketch } from './kinds/sketch/grade-sketch.ts';
import { gradeText } from './kinds/text/grade-text.ts';

/** The grader of every kind of part. */
export const graders = {
  choice: gradeChoice,
  text: gradeText,
  extract: gradeExtract,
  numeric: gradeNumeric,
  match: gradeMatch,
  explain: gradeExplain,
  code: gradeCode,
  formula: gradeFormula,
  network: gradeNetwork,
  cloze: gradeCloze,
  order: gradeOrder,
  sketch: gradeSketch,
} satisfies { [Kind in PartKind]: Grader<ContentOf<Kind>, Extract<Answer, { kind: Kind }>> };
