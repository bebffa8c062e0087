import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { db } from '../db/client.ts';
import { misconceptionsFormat, questionFormat, sectionFormat, subjectFormat } from '../questions/format/formats.ts';
import type { LocalText } from '../questions/local-text.ts';
import { Question, type QuestionSource } from '../questions/question.ts';
import { codeFilesOf } from './code-files.ts';

type ExportedFile = { path: string; content: string | Uint8Array };

/** Writes the database's bank as files under `root` and returns their paths; files that are there and not in the bank stay. */
export async function exportBank(root: string): Promise<string[]> {
  const files = [...(await subjectFiles()), ...(await sectionFiles()), ...(await questionFiles())];
  for (const { path, content } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return files.map((file) => file.path);
}

async function subjectFiles(): Promise<ExportedFile[]> {
  const subjects = await db.subject.findMany({ include: { sections: { orderBy: { position: 'asc' } } }, orderBy: { position: 'asc' } });
  return subjects.map(({ id, position, title, sections }) => ({
    path: `${id}/subject.yaml`,
    content: subjectFormat.format({ title: toText(title), position, sections: sections.map((section) => section.slug) }),
  }));
}

async function sectionFiles(): Promise<ExportedFile[]> {
  const sections = await db.section.findMany({
    include: {
      misconceptions: { orderBy: { position: 'asc' } },
      tests: { where: { isRetired: false }, include: { items: { orderBy: { position: 'asc' } } }, orderBy: { position: 'asc' } },
    },
    orderBy: { id: 'asc' },
  });
  return sections.flatMap(({ id, title, summary, tests, misconceptions }) => {
    const section = sectionFormat.format({
      title: toText(title),
      tests: tests.map((test) => ({
        id: test.id.slice(id.length + 1),
        title: toText(test.title),
        defaultPacing: test.defaultPacing === 'WHOLE' ? 'whole' : 'per-question',
        questions: test.items.map((item) => item.questionId),
      })),
    });
    const named = misconceptions.map((each) => ({ id: each.id, name: toText(each.name), explanation: toText(each.explanation) }));
    const opening = (summary ?? {}) as Partial<LocalText>;
    return [
      { path: `${id}/section.yaml`, content: section },
      ...(named.length === 0 ? [] : [{ path: `${id}/misconceptions.yaml`, content: misconceptionsFormat.format(named) }]),
      ...Object.entries(opening).map(([locale, text]) => ({ path: `${id}/summary.${locale}.md`, content: `${text}\n` })),
    ];
  });
}

async function questionFiles(): Promise<ExportedFile[]> {
  const withAssets = { include: { assets: { include: { asset: true } } } } as const;
  const published = await db.question.findMany({ where: { headVersionId: { not: null } }, include: { headVersion: withAssets } });
  const drafts = await db.question.findMany({
    where: { headVersionId: null },
    include: { versions: { ...withAssets, orderBy: { number: 'desc' } } },
  });
  const current = [
    ...published.map(({ headVersion, ...question }) => ({ ...question, version: headVersion })),
    // Files' versions that wait beside an edited draft are not the current one.
    ...drafts.map(({ versions, ...question }) => ({
      ...question,
      version: versions.find((each) => question.conflictHash === null || each.origin !== 'file'),
    })),
  ];
  return current.flatMap(({ id, sectionId, status, version }) => {
    if (!version) return [];
    Question.parse(version.content);
    const source = { ...(version.content as QuestionSource), status: status.toLowerCase() as QuestionSource['status'] };
    return [
      { path: `${sectionId}/${id}.yaml`, content: questionFormat.format(source) },
      ...codeFilesOf(source).map(({ name, text }) => ({ path: `${sectionId}/${id}/${name}`, content: `${text}\n` })),
      ...version.assets.map(({ name, asset }) => ({ path: `${sectionId}/${id}/${name}`, content: asset.bytes })),
    ];
  });
}

// The import wrote these columns from files that had passed their schema.
function toText(json: unknown): LocalText {
  return json as LocalText;
}
