import type { RunClock } from './run-clock.ts';
import type { SeededBytes } from './seeded-bytes.ts';
import { Stop } from './stop.ts';

const interrupt = 2;
const user = 1000;

/** The functions outside of WASI that are open to the interpreter; all others are closed. None of them reaches the host. */
export function hostFunctions(options: {
  memory: WebAssembly.Memory;
  table: () => WebAssembly.Table;
  clock: RunClock;
  random: SeededBytes;
  /** Called when the interpreter reports that what it was told to execute has failed. */
  onException: () => void;
}): Record<string, (...args: never[]) => unknown> {
  const { memory, clock, random } = options;
  const call = (pointer: number, ...args: number[]) => options.table().get(pointer)?.(...args);
  const leave = () => {
    throw new Stop('exit');
  };
  const nothing = () => 0;
  return {
    main: nothing,
    _Py_emscripten_runtime: nothing,
    python_wasm_set_inheritable: nothing,
    wasmSendString: nothing,
    wasmSetException: options.onException,
    wasmGetSignalState: () => (clock.takeInterrupt() ? interrupt : 0),
    getrandom: (at: number, length: number) => {
      random.fill(new Uint8Array(memory.buffer, at >>> 0, length >>> 0));
      return length;
    },

    // Calls that go by way of the host because the caller's type is looser than the function's.
    _PyImport_InitFunc_TrampolineCall: (pointer: number) => call(pointer),
    _PyCFunctionWithKeywords_TrampolineCall: (pointer: number, self: number, args: number, keywords: number) =>
      call(pointer, self, args, keywords),
    descr_get_trampoline_call: (pointer: number, object: number, closure: number) => call(pointer, object, closure),
    descr_set_trampoline_call: (pointer: number, object: number, value: number, closure: number) => call(pointer, object, value, closure),

    getpid: () => 1,
    getppid: nothing,
    getuid: () => user,
    _geteuid: () => user,
    getgid: () => user,
    getegid: () => user,
    umask: () => 0o22,

    // There are no signals but the one interrupt, and so no sets of them.
    sigemptyset: nothing,
    sigfillset: nothing,
    sigaddset: nothing,
    sigdelset: nothing,
    sigprocmask: nothing,

    setjmp: nothing,
    sigsetjmp: nothing,
    longjmp: leave,
    siglongjmp: leave,
    __cxa_throw: leave,
  };
}
