import type { FileTree, FolderNode, TreeNode } from './file-tree.ts';
import { normalizedText } from './normalized-text.ts';
import type { OutputSink } from './output-sink.ts';
import type { RunClock } from './run-clock.ts';
import type { SeededBytes } from './seeded-bytes.ts';
import { Stop } from './stop.ts';

const errno = {
  ok: 0,
  badFile: 8,
  invalid: 28,
  isFolder: 31,
  tooManyFiles: 33,
  notFound: 44,
  notSupported: 52,
  notFolder: 54,
  readOnly: 69,
  notSeekable: 70,
};
const fileType = { device: 2, folder: 3, file: 4 };
const openFlag = { create: 1, folder: 2, truncate: 8 };
const rightToWrite = 64n;
const clockId = { realtime: 0 };
const subscriptionSize = 48;
const eventSize = 32;
const maxOpenFiles = 64;
const maxPathLength = 8192;
const rootFile = 3;

type OpenFile = { node: TreeNode | { kind: 'input' | 'output'; id: 0 }; bytes: Uint8Array; position: number };
type Imports = Record<string, (...args: never[]) => number>;

export type Wasi = { imports: Imports; reset: () => void };

/**
 * The system interface that the interpreter gets (WASI preview 1), all of it. It reads the tree, prints into the sink and
 * reads the clock; whatever is not here does not exist (`closedFunction`).
 */
