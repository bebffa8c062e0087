import type { Layout } from '../protocol/messages.ts';
import { closedFunction } from './closed-function.ts';
import { type LinkingInfo, readLinkingInfo } from './linking-info.ts';

type WasmFunction = (...args: number[]) => number;
type HostFunctions = Record<string, (...args: never[]) => unknown>;
type Library = {
  path: string;
  handle: number;
  instance: WebAssembly.Instance;
  base: number;
  stackTop: number;
  pointers: Map<string, number>;
};

/** Python itself recurses; the others hardly use theirs. */
const stackSize = { python: 4 * 1024 * 1024, other: 512 * 1024 };
const stackAlign = 16;
const firstTableSize = 10_000;
const errorTextSize = 256;

/**
 * Links the interpreter: a kernel (libc), Python and the extension modules, one memory and one table for all.
 *
 * An import is answered in this order: a host function that was opened by name, a function of a linked library, and else
 * a closed one. Nothing else of the host is within reach, so what is not opened is shut.
 */
export class Linker {
  readonly memory: WebAssembly.Memory;
  readonly table: WebAssembly.Table;
  /** Globals that the code may change; they belong to a snapshot like the memory. */
  readonly globals: WebAssembly.Global[] = [];
  readonly #host: HostFunctions;
  readonly #wasi: HostFunctions;
  readonly #compile: (path: string) => WebAssembly.Module;
  readonly #layout: Layout | null;
  readonly #libraries: Library[] = [];
  readonly #offsets = new Map<string, WebAssembly.Global<'i32'>>();
  /** Data and functions that were asked for by the library being linked, before their addresses are known. */
  readonly #unsettled = new Set<string>();
  readonly #later = new Map<string, number>();
  #nextSlot = 0;
  #errorText = 0;
  #isSealed = false;

  constructor(options: {
    memory: WebAssembly.Memory;
    host: HostFunctions;
    wasi: HostFunctions;
    compile: (path: string) => WebAssembly.Module;
    layout: Layout | null;
  }) {
    this.memory = options.memory;
    this.table = new WebAssembly.Table({ initial: firstTableSize, element: 'anyfunc' });
    this.#host = { ...options.host, ...this.#loading() };
    this.#wasi = options.wasi;
    this.#compile = options.compile;
    this.#layout = options.layout;
  }

