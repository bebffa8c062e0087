import { createWasi } from './create-wasi.ts';
import type { FileTree } from './file-tree.ts';
import { hostFunctions } from './host-functions.ts';
import { Linker } from './linker.ts';
import { OutputSink } from './output-sink.ts';
import { RunClock } from './run-clock.ts';
import { SeededBytes } from './seeded-bytes.ts';
import { takeSnapshot } from './snapshot.ts';

const pageSize = 65_536;
/** With room for what exercises need: memory that had to grow costs the process. */
const firstMemoryBytes = 48 * 1024 * 1024;
/** A result, and arguments that were changed: as large as a job may be, and grown. */
const maxReplyBytes = 8 * 1024 * 1024;

const environment = {
  PYTHONHOME: '/usr',
  PYTHONHASHSEED: '0',
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONUTF8: '1',
  PYTHONUNBUFFERED: '1',
  PYTHONNOUSERSITE: '1',
  HOME: '/home',
  TZ: 'UTC',
};

/** The harness is read inside, so that its own errors have lines. */
const bootstrap = `
import sys, traceback
try:
    space = {'__name__': 'harness'}
    exec(compile(open('/harness.py').read(), '/harness.py', 'exec'), space)
    sys.modules['__main__'].handle = space['handle']
except BaseException:
    traceback.print_exc()
`;

/** CPython with NumPy and the harness, sealed: it sees the given files, a clock and a sink for what it prints. */
export type Interpreter = {
  clock: RunClock;
  random: SeededBytes;
  sink: OutputSink;
  memoryBytes: () => number;
  /** Has the harness handle a request; `null` when it broke. @throws Stop and WebAssembly errors, after which it is of no use */
  handle: (request: Uint8Array) => Uint8Array | null;
  /** Makes everything what it was before the first request; `false` when that is not possible. */
  reset: () => boolean;
};

/** Starts the interpreter, lets the harness in and remembers that state. Takes about a second. */
export function startInterpreter(tree: FileTree, options: { maxMemoryBytes: number }): Interpreter {
  const clock = new RunClock();
  const random = new SeededBytes();
  const sink = new OutputSink();
  const memory = new WebAssembly.Memory({
    initial: firstMemoryBytes / pageSize,
    maximum: Math.floor(options.maxMemoryBytes / pageSize),
  });
  let hasFailed = false;
  const wasi = createWasi({ memory, tree, sink, clock, random, env: environment });
  const host = hostFunctions({
    memory,
    table: () => linker.table,
    clock,
    random,
    onException: () => {
      hasFailed = true;
    },
  });
  const linker: Linker = new Linker({ memory, host, wasi: wasi.imports, readFile: (path) => tree.read(path) });
  linker.loadKernel('/kernel.wasm');
  linker.load('/python.wasm');

  const malloc = linker.function('malloc');
  const free = linker.function('free');
  const place = (bytes: Uint8Array) => {
    const at = malloc(bytes.length + 1) >>> 0;
    if (at === 0) return 0;
    const target = new Uint8Array(memory.buffer, at, bytes.length + 1);
    target.set(bytes);
    target[bytes.length] = 0;
    return at;
  };
  const withText = <T>(text: string, use: (at: number) => T): T => {
    const at = place(new TextEncoder().encode(text));
    try {
      return use(at);
    } finally {
      free(at);
    }
  };

  linker.function('cowasm_python_init')();
  withText(bootstrap, linker.function('cowasm_python_exec'));
  const printed = sink.take().text;
  if (hasFailed || printed !== '') throw new Error(`the harness did not start: ${printed}`);

  const bytesFrom = linker.function('PyBytes_FromStringAndSize');
  const bytesAt = linker.function('PyBytes_AsString');
  const bytesSize = linker.function('PyBytes_Size');
  const callOne = linker.function('PyObject_CallOneArg');
  const release = linker.function('Py_DecRef');
  const clearError = linker.function('PyErr_Clear');
  const main = withText('__main__', linker.function('PyImport_AddModule'));
  const handler = withText('handle', (at) => linker.function('PyObject_GetAttrString')(main, at));
  if (handler === 0) throw new Error('the harness has no entry');

  linker.seal();
  for (const name of ['kernel.wasm', 'python.wasm', 'harness.py']) tree.root.entries.delete(name);
  const restore = takeSnapshot(linker);

  return {
    clock,
    random,
    sink,
    memoryBytes: () => memory.buffer.byteLength,
    handle(request) {
      const argument = bytesFrom(0, request.length);
      if (argument === 0) return null;
      new Uint8Array(memory.buffer, bytesAt(argument) >>> 0, request.length).set(request);
      const result = callOne(handler, argument);
      release(argument);
      // What the harness gives back is believed in nothing but its length, and that within bounds.
      const at = result === 0 ? 0 : bytesAt(result) >>> 0;
      const length = at === 0 ? -1 : bytesSize(result);
      clearError();
      if (length < 0 || length > maxReplyBytes || at + length > memory.buffer.byteLength) return null;
      return new Uint8Array(memory.buffer, at, length).slice();
    },
    reset() {
      wasi.reset();
      sink.reset();
      clock.stop();
      random.seed(0);
      return restore();
    },
  };
}
