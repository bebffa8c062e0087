import { listHeldBack } from '#lib/attempts/held-back.ts';
import { questionImages } from '#lib/attempts/question-images.ts';
import { versionedQuestion } from '#lib/attempts/versioned-question.ts';
import { db } from '#lib/db/client.ts';
import type { LocalText } from '#lib/questions/local-text.ts';
import type { Study } from './find-study.ts';

export type SavedSection = {
  id: string;
  title: LocalText;
  subject: { title: LocalText };
  questions: SavedQuestion[];
};

export type SavedQuestion = Study & {
  id: string;
  /** As it stands now; null while an open test asks it. */
  stem: LocalText | null;
  images: Record<string, string>;
  /** The open test that it is part of. */
  heldBackBy: string | null;
  /** False once it was retired: it is still shown, but no longer asked. */
  isPublished: boolean;
};

/** The seed that a stem with drawn numbers is shown with. */
const SHOWN_SEED = 1;

/** Questions with a bookmark or a note of this learner, in the course's order. */
export async function listSaved(userId: string): Promise<SavedSection[]> {
  const [rows, heldBack] = await Promise.all([readRows(userId), listHeldBack(userId)]);
  return [...Map.groupBy(rows, (row) => row.sectionId)].map(([id, [first, ...others]]) => ({
    id,
    title: first?.sectionTitle ?? { ja: '' },
    subject: { title: first?.subjectTitle ?? { ja: '' } },
    questions: [...(first ? [first] : []), ...others].map((row) => toSaved(row, heldBack.get(row.id) ?? null)),
  }));
}

type Row = {
  id: string;
  sectionId: string;
  sectionTitle: LocalText;
  subjectTitle: LocalText;
  isPublished: boolean;
  versionId: string;
  content: unknown;
  images: Record<string, string>;
  isBookmarked: boolean;
  noteText: string;
  noteRevision: number;
};

async function readRows(userId: string): Promise<Row[]> {
  return await db.$queryRaw`
    select question.id, section.id as "sectionId", section.title as "sectionTitle", subject.title as "subjectTitle",
      question.status = 'PUBLISHED' as "isPublished", version.id as "versionId", version.content, ${questionImages} as images,
      bookmark.question_id is not null as "isBookmarked", coalesce(note.text, '') as "noteText", coalesce(note.revision, 0) as "noteRevision"
    from question
    join question_version version on version.id = question.head_version_id
    join section on section.id = question.section_id
    join subject on subject.id = section.subject_id
    left join bookmark on bookmark.question_id = question.id and bookmark.user_id = ${userId}::uuid
    left join question_note note on note.question_id = question.id and note.user_id = ${userId}::uuid
    where bookmark.question_id is not null or btrim(note.text, E' \\n\\t\\r\u3000') <> ''
    order by subject.position, section.position, section.id, question.position, question.id`;
}

function toSaved(
  { id, versionId, content, images, isPublished, isBookmarked, noteText, noteRevision }: Row,
  heldBackBy: string | null,
): SavedQuestion {
  return {
    id,
    stem: heldBackBy === null ? versionedQuestion({ versionId, content, seed: SHOWN_SEED }).stem : null,
    images,
    heldBackBy,
    isPublished,
    isBookmarked,
    note: { text: noteText, revision: noteRevision },
  };
}
