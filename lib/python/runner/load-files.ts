import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileTree } from './file-tree.ts';
import { readZip } from './read-zip.ts';

/** Where the published packages are on the host. */
export type PackageFolders = { kernel: string; python: string; numpy: string };

const library = '/usr/lib/python3.11';

/** Extension modules that are kept; those of the others would only be doors without a room behind. */
const extensions = /^lib-dynload\/(_json|_decimal|unicodedata|zlib|pyexpat)\./;
/** Packages around extension modules that are left out: their names then are what an import of them fails with. */
const leftOut =
  /^(ctypes|curses|sqlite3|dbm|asyncio|multiprocessing|concurrent|wsgiref|xmlrpc|idlelib|tkinter|turtledemo|ensurepip|venv|lib2to3)\/|^(ssl|socket|socketserver|subprocess|_pyrepl|webbrowser|ftplib|imaplib|nntplib|poplib|smtplib|telnetlib|pty|tty|turtle|pdb|readline|rlcompleter|antigravity|this|cProfile|profile)\.py/;
const notNeeded =
  /(^|\/)(tests?|f2py|distutils|_pyinstaller)\/|\.(pyi|h|c|a|ini|txt|map)$|\/_(rational|umath|struct_ufunc|operand_flag)_tests\./;

/** What the interpreter is made of: what it sees as files, and code by path, compiled once. */
export type SandboxFiles = { tree: FileTree; compile: (path: string) => WebAssembly.Module };

/** Builds the file system of the sandbox: the standard library and NumPy, and not one file of the host besides. */
export function loadFiles(folders: PackageFolders): SandboxFiles {
  const tree = new FileTree();
  for (const folder of ['/tmp', '/dev', '/home']) tree.addFolder(folder);
  tree.addNull('/dev/null');
  for (const { path, size, read } of readZip(readFileSync(join(folders.python, 'python-stdlib.zip')))) {
    if (path.startsWith('lib-dynload/') ? !extensions.test(path) : leftOut.test(path) || notNeeded.test(path)) continue;
    tree.addFile(`${library}/${path}`, size, read);
  }
  for (const entry of readdirSync(folders.numpy, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
      .slice(folders.numpy.length + 1)
      .replaceAll('\\', '/');
    if (!entry.isFile() || notNeeded.test(path)) continue;
    const bytes = readFileSync(join(folders.numpy, path));
    tree.addFile(`${library}/site-packages/${path}`, bytes.length, () => bytes);
  }
  for (const [name, path] of [
    ['kernel.wasm', join(folders.kernel, 'kernel.wasm')],
    ['python.wasm', join(folders.python, 'python.wasm')],
    ['harness.py', join(import.meta.dirname, 'harness.py')],
  ] as const) {
    const bytes = readFileSync(path);
    tree.addFile(`/${name}`, bytes.length, () => bytes);
  }
  const compiled = new Map<string, WebAssembly.Module>();
  const compile = (path: string) => {
    const module = compiled.get(path) ?? new WebAssembly.Module(Uint8Array.from(tree.read(path)));
    compiled.set(path, module);
    return module;
  };
  return { tree, compile };
}
