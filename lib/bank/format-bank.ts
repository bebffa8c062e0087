import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { normaliseText } from '../questions/format/canonical.ts';
import { misconceptionsFormat, questionFormat, sectionFormat, subjectFormat } from '../questions/format/formats.ts';
import type { BankFiles, BankProblem } from './bank-files.ts';
import { codeFilesOf } from './code-files.ts';
import { readBank } from './read-bank.ts';

export type FormatSummary = { changed: string[]; problems: BankProblem[] };

/** Writes every file that can be read (and that `wants` names) in the bank's form; files that cannot be read are reported. */
export async function formatBank(root: string, wants: (path: string) => boolean = () => true): Promise<FormatSummary> {
  const bank = await readBank(root);
  const changed: string[] = [];
  for (const { path, canonical } of canonicalFiles(bank)) {
    if (!wants(path)) continue;
    const file = join(root, path);
    if ((await readFile(file, 'utf8')) === canonical) continue;
    // Written beside and renamed, so that a reader never sees half a file.
    const draft = join(dirname(file), `.${basename(file)}.tmp`);
    await writeFile(draft, canonical);
    await rename(draft, file);
    changed.push(path);
  }
  return { changed, problems: bank.problems.filter((problem) => problem.sort !== 'form' && wants(problem.path)) };
}

/** Every text file of the bank as it should be, byte for byte. */
export function* canonicalFiles(bank: Pick<BankFiles, 'subjects'>): Generator<{ path: string; canonical: string }> {
  for (const subject of bank.subjects) {
    yield { path: subject.file.path, canonical: subjectFormat.format(subject.file.parsed.source) };
    for (const section of subject.sections) {
      yield { path: section.file.path, canonical: sectionFormat.format(section.file.parsed.source) };
      if (section.misconceptions)
        yield { path: section.misconceptions.path, canonical: misconceptionsFormat.format(section.misconceptions.parsed.source) };
      for (const [locale, text] of Object.entries(section.summary))
        yield { path: `${section.id}/summary.${locale}.md`, canonical: `${normaliseText(text)}\n` };
      for (const question of section.questions) {
        yield { path: question.path, canonical: questionFormat.format(question.parsed.source) };
        for (const { name, text } of codeFilesOf(question.parsed.source)) {
          yield { path: `${question.path.replace(/\.yaml$/, '')}/${name}`, canonical: `${text}\n` };
        }
      }
    }
  }
}
