import type { z } from 'zod';
import type { FileProblem, ParsedFile } from '../questions/format/file-format.ts';
import type { MisconceptionsFile, Question, QuestionSource, SectionFile, SubjectFile } from '../questions/question.ts';

/**
 * A problem of the bank. `form` is one of spelling only (the meaning is clear, `bank format` repairs it); everything
 * else keeps the bank from being imported or a question from being right.
 */
export type BankProblem = FileProblem & { path: string; sort: 'form' | 'structure' | 'content' };

/** A file of the bank; `path` is relative to the bank's folder, with `/`. */
export type BankFile<Source, Value> = { path: string; text: string; parsed: Omit<ParsedFile<Source, Value>, 'ok'> };

export type Asset = { name: string; path: string; bytes: Buffer };

export type QuestionFile = BankFile<QuestionSource, Question> & { sectionId: string; assets: Asset[] };

export type SectionFolder = {
  /** `<subject>/<slug>` */
  id: string;
  slug: string;
  file: BankFile<z.input<typeof SectionFile>, z.output<typeof SectionFile>>;
  /** The opening page by language. */
  summary: { ja?: string; en?: string };
  misconceptions: BankFile<z.input<typeof MisconceptionsFile>, z.output<typeof MisconceptionsFile>> | null;
  questions: QuestionFile[];
};

export type SubjectFolder = {
  slug: string;
  file: BankFile<z.input<typeof SubjectFile>, z.output<typeof SubjectFile>>;
  /** In the order that subject.yaml gives. */
  sections: SectionFolder[];
};

/** All that could be read, and everything that was wrong while reading. */
export type BankFiles = { subjects: SubjectFolder[]; problems: BankProblem[] };
