import { partsOf } from '../questions/parts.ts';
import type { BankFiles } from './bank-files.ts';
import { questionsOf, walk } from './walk-content.ts';

/** Habits of the bank that are no mistake of one question, but tell something when they pile up. */
export type BankStyle = {
  /** Published parts where one of several choices is right … */
  singleChoices: number;
  /** … and those whose right choice is longer than every other: about 1 / number of choices by chance. */
  longestIsRight: number;
  /** Texts of published questions that have no English yet. */
  withoutEnglish: number;
};

/** Counts the habits of the published questions. */
export function styleBank(bank: BankFiles): BankStyle {
  const style: BankStyle = { singleChoices: 0, longestIsRight: 0, withoutEnglish: 0 };
  const published = questionsOf(bank)
    .map((file) => file.parsed.value)
    .filter((question) => question.status === 'published');
  for (const question of published) {
    for (const { value } of walk(question)) {
      if (typeof value === 'object' && value !== null && 'ja' in value && !('en' in value)) style.withoutEnglish++;
    }
    for (const { kind, content } of partsOf(question)) {
      if (kind !== 'choice' || content.select !== 'one') continue;
      const lengths = content.choices.map((choice) => ({ isRight: choice.correct, length: choice.text.ja.length }));
      const longest = Math.max(...lengths.map(({ length }) => length));
      style.singleChoices++;
      if (lengths.filter(({ length }) => length === longest).every(({ isRight }) => isRight)) style.longestIsRight++;
    }
  }
  return style;
}
