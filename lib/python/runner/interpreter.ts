import type { ImageMap } from '../protocol/messages.ts';
import { createWasi } from './create-wasi.ts';
import { hostFunctions } from './host-functions.ts';
import { Linker } from './linker.ts';
import type { SandboxFiles } from './load-files.ts';
import { OutputSink } from './output-sink.ts';
import { RunClock } from './run-clock.ts';
import { SeededBytes } from './seeded-bytes.ts';
import { fillMemory, restoreSnapshot, takeSnapshot } from './snapshot.ts';

const pageSize = 65_536;
/** With room for what exercises need: memory that has grown cannot shrink, and is made anew. */
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

/** A started interpreter as data: from it the next one starts in a fraction of the time. */
export type Image = ImageMap & { bytes: Uint8Array };

/** CPython with NumPy and the harness, sealed: it sees the given files, a clock and a sink for what it prints. */
export type Interpreter = {
  image: Image;
  clock: RunClock;
  random: SeededBytes;
  sink: OutputSink;
  memoryBytes: () => number;
  /** Has the harness handle a request; `null` when it broke. @throws Stop and WebAssembly errors, after which it is of no use */
  handle: (request: Uint8Array) => Uint8Array | null;
  /** Makes everything what it was before the first request; `false` when that is not possible. */
  reset: () => boolean;
};

/** Starts the interpreter with the harness in it: as the image of one that was started, or from nothing, which takes a second. */
export function startInterpreter(files: SandboxFiles, options: { maxMemoryBytes: number; image: Image | null }): Interpreter {
  const clock = new RunClock();
  const random = new SeededBytes();
  const sink = new OutputSink();
  const memory = new WebAssembly.Memory({
    initial: (options.image?.memoryBytes ?? firstMemoryBytes) / pageSize,
    maximum: Math.floor(options.maxMemoryBytes / pageSize),
  });
  const wasi = createWasi({ memory, tree: files.tree, sink, clock, random, env: environment });
  let hasFailed = false;
  const onException = () => {
    hasFailed = true;
  };
  const host = hostFunctions({ memory, table: () => linker.table, clock, random, onException });
  const layout = options.image?.layout ?? null;
  const linker: Linker = new Linker({ memory, host, wasi: wasi.imports, compile: files.compile, layout });
  linker.loadKernel('/kernel.wasm');
  let image = options.image;
  if (image) {
    // Linking asks the kernel for memory: its heap must know what is taken.
    fillMemory(memory, image);
    linker.loadAll(image.layout);
  } else {
    linker.load('/python.wasm');
    const handler = startPython(linker);
    const printed = sink.take().text;
    if (hasFailed || printed !== '') throw new Error(`the harness did not start: ${printed}`);
    image = { ...takeSnapshot(linker), layout: linker.layout, handler };
  }
  linker.seal();
  // They were for the start; what is compiled stays so.
  for (const name of ['kernel.wasm', 'python.wasm', 'harness.py']) files.tree.root.entries.delete(name);

  const started = image;
  const call = harnessCall(linker, started.handler);
  const reset = () => {
    wasi.reset();
    sink.reset();
    clock.stop();
    random.seed(0);
    return restoreSnapshot(linker, started);
  };
  if (!reset()) throw new Error('the image does not fit the interpreter');
  return { image: started, clock, random, sink, memoryBytes: () => memory.buffer.byteLength, handle: call, reset };
}

/** Lets the harness in; answers with the address of its entry. */
function startPython(linker: Linker): number {
  const withText = <T>(text: string, use: (at: number) => T): T => {
    const bytes = new TextEncoder().encode(`${text}\0`);
    const at = linker.function('malloc')(bytes.length) >>> 0;
    new Uint8Array(linker.memory.buffer, at, bytes.length).set(bytes);
    try {
      return use(at);
    } finally {
      linker.function('free')(at);
    }
  };
  linker.function('cowasm_python_init')();
  withText(bootstrap, linker.function('cowasm_python_exec'));
  const main = withText('__main__', linker.function('PyImport_AddModule'));
  return withText('handle', (at) => linker.function('PyObject_GetAttrString')(main, at));
}

/** Calls the harness with bytes and takes the bytes it returns. */
function harnessCall(linker: Linker, handler: number): Interpreter['handle'] {
  const { memory } = linker;
  const bytesFrom = linker.function('PyBytes_FromStringAndSize');
  const bytesAt = linker.function('PyBytes_AsString');
  const bytesSize = linker.function('PyBytes_Size');
  const callOne = linker.function('PyObject_CallOneArg');
  const release = linker.function('Py_DecRef');
  const clearError = linker.function('PyErr_Clear');
  return (request) => {
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
  };
}
