import { gradePart, gradingContextOf } from '../../grading/grade-question.ts';
import type { Answer } from '../../questions/answer.ts';
import type { Value } from '../../questions/expression/value.ts';
import type { FieldPath } from '../../questions/format/field-path.ts';
import { kindOf } from '../../questions/kind-of.ts';
import { makeVariant } from '../../questions/variants/instantiate.ts';
import { numbersIn, significantDigits } from '../../questions/variants/rounded.ts';
import { VariantError } from '../../questions/variants/variant-error.ts';
import type { BankFiles, BankProblem, QuestionFile } from '../bank-files.ts';
import { tryVariant, withQuestion } from '../draw-bank.ts';
import { problemAt } from '../problem-at.ts';
import { questionsOf } from '../walk-content.ts';
import { locatedParts } from './located-parts.ts';

/** Of every question with variants so many are made and proved. */
const VARIANTS = 200;
/** Fewer different ones are no variants. */
const FEWEST = 4;

type Finding = { path: FieldPath; message: string };

/** Proves many variants of every question that has them; each problem is told once, with the seed that shows it. */
export function checkVariants(bank: Pick<BankFiles, 'subjects'>): BankProblem[] {
  return questionsOf(bank).flatMap((file) => (file.parsed.value.variants ? checkFile(file) : []));
}

function checkFile(file: QuestionFile): BankProblem[] {
  const found = new Map<string, BankProblem>();
  const asked = new Set<string>();
  for (let seed = 1; seed <= VARIANTS; seed++) {
    for (const { path, message } of findIn(file, seed, asked)) {
      const problem = problemAt(file, path, `seed ${seed}: ${message}`);
      if (!found.has(problem.field)) found.set(problem.field, problem);
    }
  }
  if (found.size === 0 && asked.size < FEWEST)
    return [problemAt(file, ['variants'], `only ${asked.size} different variants come of ${VARIANTS} seeds`)];
  return [...found.values()];
}

function findIn(file: QuestionFile, seed: number, asked: Set<string>): Finding[] {
  const variant = tryVariant(() => makeVariant(file.parsed.value, seed));
  if (variant instanceof VariantError) return [{ path: ['variants'], message: variant.message }];
  const { question, shown } = variant;
  asked.add(JSON.stringify({ ...question, variants: null }));
  const digits = question.variants?.digits ?? Number.POSITIVE_INFINITY;
  const drawn = withQuestion(file, question);
  return [
    ...shown.flatMap(({ number, path }) => checkNumber(number, digits).map((message) => ({ path, message }))),
    ...locatedParts(drawn).flatMap(({ part, path }) => [
      ...(part.kind === 'numeric'
        ? checkAsked(part.content.value as Value, part.content.digits ?? digits, part.content.digits !== undefined)
        : []
      ).map((message) => ({ path: [...path, 'value'], message })),
      ...kindOf(part.kind)
        .checkContent(part.content)
        .map((problem) => ({ path: [...path, ...problem.path], message: problem.message })),
      ...(part.kind === 'choice'
        ? repeatedTexts(part.content.choices).map((index) => ({
            path: [...path, 'choices', index],
            message: 'another choice says the same',
          }))
        : []),
      ...checkGrades(drawn, seed, part, path),
    ]),
  ];
}

function checkNumber(number: number, digits: number): string[] {
  if (!Number.isFinite(number)) return [`a number comes out as ${number}`];
  return significantDigits(number) > digits ? [`${number} is shown, which has more than ${digits} digits`] : [];
}

/** What is asked to some digits may be any number; else it must be one that can be given in full. */
function checkAsked(value: Value, digits: number, isRounded: boolean): string[] {
  return numbersIn(value).flatMap((number) => {
    if (!Number.isFinite(number)) return [`the value is ${number}`];
    return !isRounded && significantDigits(number) > digits
      ? [`the value ${number} has more than ${digits} digits: state how many are asked`]
      : [];
  });
}

function repeatedTexts(choices: readonly { text: { ja: string } }[]): number[] {
  return [...choices.keys()].filter((index) => choices.findIndex((choice) => choice.text.ja === choices[index]?.text.ja) !== index);
}

/** Kinds whose programs would have to run have variants of their own. */
function checkGrades(file: QuestionFile, seed: number, part: ReturnType<typeof locatedParts>[number]['part'], path: FieldPath): Finding[] {
  const context = gradingContextOf(file.parsed.value, seed);
  const { rightAnswers, wrongAnswers } = kindOf(part.kind);
  return [
    ...rightAnswers(part.content).flatMap((answer) => {
      const { score } = gradePart(part, answer as Answer, context);
      return score > 1 - 1e-9 ? [] : [{ path, message: `the right answer itself earns ${score}, not 1` }];
    }),
    ...(wrongAnswers?.(part.content) ?? []).flatMap((wrong) => {
      const { score, misconceptions } = gradePart(part, wrong.answer as Answer, context);
      if (score > 1 - 1e-9) return [{ path: [...path, ...wrong.path], message: 'is graded right' }];
      return misconceptions.includes(wrong.misconception)
        ? []
        : [{ path: [...path, ...wrong.path], message: `does not show ${wrong.misconception}` }];
    }),
  ];
}