export function createWasi(options: {
  memory: WebAssembly.Memory;
  tree: FileTree;
  sink: OutputSink;
  clock: RunClock;
  random: SeededBytes;
  env: Record<string, string>;
}): Wasi {
  const { memory, tree, sink, clock, random } = options;
  const files = new Map<number, OpenFile>();
  const view = () => new DataView(memory.buffer);
  const bytesAt = (at: number, length: number) => new Uint8Array(memory.buffer, at >>> 0, length >>> 0);
  const textAt = (at: number, length: number) =>
    length >>> 0 > maxPathLength ? '' : new TextDecoder().decode(bytesAt(at, length).slice());
  const none = new Uint8Array();

  const reset = () => {
    files.clear();
    files.set(0, { node: { kind: 'input', id: 0 }, bytes: none, position: 0 });
    for (const number of [1, 2]) files.set(number, { node: { kind: 'output', id: 0 }, bytes: none, position: 0 });
    files.set(rootFile, { node: tree.root, bytes: none, position: 0 });
  };
  reset();

  const folderOf = (number: number): FolderNode | undefined => {
    const node = files.get(number)?.node;
    return node?.kind === 'folder' ? node : undefined;
  };
  const typeOf = (node: OpenFile['node']) =>
    node.kind === 'folder' ? fileType.folder : node.kind === 'file' ? fileType.file : fileType.device;

  const writeStat = (at: number, node: OpenFile['node']) => {
    bytesAt(at, 64).fill(0);
    view().setBigUint64(at + 8, BigInt(node.id), true);
    view().setUint8(at + 16, typeOf(node));
    view().setBigUint64(at + 24, 1n, true);
    view().setBigUint64(at + 32, BigInt(node.kind === 'file' ? node.size : 0), true);
    return errno.ok;
  };

  const vectors = (at: number, count: number) =>
    Array.from({ length: Math.min(count, 1024) }, (_, index) =>
      bytesAt(view().getUint32(at + index * 8, true), view().getUint32(at + index * 8 + 4, true)),
    );

  const read = (file: OpenFile, position: number, at: number, count: number) => {
    let done = 0;
    for (const target of vectors(at, count)) {
      const part = file.bytes.subarray(position + done, position + done + target.length);
      target.set(part);
      done += part.length;
      if (part.length < target.length) break;
    }
    return done;
  };

  const strings = (list: string[], pointers: number, at: number) => {
    let to = at;
    for (const [index, text] of list.entries()) {
      const bytes = new TextEncoder().encode(`${text}\0`);
      view().setUint32(pointers + index * 4, to, true);
      bytesAt(to, bytes.length).set(bytes);
      to += bytes.length;
    }
    return errno.ok;
  };
  const sizes = (list: string[], countAt: number, sizeAt: number) => {
    view().setUint32(countAt, list.length, true);
    view().setUint32(
      sizeAt,
      list.reduce((sum, text) => sum + new TextEncoder().encode(text).length + 1, 0),
      true,
    );
    return errno.ok;
  };
  const environment = Object.entries(options.env).map(([name, value]) => `${name}=${value}`);
  const args = ['python'];

  const imports = {
    args_get: (pointers: number, at: number) => strings(args, pointers, at),
    args_sizes_get: (countAt: number, sizeAt: number) => sizes(args, countAt, sizeAt),
    environ_get: (pointers: number, at: number) => strings(environment, pointers, at),
    environ_sizes_get: (countAt: number, sizeAt: number) => sizes(environment, countAt, sizeAt),

    clock_res_get: (_id: number, at: number) => {
      view().setBigUint64(at, 1000n, true);
      return errno.ok;
    },
    clock_time_get: (id: number, _precision: bigint, at: number) => {
      const ms = id === clockId.realtime ? clock.epochMs() : clock.monotonicMs();
      view().setBigUint64(at, BigInt(Math.round(ms * 1e6)), true);
      return errno.ok;
    },
    random_get: (at: number, length: number) => {
      random.fill(bytesAt(at, length));
      return errno.ok;
    },
    sched_yield: () => errno.ok,
    proc_exit: () => {
      throw new Stop('exit');
    },

    /** Nothing ever becomes readable here, so waiting is sleeping. */
    poll_oneoff: (subscriptions: number, events: number, count: number, countAt: number) => {
      let waitMs = Number.POSITIVE_INFINITY;
      for (let index = 0; index < Math.min(count, 64); index += 1) {
        const from = subscriptions + index * subscriptionSize;
        const to = events + index * eventSize;
        const type = view().getUint8(from + 8);
        if (type === 0) {
          const untilMs = Number(view().getBigUint64(from + 24, true)) / 1e6;
          const isAbsolute = (view().getUint16(from + 40, true) & 1) === 1;
          const nowMs = view().getUint32(from + 16, true) === clockId.realtime ? clock.epochMs() : clock.monotonicMs();
          waitMs = Math.min(waitMs, isAbsolute ? Math.max(0, untilMs - nowMs) : untilMs);
        }
        const id = view().getBigUint64(from, true);
        bytesAt(to, eventSize).fill(0);
        view().setBigUint64(to, id, true);
        view().setUint16(to + 8, type === 0 ? errno.ok : errno.notSupported, true);
        view().setUint8(to + 10, type);
      }
      view().setUint32(countAt, Math.min(count, 64), true);
      clock.sleep(waitMs);
      return errno.ok;
    },

    fd_prestat_get: (number: number, at: number) => {
      if (number !== rootFile) return errno.badFile;
      view().setUint32(at, 0, true);
      view().setUint32(at + 4, 1, true);
      return errno.ok;
    },
    fd_prestat_dir_name: (number: number, at: number) => {
      if (number !== rootFile) return errno.badFile;
      bytesAt(at, 1).set([0x2f]);
      return errno.ok;
    },
    fd_fdstat_get: (number: number, at: number) => {
      const file = files.get(number);
      if (!file) return errno.badFile;
      bytesAt(at, 24).fill(0);
      view().setUint8(at, typeOf(file.node));
      view().setBigUint64(at + 8, 0x1fffffffn, true);
      view().setBigUint64(at + 16, 0x1fffffffn, true);
      return errno.ok;
    },
    fd_fdstat_set_flags: (number: number) => (files.has(number) ? errno.ok : errno.badFile),
    fd_filestat_get: (number: number, at: number) => {
      const file = files.get(number);
      return file ? writeStat(at, file.node) : errno.badFile;
    },
    fd_close: (number: number) => {
      if (number === rootFile) return errno.badFile;
      return files.delete(number) ? errno.ok : errno.badFile;
    },
    fd_read: (number: number, at: number, count: number, doneAt: number) => {
      const file = files.get(number);
      if (!file || file.node.kind === 'output') return errno.badFile;
      if (file.node.kind === 'folder') return errno.isFolder;
      const done = read(file, file.position, at, count);
      file.position += done;
      view().setUint32(doneAt, done, true);
      return errno.ok;
    },
    fd_pread: (number: number, at: number, count: number, offset: bigint, doneAt: number) => {
      const file = files.get(number);
      if (file?.node.kind !== 'file') return errno.badFile;
      view().setUint32(doneAt, read(file, Number(offset), at, count), true);
      return errno.ok;
    },
    fd_write: (number: number, at: number, count: number, doneAt: number) => {
      clock.leaveIfLongOver();
      const file = files.get(number);
      if (!file) return errno.badFile;
      if (file.node.kind !== 'output' && file.node.kind !== 'null') return errno.readOnly;
      let done = 0;
      for (const part of vectors(at, count)) {
        if (file.node.kind === 'output') sink.write(part);
        done += part.length;
      }
      view().setUint32(doneAt, done, true);
      return errno.ok;
    },
    fd_seek: (number: number, offset: bigint, whence: number, at: number) => {
      const file = files.get(number);
      if (!file) return errno.badFile;
      if (file.node.kind !== 'file') return errno.notSeekable;
      const from = [0, file.position, file.bytes.length][whence];
      const position = (from ?? -1) + Number(offset);
      if (from === undefined || !Number.isSafeInteger(position) || position < 0) return errno.invalid;
      file.position = position;
      view().setBigUint64(at, BigInt(position), true);
      return errno.ok;
    },
    fd_tell: (number: number, at: number) => {
      const file = files.get(number);
      if (file?.node.kind !== 'file') return errno.notSeekable;
      view().setBigUint64(at, BigInt(file.position), true);
      return errno.ok;
    },
    fd_readdir: (number: number, at: number, length: number, cookie: bigint, usedAt: number) => {
      const folder = folderOf(number);
      if (!folder) return errno.badFile;
      let used = 0;
      for (const [index, [name, node]] of [...folder.entries].entries()) {
        if (BigInt(index) < cookie) continue;
        const bytes = new TextEncoder().encode(name);
        const entry = new Uint8Array(24 + bytes.length);
        const entryView = new DataView(entry.buffer);
        entryView.setBigUint64(0, BigInt(index + 1), true);
        entryView.setBigUint64(8, BigInt(node.id), true);
        entryView.setUint32(16, bytes.length, true);
        entryView.setUint8(20, typeOf(node));
        entry.set(bytes, 24);
        const part = entry.subarray(0, length - used);
        bytesAt(at + used, part.length).set(part);
        used += part.length;
        if (used === length) break;
      }
      view().setUint32(usedAt, used, true);
      return errno.ok;
    },

    path_filestat_get: (number: number, _flags: number, pathAt: number, pathLength: number, at: number) => {
      const folder = folderOf(number);
      if (!folder) return errno.badFile;
      const node = tree.find(folder, textAt(pathAt, pathLength));
      return node ? writeStat(at, node) : errno.notFound;
    },
    path_open: (
      number: number,
      _flags: number,
      pathAt: number,
      pathLength: number,
      flags: number,
      rights: bigint,
      _inheriting: bigint,
      _fileFlags: number,
      numberAt: number,
    ) => {
      const folder = folderOf(number);
      if (!folder) return errno.badFile;
      const node = tree.find(folder, textAt(pathAt, pathLength));
      if (!node) return flags & openFlag.create ? errno.readOnly : errno.notFound;
      if (flags & openFlag.folder && node.kind !== 'folder') return errno.notFolder;
      const isWrite = (rights & rightToWrite) !== 0n || (flags & (openFlag.create | openFlag.truncate)) !== 0;
      if (isWrite && node.kind !== 'null' && (node.kind === 'file' || flags !== openFlag.folder)) {
        if (node.kind === 'file') return errno.readOnly;
        if (flags & (openFlag.create | openFlag.truncate)) return errno.isFolder;
      }
      if (files.size >= maxOpenFiles) return errno.tooManyFiles;
      let free = rootFile + 1;
      while (files.has(free)) free += 1;
      files.set(free, { node, bytes: node.kind === 'file' ? node.read() : none, position: 0 });
      view().setUint32(numberAt, free, true);
      return errno.ok;
    },
    /** There are no links. One kind of path gives the harness a normal form of a text, which its `unicodedata` cannot make. */
    path_readlink: (_number: number, pathAt: number, pathLength: number, at: number, length: number, usedAt: number) => {
      const normal = normalizedText(textAt(pathAt, pathLength));
      if (normal === undefined || normal.length > length) return errno.invalid;
      bytesAt(at, normal.length).set(normal);
      view().setUint32(usedAt, normal.length, true);
      return errno.ok;
    },
  };
  return { imports, reset };
}
