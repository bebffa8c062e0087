import type { z } from 'zod';
import type { MisconceptionsFile, QuestionSource, SectionFile } from '../questions/question.ts';
import type { BankFiles, SectionFolder } from './bank-files.ts';
import { hashBytes, hashContent, hashKey } from './hash-question.ts';
import { mediaTypeOf } from './image-types.ts';
import { sectionsOf } from './walk-content.ts';

export type PreparedQuestion = {
  id: string;
  sectionId: string;
  position: number;
  kind: string;
  schemaNumber: number;
  status: 'DRAFT' | 'PUBLISHED' | 'RETIRED';
  source: QuestionSource;
  contentHash: string;
  keyHash: string;
  assets: { name: string; hash: string; mediaType: string; bytes: Buffer }[];
};

export type PreparedImport = ReturnType<typeof prepareImport>;

/** The rows that the bank's files stand for, apart from what the database decides (versions, conflicts). */
export function prepareImport(bank: BankFiles) {
  const sections = sectionsOf(bank);
  return {
    subjects: bank.subjects.map(({ slug, file: { parsed } }) => ({ id: slug, position: parsed.value.position, title: parsed.value.title })),
    sections: bank.subjects.flatMap((subject) =>
      subject.sections.map(({ id, slug, file, summary }, index) => ({
        id,
        subject_id: subject.slug,
        slug,
        position: index + 1,
        title: file.parsed.value.title,
        summary: Object.keys(summary).length === 0 ? null : summary,
      })),
    ),
    misconceptions: sections.flatMap(({ id, misconceptions }) => misconceptionRows(id, misconceptions?.parsed.value ?? [])),
    tests: sections.flatMap(({ id, file }) => testRows(id, file.parsed.value)),
    questions: sections.flatMap(questionRows),
  };
}

function misconceptionRows(sectionId: string, misconceptions: z.output<typeof MisconceptionsFile>) {
  return misconceptions.map(({ id, name, explanation }, index) => ({ id, section_id: sectionId, position: index + 1, name, explanation }));
}

function testRows(sectionId: string, { tests }: z.output<typeof SectionFile>) {
  return tests.map(({ id, title, defaultPacing, questions }, index) => ({
    id: `${sectionId}/${id}`,
    section_id: sectionId,
    position: index + 1,
    title,
    default_pacing: defaultPacing === 'whole' ? 'WHOLE' : 'PER_QUESTION',
    questions,
  }));
}

function questionRows({ id: sectionId, file, questions }: SectionFolder): PreparedQuestion[] {
  // In the order the tests ask them; what is in no test follows, easy ones first.
  const asked = file.parsed.value.tests.flatMap((test) => test.questions);
  const rank = (id: string) => (asked.includes(id) ? asked.indexOf(id) : asked.length);
  const ordered = questions.toSorted(
    ({ parsed: { value: a } }, { parsed: { value: b } }) =>
      rank(a.id) - rank(b.id) || a.difficulty - b.difficulty || (a.id < b.id ? -1 : 1),
  );
  return ordered.map(({ parsed: { source, value }, assets }, index) => {
    const hashed = assets.map(({ name, bytes }) => ({ name, bytes, hash: hashBytes(bytes), mediaType: mediaTypeOf(name) ?? '' }));
    return {
      id: value.id,
      sectionId,
      position: index + 1,
      kind: value.kind,
      schemaNumber: value.schema,
      status: ({ draft: 'DRAFT', published: 'PUBLISHED', retired: 'RETIRED' } as const)[value.status],
      source,
      contentHash: hashContent(source, hashed),
      keyHash: hashKey(value),
      assets: hashed,
    };
  });
}
