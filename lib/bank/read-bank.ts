import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normaliseText } from '../questions/format/canonical.ts';
import type { FileFormat } from '../questions/format/file-format.ts';
import { misconceptionsFormat, questionFormat, sectionFormat, subjectFormat } from '../questions/format/formats.ts';
import type { Asset, BankFile, BankFiles, BankProblem, QuestionFile, SectionFolder, SubjectFolder } from './bank-files.ts';
import { hasImageName, IMAGE_SUFFIXES } from './image-types.ts';

/** Reads the whole bank under `root`. Reads on after a problem, so that all of them are told at once. */
export async function readBank(root: string): Promise<BankFiles> {
  const reader = new BankReader(root);
  return { subjects: await reader.readSubjects(), problems: reader.problems };
}

class BankReader {
  readonly problems: BankProblem[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async readSubjects(): Promise<SubjectFolder[]> {
    const subjects: SubjectFolder[] = [];
    for (const { name, isFolder } of await this.#list('')) {
      if (!isFolder) this.#report(name, 'only subject folders stand here');
      else subjects.push(...(await this.#readSubject(name)));
    }
    return subjects.toSorted((a, b) => a.file.parsed.value.position - b.file.parsed.value.position || (a.slug < b.slug ? -1 : 1));
  }

  async #readSubject(slug: string): Promise<SubjectFolder[]> {
    const file = await this.#readYaml(`${slug}/subject.yaml`, subjectFormat);
    const sections: SectionFolder[] = [];
    for (const { name, isFolder } of await this.#list(slug)) {
      if (isFolder) sections.push(...(await this.#readSection(slug, name)));
      else if (name !== 'subject.yaml') this.#report(`${slug}/${name}`, 'a subject folder holds subject.yaml and section folders');
    }
    if (file === null) return [];
    const order = file.parsed.value.sections;
    const path = file.path;
    for (const [index, wanted] of order.entries()) {
      if (!sections.some((section) => section.slug === wanted)) {
        this.problems.push({
          path,
          ...file.parsed.locate(['sections', index]),
          field: `sections[${index}]`,
          message: `there is no section folder "${wanted}"`,
          sort: 'structure',
        });
      }
    }
    for (const section of sections.filter(({ slug: own }) => !order.includes(own))) {
      this.problems.push({
        path,
        ...file.parsed.locate(['sections']),
        field: 'sections',
        message: `the section folder "${section.slug}" is not listed`,
        sort: 'structure',
      });
    }
    return [{ slug, file, sections: sections.toSorted((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug)) }];
  }

  async #readSection(subject: string, slug: string): Promise<SectionFolder[]> {
    const id = `${subject}/${slug}`;
    const entries = await this.#list(id);
    const has = (name: string) => entries.some((entry) => entry.name === name);
    const file = await this.#readYaml(`${id}/section.yaml`, sectionFormat);
    const misconceptions = has('misconceptions.yaml') ? await this.#readYaml(`${id}/misconceptions.yaml`, misconceptionsFormat) : null;
    const summary: SectionFolder['summary'] = {};
    for (const locale of ['ja', 'en'] as const) {
      if (has(`summary.${locale}.md`)) summary[locale] = await this.#readMarkdown(`${id}/summary.${locale}.md`);
    }
    const questions: QuestionFile[] = [];
    const known = new Set(['section.yaml', 'misconceptions.yaml', 'summary.ja.md', 'summary.en.md']);
    for (const { name, isFolder } of entries) {
      const path = `${id}/${name}`;
      if (isFolder) {
        if (!has(`${name}.yaml`)) this.#report(path, `a folder of assets needs its question: there is no ${name}.yaml`);
      } else if (name.endsWith('.yaml') && !known.has(name)) {
        const stem = name.slice(0, -'.yaml'.length);
        const folder = entries.some((entry) => entry.isFolder && entry.name === stem) ? `${id}/${stem}` : null;
        const code = folder === null ? undefined : await this.#readCode(folder);
        const question = await this.#readYaml(path, questionFormat, code);
        if (question === null) continue;
        if (question.parsed.value.id !== stem) {
          this.problems.push({
            path,
            ...question.parsed.locate(['id']),
            field: 'id',
            message: `must be the file's name, "${stem}"`,
            sort: 'structure',
          });
        }
        const assets = folder === null ? [] : await this.#readAssets(folder);
        questions.push({ ...question, sectionId: id, assets });
      } else if (!known.has(name)) {
        this.#report(path, 'does not belong in a section folder');
      }
    }
    return file === null ? [] : [{ id, slug, file, summary, misconceptions, questions }];
  }

  async #readYaml<Source, Value>(
    path: string,
    format: FileFormat<Source, Value>,
    beside?: unknown,
  ): Promise<BankFile<Source, Value> | null> {
    const text = await this.#readText(path);
    if (text === null) return null;
    const parsed = format.parse(text, beside);
    if (!parsed.ok) {
      this.problems.push(...parsed.problems.map((problem) => ({ path, ...problem, sort: 'structure' as const })));
      return null;
    }
    this.#checkForm(path, text, format.format(parsed.source));
    return { path, text, parsed };
  }

  /** The Python files of a question by name; undefined where there are none. */
  async #readCode(folder: string): Promise<Record<string, string> | undefined> {
    const files: Record<string, string> = {};
    for (const { name, isFolder } of await this.#list(folder)) {
      if (isFolder || !name.endsWith('.py')) continue;
      const path = `${folder}/${name}`;
      const text = (await this.#readText(path)) ?? '';
      files[name] = normaliseText(text);
      this.#checkForm(path, text, `${files[name]}\n`);
    }
    return Object.keys(files).length === 0 ? undefined : files;
  }

  async #readMarkdown(path: string): Promise<string> {
    const text = (await this.#readText(path)) ?? '';
    const canonical = normaliseText(text);
    this.#checkForm(path, text, `${canonical}\n`);
    return canonical;
  }

  async #readAssets(folder: string): Promise<Asset[]> {
    const assets: Asset[] = [];
    for (const { name, isFolder } of await this.#list(folder)) {
      const path = `${folder}/${name}`;
      if (name.endsWith('.py')) continue;
      if (isFolder || !hasImageName(name))
        this.#report(path, `an asset is a file named in lower case with one of ${IMAGE_SUFFIXES.join(' ')}`);
      else assets.push({ name, path, bytes: await readFile(join(this.#root, path)) });
    }
    return assets;
  }

  async #readText(path: string): Promise<string | null> {
    const bytes = await readFile(join(this.#root, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (bytes === null) {
      this.#report(path, 'the file is missing');
      return null;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.#report(path, 'is not UTF-8');
      return null;
    }
  }

  #checkForm(path: string, text: string, canonical: string): void {
    if (text === canonical) return;
    const given = text.split('\n');
    const wanted = canonical.split('\n');
    const line = given.findIndex((each, index) => each !== wanted[index]);
    this.problems.push({
      path,
      line: (line === -1 ? given.length : line) + 1,
      column: 1,
      field: '',
      message: "is not in the bank's form: run `npm run bank format`",
      sort: 'form',
    });
  }

  async #list(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
    const entries = await readdir(join(this.#root, folder), { withFileTypes: true });
    const visible = entries.filter((entry) => !entry.name.startsWith('.'));
    return visible.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #report(path: string, message: string): void {
    this.problems.push({ path, line: 1, column: 1, field: '', message, sort: 'structure' });
  }
}
