import type { FieldPath } from '../questions/format/field-path.ts';
import type { BankFiles, QuestionFile, SectionFolder } from './bank-files.ts';

/** Every value inside a value, with its path: the value itself first, then what it holds. */
export function* walk(value: unknown, path: FieldPath = []): Generator<{ value: unknown; path: FieldPath }> {
  yield { value, path };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, item] of Object.entries(value)) yield* walk(item, [...path, field]);
  }
}

/** Every Markdown text in a value: the languages of every `{ ja, en? }`. */
export function* textsIn(value: unknown): Generator<{ text: string; path: FieldPath }> {
  for (const { value: found, path } of walk(value)) {
    if (typeof found !== 'object' || found === null || !('ja' in found)) continue;
    for (const [locale, text] of Object.entries(found)) if (typeof text === 'string') yield { text, path: [...path, locale] };
  }
}

export function sectionsOf(bank: Pick<BankFiles, 'subjects'>): SectionFolder[] {
  return bank.subjects.flatMap((subject) => subject.sections);
}

export function questionsOf(bank: Pick<BankFiles, 'subjects'>): QuestionFile[] {
  return sectionsOf(bank).flatMap((section) => section.questions);
}