  /** Links the library that has libc; the others come after it. */
  loadKernel(path: string): WebAssembly.Instance {
    const module = this.#compile(path);
    const instance = new WebAssembly.Instance(module, this.#imports(module, {}));
    this.#libraries.push({ path: '', handle: 1, instance, base: 0, stackTop: 0, pointers: new Map() });
    // Without it libc does not know its file system.
    exported(instance, '_start')?.();
    for (let slot = 0; slot < this.table.length; slot += 1) if (this.table.get(slot) !== null) this.#nextSlot = slot + 1;
    this.#errorText = this.#layout?.errorText ?? this.#allocate(errorTextSize);
    new Uint8Array(this.memory.buffer, this.#errorText, errorTextSize).fill(0);
    const text = new TextEncoder().encode('extension modules cannot be loaded here');
    new Uint8Array(this.memory.buffer, this.#errorText, text.length).set(text);
    return instance;
  }

  /** Links a library once; returns its handle. */
  load(path: string): number {
    const known = this.#libraries.find((library) => library.path === path);
    if (known) return known.handle;
    if (this.#isSealed) return 0;
    const module = this.#compile(path);
    const linking = readLinkingInfo(module);
    const { base, stackTop } = this.#layout?.libraries.find((library) => library.path === path) ?? this.#placeInMemory(path, linking);
    const stackPointer = new WebAssembly.Global({ value: 'i32', mutable: true }, stackTop);
    this.globals.push(stackPointer);
    const own = { __memory_base: base, __table_base: this.#nextSlot, __stack_pointer: stackPointer };
    this.#nextSlot += linking.tableSize;
    this.#makeRoom();
    const instance = new WebAssembly.Instance(module, this.#imports(module, own));
    const library: Library = { path, handle: this.#libraries.length + 1, instance, base, stackTop, pointers: new Map() };
    for (const [name, value] of Object.entries(instance.exports)) {
      if (typeof value === 'function' && !this.#later.has(name)) library.pointers.set(name, this.#place(value as WasmFunction));
    }
    this.#libraries.push(library);
    this.#settle(library);
    exported(instance, '__wasm_apply_data_relocs')?.();
    exported(instance, '__wasm_call_ctors')?.();
    return library.handle;
  }

  /** Links the libraries that a layout names, in the order in which they were. */
  loadAll(layout: Layout): void {
    for (const { path } of layout.libraries) this.load(path);
  }

  get layout(): Layout {
    const [, ...libraries] = this.#libraries;
    return { libraries: libraries.map(({ path, base, stackTop }) => ({ path, base, stackTop })), errorText: this.#errorText };
  }

  /** From here on no code is added. */
  seal(): void {
    this.#isSealed = true;
  }

  /** A function of the interpreter by name. @throws Error when there is none */
  function(name: string): WasmFunction {
    for (const library of this.#libraries) {
      const found = this.#lookUp(library, name);
      if (found !== undefined) return found;
      const plain = exported(library.instance, name);
      if (plain) return plain;
    }
    throw new Error(`the interpreter has no function ${name}`);
  }

  #placeInMemory(path: string, { memorySize, memoryAlign }: LinkingInfo): { base: number; stackTop: number } {
    const align = Math.max(memoryAlign, stackAlign);
    const base = memorySize > 0 ? Math.ceil(this.#allocate(memorySize + align) / align) * align : 0;
    const ownStack = path.endsWith('python.wasm') ? stackSize.python : stackSize.other;
    return { base, stackTop: Math.floor((this.#allocate(ownStack) + ownStack) / stackAlign) * stackAlign };
  }

  #allocate(size: number): number {
    const address = this.function('malloc')(size) >>> 0;
    if (address === 0) throw new Error('out of memory while linking');
    return address;
  }

  #imports(module: WebAssembly.Module, own: Record<string, WebAssembly.ImportValue>): WebAssembly.Imports {
    const env: Record<string, WebAssembly.ImportValue> = {
      ...own,
      memory: this.memory,
      __indirect_function_table: this.table,
    };
    const imports: Record<string, Record<string, WebAssembly.ImportValue>> = { env };
    for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
      imports[from] ??= {};
      const place = imports[from];
      if (place[name] !== undefined) continue;
      if (from === 'GOT.mem' && kind === 'global') place[name] = this.#offset(name);
      else if (from === 'GOT.func' && kind === 'global') place[name] = this.#functionOffset(name);
      else if (from === 'wasi_snapshot_preview1' && kind === 'function') place[name] = this.#wasi[name] ?? this.#closed(name);
      else if (from === 'env' && kind === 'function') place[name] = this.#host[name] ?? this.#linked(name) ?? this.#closed(name);
      else throw new Error(`an import that is not known: ${from} ${name} (${kind})`);
    }
    return imports;
  }

  #closed(name: string): () => number {
    return closedFunction(name, (value) => {
      const kernel = this.#libraries[0];
      if (kernel) exported(kernel.instance, 'setErrno')?.(value);
    });
  }

  #linked(name: string): WasmFunction | undefined {
    for (const library of this.#libraries) {
      const found = this.#lookUp(library, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #lookUp(library: Library, name: string): WasmFunction | undefined {
    const pointer = this.#pointer(library, name);
    return pointer === undefined ? undefined : (this.table.get(pointer) ?? undefined);
  }

  #pointer(library: Library, name: string): number | undefined {
    return library.pointers.get(name) ?? exported(library.instance, `__WASM_EXPORT__${name}`)?.();
  }

  #offset(name: string): WebAssembly.Global<'i32'> {
    let offset = this.#offsets.get(name);
    if (!offset) {
      offset = new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
      this.globals.push(offset);
      this.#offsets.set(name, offset);
      this.#unsettled.add(name);
    }
    return offset;
  }

  #functionOffset(name: string): WebAssembly.Global<'i32'> {
    let offset = this.#offsets.get(name);
    if (!offset) {
      let pointer: number | undefined;
      for (const library of this.#libraries) pointer ??= this.#pointer(library, name);
      if (pointer === undefined) {
        pointer = this.#freeSlot();
        this.#later.set(name, pointer);
      }
      offset = new WebAssembly.Global({ value: 'i32', mutable: true }, pointer);
      this.globals.push(offset);
      this.#offsets.set(name, offset);
    }
    return offset;
  }

  /** Gives the addresses that were asked for before they were known. @throws Error when one does not exist */
  #settle(library: Library): void {
    for (const [name, slot] of this.#later) {
      const found = exported(library.instance, name) ?? exported(this.#kernel(), name);
      if (!found) throw new Error(`no function ${name} to point to`);
      this.table.set(slot, found);
      library.pointers.set(name, slot);
    }
    this.#later.clear();
    for (const name of this.#unsettled) this.#offset(name).value = this.#dataAddress(library, name);
    this.#unsettled.clear();
  }

  #dataAddress(newest: Library, name: string): number {
    for (const library of [newest, ...this.#libraries]) {
      const value = library.instance.exports[name];
      if (value instanceof WebAssembly.Global) return library.base + Number(value.value);
      const pointer = exported(library.instance, `__WASM_EXPORT__${name}`)?.();
      if (pointer !== undefined) return pointer;
    }
    throw new Error(`no data ${name} to point to`);
  }

  #kernel(): WebAssembly.Instance {
    const [kernel] = this.#libraries;
    if (!kernel) throw new Error('the kernel comes first');
    return kernel.instance;
  }

  #freeSlot(): number {
    const slot = this.#nextSlot;
    this.#nextSlot += 1;
    this.#makeRoom();
    return slot;
  }

  #makeRoom(): void {
    if (this.table.length <= this.#nextSlot) this.table.grow(this.#nextSlot + 1000 - this.table.length);
  }

  #place(value: WasmFunction): number {
    const slot = this.#freeSlot();
    this.table.set(slot, value);
    return slot;
  }

  /** How Python itself asks for extension modules; after the seal it gets none. */
  #loading(): HostFunctions {
    const text = (at: number) => {
      const bytes = new Uint8Array(this.memory.buffer);
      return new TextDecoder().decode(bytes.slice(at, bytes.indexOf(0, at)));
    };
    return {
      dlopen: (path: number) => {
        if (this.#isSealed) return 0;
        try {
          return path === 0 ? 1 : this.load(text(path));
        } catch (error) {
          process.stderr.write(`${String(error)}\n`);
          return 0;
        }
      },
      dlsym: (handle: number, name: number) => {
        const library = this.#isSealed ? undefined : this.#libraries[handle - 1];
        return (library && this.#pointer(library, text(name))) ?? 0;
      },
      dlerror: () => this.#errorText,
      dlclose: () => 0,
      dladdr: () => 0,
    };
  }
}

function exported(instance: WebAssembly.Instance, name: string): WasmFunction | undefined {
  const value = instance.exports[name];
  return typeof value === 'function' ? (value as WasmFunction) : undefined;
}
