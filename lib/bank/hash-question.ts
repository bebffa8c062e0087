import { createHash } from 'node:crypto';
import { questionFormat } from '../questions/format/formats.ts';
import { kindOf } from '../questions/kind-of.ts';
import { partsOf } from '../questions/parts.ts';
import type { Question, QuestionSource } from '../questions/question.ts';
import { codeFilesOf } from './code-files.ts';

/** SHA-256 in hexadecimal. */
export function hashBytes(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Hash of all that a question is: its canonical file, its code files and its images. Independent of the key order of jsonb. */
export function hashContent(source: QuestionSource, assets: readonly { name: string; hash: string }[]): string {
  const names = assets.map(({ name, hash }) => `${name} ${hash}`).sort();
  return hashBytes([questionFormat.format(source), ...codeFilesOf(source).map(({ name, text }) => `${name} ${text}`), ...names].join('\0'));
}

/** Hash of what decides the grade: when it changes, a regrade is offered. */
export function hashKey(question: Question): string {
  const keys = partsOf(question).map(({ id, kind, weight, content }) => ({ id, kind, weight, key: kindOf(kind).keyOf(content) }));
  return hashBytes(JSON.stringify(question.variants ? { keys, variants: question.variants } : keys));
}
