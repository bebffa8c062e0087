import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { encodeFrame, FrameReader } from '../protocol/frames.ts';
import type { InterpreterImage } from '../protocol/messages.ts';
import { readMessage } from './read-message.ts';

/**
 * Keeps the image of a started interpreter from one start of the product to the next, which saves most of the work of
 * starting. It is as trusted as the sources beside it: whoever can write here can write those. It is used only for the very
 * files it was made of, and the self-test is made each time all the same.
 */
export class ImageCache {
  readonly #file: string;
  readonly #sources: string[];

  constructor(options: { folder: string; sources: string[] }) {
    this.#file = join(options.folder, 'python-image');
    this.#sources = options.sources;
  }

  /** The image that was kept; `null` when there is none for these files. */
  async read(): Promise<InterpreterImage | null> {
    try {
      const [frame] = new FrameReader().push(await readFile(this.#file));
      const { fingerprint, digest, image } = headerSchema.parse(frame?.header);
      const message = readMessage(image);
      if (!frame || message.kind !== 'image' || fingerprint !== (await this.#fingerprint())) return null;
      return digest === digestOf(frame.body) ? { map: message.map, bytes: frame.body } : null;
    } catch {
      return null;
    }
  }

  /** Keeps an image. Where it cannot be written, the next start takes its time. */
  async write({ map, bytes }: InterpreterImage): Promise<void> {
    const part = `${this.#file}.${process.pid}`;
    try {
      const header = { fingerprint: await this.#fingerprint(), digest: digestOf(bytes), image: { kind: 'image', map } };
      await mkdir(dirname(this.#file), { recursive: true });
      await writeFile(part, encodeFrame(header, bytes));
      await rename(part, this.#file);
    } catch {
      await rm(part, { force: true }).catch(() => {});
    }
  }

  async #fingerprint(): Promise<string> {
    const hash = createHash('sha256').update(`${process.version} ${process.arch}`);
    for (const source of this.#sources) {
      for (const path of await filesIn(source)) {
        const { size, mtimeMs } = await stat(path);
        hash.update(`\n${path} ${size} ${mtimeMs}`);
      }
    }
    return hash.digest('hex');
  }
}

const headerSchema = z.strictObject({ fingerprint: z.string(), digest: z.string(), image: z.unknown() });
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A file itself, or all files below a folder, in the order of their paths. */
async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
