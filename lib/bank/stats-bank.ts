import { partsOf } from '../questions/parts.ts';
import type { BankFiles } from './bank-files.ts';

export type SubjectStats = { published: number; sections: Record<string, number>; kinds: Record<string, number>; parts: number };
/** A group counts once as a question; its parts are counted in `parts`. Below `total` only published questions count. */
export type BankStats = { total: number; published: number; subjects: Record<string, SubjectStats> };

/** How many questions there are, by subject, section and kind. */
export function statsBank(bank: BankFiles): BankStats {
  const stats: BankStats = { total: 0, published: 0, subjects: {} };
  for (const subject of bank.subjects) {
    const own: SubjectStats = { published: 0, sections: {}, kinds: {}, parts: 0 };
    for (const section of subject.sections) {
      const published = section.questions.map((file) => file.parsed.value).filter((question) => question.status === 'published');
      stats.total += section.questions.length;
      own.sections[section.slug] = published.length;
      own.published += published.length;
      for (const question of published) {
        own.kinds[question.kind] = (own.kinds[question.kind] ?? 0) + 1;
        own.parts += partsOf(question).length;
      }
    }
    stats.published += own.published;
    stats.subjects[subject.slug] = own;
  }
  return stats;
}
