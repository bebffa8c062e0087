import type { FieldPath } from '../../questions/format/field-path.ts';
import { toCells } from '../../questions/kinds/numeric/numeric-content.ts';
import type { LocalText } from '../../questions/local-text.ts';
import type { QuestionPart } from '../../questions/parts.ts';
import type { BankFiles, BankProblem } from '../bank-files.ts';
import { problemAt } from '../problem-at.ts';
import { questionsOf } from '../walk-content.ts';
import { locatedParts } from './located-parts.ts';

type Finding = { path: FieldPath; message: string };

/** Hints that cost more than the part is worth, and those that plainly say the answer. */
export function checkHints(bank: Pick<BankFiles, 'subjects'>): BankProblem[] {
  return questionsOf(bank).flatMap((file) =>
    locatedParts(file).flatMap(({ part, path }) =>
      [...checkCosts(part), ...checkTelling(part, file.parsed.value.stem)].map((found) =>
        problemAt(file, [...path, 'hints', ...found.path], found.message),
      ),
    ),
  );
}

function checkCosts({ hints }: QuestionPart): Finding[] {
  const total = hints.reduce((sum, { cost }) => sum + cost, 0);
  return total > 1 + 1e-9 ? [{ path: [], message: `all hints together cost ${total}, more than the whole part` }] : [];
}

function checkTelling(part: QuestionPart, passage: LocalText): Finding[] {
  const told = tellingTexts(part, [passage, part.stem].flatMap((text) => (text ? textsOf(text) : [])).join('\n'));
  return part.hints.flatMap(({ text }, index) =>
    textsOf(text).some((hint) => told(hint)) ? [{ path: [index, 'text'], message: 'this hint says the answer itself' }] : [],
  );
}

/** Only what can be told simply: of other kinds an author has to judge. */
function tellingTexts(part: QuestionPart, asked: string): (hint: string) => boolean {
  if (part.kind === 'choice') {
    const says = (isRight: boolean) => {
      const texts = part.content.choices.filter(({ correct }) => correct === isRight).flatMap(({ text }) => textsOf(text));
      return (hint: string) => texts.some((text) => text.length > 1 && hint.includes(text));
    };
    const [right, wrong] = [says(true), says(false)];
    // A hint that weighs the choices against each other names them all.
    return (hint) => right(hint) && !wrong(hint);
  }
  if (part.kind === 'numeric') {
    const values = toCells(part.content.value).flat().map(String);
    const [only] = values;
    const isTelling = values.length === 1 && only !== undefined && only.length > 1 && !numbersOf(asked).includes(only);
    return (hint) => isTelling && numbersOf(hint).includes(only);
  }
  return () => false;
}

function numbersOf(text: string): string[] {
  return [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => String(Number(number)));
}

function textsOf({ ja, en }: LocalText): string[] {
  return en === undefined ? [ja] : [ja, en];
}
