import { describe, expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { HELD, SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();
const start = `${HELD}${WRONG}`;

test('no extension module is loaded after the start, by whatever loader', async () => {
  const { printed } = await contain(`${start}
import importlib.machinery, importlib.util
found = [os.path.join(folder, name) for folder, _, files in os.walk('/usr') for name in files if '.so' in name]
def load(path):
    name = os.path.basename(path).split('.')[0]
    for module in [name for name in sys.modules if name.endswith(os.path.basename(path).split('.')[0])]:
        del sys.modules[module]
    loader = importlib.machinery.ExtensionFileLoader('fresh_' + name, path)
    return loader.create_module(importlib.util.spec_from_loader(name, loader))
def below(path):
    import _imp
    spec = importlib.util.spec_from_file_location('x', path)
    return _imp.create_dynamic(spec)
print(len(found) > 3, {held(load, path) for path in found + ['/python.wasm', '/kernel.wasm', '/tmp/x.so']},
      {held(below, path) for path in found})
`);
  expect(printed).toBe("True {'ImportError'} {'ImportError'}\n");
});

test('a module of its own bytes is not loaded as code of the machine', async () => {
  const { printed } = await contain(`${start}
import importlib.machinery, importlib.util
class Loader(importlib.machinery.ExtensionFileLoader):
    def get_data(self, path): return b'\\0asm\\x01\\0\\0\\0'
loader = Loader('own', '/tmp/own.so')
print(held(loader.create_module, importlib.util.spec_from_loader('own', loader)))
print(held(__import__, 'own'))
`);
  expect(printed).toBe('ImportError\nModuleNotFoundError\n');
});

test('sitecustomize, usercustomize and paths of its own add nothing', async () => {
  const { printed } = await contain(
    ({ folder }) => `${start}
sys.path[:0] = ['${folder}', '/tmp', 'http://127.0.0.1/', '/home']
sys.path_importer_cache.clear()
for name in ('sitecustomize', 'usercustomize', 'pip', 'ensurepip', 'secret', 'venv'):
    sys.modules.pop(name, None)
    print(name, held(lambda: __import__(name).__file__))
`,
  );
  // The library has one of its own.
  expect(printed).toMatch(/^sitecustomize got '\/usr\/lib\/python3.11\/sitecustomize.pyc'\n(\w+ ModuleNotFoundError\n){5}$/);
});

test('import hooks see the imports of their own run only', async () => {
  const { printed } = await contain(`${WRONG}
import builtins, sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        print('asked for', name)
sys.meta_path.insert(0, Finder())
real = builtins.__import__
def spy(name, *rest):
    print('import', name)
    return real(name, *rest)
builtins.__import__ = spy
try:
    import nothing_there
except ModuleNotFoundError:
    pass
`);
  expect(printed).toBe('import nothing_there\nasked for nothing_there\n');
});

test('a program that replaces sys.modules, or empties it, changes its own run only', async () => {
  const { grade } = await contain(`${WRONG}
import sys
modules = sys.modules
for name in list(modules):
    modules[name] = None
modules.clear()
sys.modules = {}
sys.path = sys.meta_path = None
`);
  expect(grade.score).toBe(0);
});

/** Each leaves, or tries to; none earns anything, though it would be right if it stayed. */
const exits: [name: string, statement: string, code: string][] = [
  ['os._exit', 'import os; os._exit(0)', 'exit'],
  ['os.abort', 'import os; os.abort()', 'exit'],
  ['sys.exit', 'import sys; sys.exit(0)', 'exit'],
  ['quit', 'raise SystemExit("right")', 'exit'],
  ['a BaseException of its own', 'raise type("E", (BaseException,), {})', 'exception'],
  ['GeneratorExit', 'raise GeneratorExit', 'exception'],
  ['KeyboardInterrupt of its own', 'raise KeyboardInterrupt', 'exception'],
  ['a group of exceptions', 'raise BaseExceptionGroup("all", [SystemExit(0), KeyboardInterrupt()])', 'exception'],
  ['an exception whose text raises', 'raise type("E", (Exception,), {"__str__": lambda self: 1 / 0})', 'exception'],
  ['an exception whose text is no text', 'raise type("E", (Exception,), {"__str__": lambda self: 7})', 'exception'],
  ['an exception whose text exits', 'import os; raise type("E", (Exception,), {"__str__": lambda self: os._exit(0)})', 'exit'],
  ['an exception with a text of a gigabyte', 'raise type("E", (Exception,), {"__str__": lambda self: "x" * 2 ** 28})', 'exception'],
  ['an exception that says it is an exit', 'raise type("E", (Exception,), {"__class__": property(lambda self: SystemExit)})', 'exit'],
  ['an exception that is its own cause', 'e = ValueError(); e.__cause__ = e.__context__ = e; raise e', 'exception'],
  ['a syntax error of its own making', 'raise SyntaxError("m", ("f", "1010", {}, b"x"))', 'exception'],
  ['a missing module of its own making', 'raise ModuleNotFoundError("m", name=7, path=[])', 'exception'],
  ['an assertion', 'assert 0, {"score": 1}', 'exception'],
  ['a warning that is an error', 'import warnings; warnings.simplefilter("error"); warnings.warn("x")', 'exception'],
];

describe('does not leave its run by', () => {
  test.each(exits)('%s', async (_, statement, code) => {
    expect((await contain(`${SOFTMAX}\n${statement}\n`)).outcome).toMatchObject({ status: 'stopped', failure: { code } });
  });

  test.each(exits)('%s in a call', async (_, statement, code) => {
    const body = `def softmax(u):\n    ${statement.replaceAll('\n', '\n    ')}\n`;
    const { outcome } = await contain(body);
    expect(outcome.cases[0]?.end).toMatchObject({ status: 'failed', failure: { code } });
  });
});

test('exit functions, finalisers and audit hooks run in their own run only', async () => {
  const { printed } = await contain(`${WRONG}
import atexit, os, sys, weakref
class Kept: pass
kept = Kept()
weakref.finalize(kept, os._exit, 0)
atexit.register(os._exit, 0)
sys.addaudithook(lambda event, args: None)
atexit._run_exitfuncs() if False else None
print('registered')
`);
  expect(printed).toBe('registered\n');
});
