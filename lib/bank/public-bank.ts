import { type PublicQuestion, toPublicQuestion } from '../questions/public-question.ts';
import { instantiate } from '../questions/variants/instantiate.ts';
import type { BankFiles } from './bank-files.ts';
import { sectionsOf } from './walk-content.ts';

/** The public views of a section's published questions, in the order of ids; null if there is no such section. */
export function publicBank(bank: BankFiles, sectionId: string): PublicQuestion[] | null {
  const section = sectionsOf(bank).find((each) => each.id === sectionId || each.slug === sectionId);
  if (section === undefined) return null;
  return section.questions
    .map((file) => file.parsed.value)
    .filter((question) => question.status === 'published')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((question) => toPublicQuestion(instantiate(question, 1), 1));
}
