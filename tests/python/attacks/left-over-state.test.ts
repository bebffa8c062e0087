import { expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { WRONG } from './exercise.ts';

const { contain, pool } = attackedPool();

/** Everything a run may leave changed, as one text. */
const PORTRAIT = `
def portrait():
    import builtins, decimal, gc, hashlib, json, locale, os, random, signal, sys, threading, types, warnings
    parts = []
    for name in sorted(name for name in sys.modules if sys.modules[name] is not None):
        members = vars(sys.modules[name])
        if name in ('__main__',): continue
        parts.append(name + ':' + ','.join(f'{key}={type(value).__name__}' + (f'{value!r}' if type(value) in (int, float, str, bool) else '')
                                           for key, value in sorted(members.items(), key=str) if key not in ('__warningregistry__', '_startTime')))
    for kind in (object, int, dict, list, np.ndarray, np.float64, np.dtype, Exception):
        parts.append(','.join(sorted(vars(kind))) + str(len(kind.__subclasses__()) if kind is Exception else ''))
    parts += [repr(value) for value in (
        sys.path, sys.argv, sys.getrecursionlimit(), sys.getswitchinterval(), sys.gettrace(), sys.getprofile(), len(sys.meta_path), len(sys.path_hooks),
        sorted(os.environ.items()), os.getcwd(), os.umask(18), len(warnings.filters), decimal.getcontext(), gc.get_threshold(), gc.isenabled(), len(gc.callbacks),
        np.geterr(), np.geterrcall(), np.getbufsize(), np.get_printoptions(), np.random.get_state()[1][:5].tolist(), random.getstate()[1][:5], os.urandom(4),
        signal.getsignal(2), threading.active_count(), sys.get_int_max_str_digits(), sys.stdout.encoding, json.dumps({'a': 1}), str(np.array([1.5])), np.exp(1.0),
        (np.ones(2) + np.ones(2)).tolist(), hash('a'), sum([1, 2]), sorted([2, 1]), decimal.Decimal(1) / 3, [len(gc.get_objects()) > 0])]
    fd = []
    for number in range(64):
        try: fd.append(os.fstat(number).st_mode)
        except OSError: fd.append(None)
    parts.append(repr(fd))
    return hashlib.sha256('\\n'.join(parts).encode()).hexdigest() + ' ' + '\\n'.join(parts)
`;

/** What a run sees of the state it begins with; of all runners that are idle. */
async function portraits(): Promise<string[]> {
  const job = {
    program: `import numpy as np\n${PORTRAIT}`,
    cases: [{ id: 'p', call: 'portrait', args: [], seed: 1 }],
    timeLimitMs: 10_000,
  };
  const outcomes = await Promise.all([1, 2].map((owner) => pool()?.run(job, { owner: `painter ${owner}` })));
  return outcomes.map((outcome) => {
    const end = outcome?.cases[0]?.end;
    if (end?.status !== 'returned' || end.value.type !== 'str') throw new Error(JSON.stringify(outcome));
    return end.value.value;
  });
}

const traces: [what: string, statements: string][] = [
  ['builtins', 'import builtins\nbuiltins.sum = lambda *a: 42\nbuiltins.len = builtins.isinstance = None\nbuiltins.mine = 1'],
  ['NumPy’s functions', 'np.exp = np.sum = np.max = lambda *a, **k: 0.5\nnp.ndarray = list\nnp.core.multiarray.array = None'],
  ['NumPy’s operators', 'import warnings\nwarnings.simplefilter("ignore")\nnp.set_numeric_ops(add=np.subtract, divide=np.multiply)'],
  ['NumPy’s error state', 'np.seterr(all="raise")\nnp.seterrcall(print)\nnp.setbufsize(160)'],
  ['NumPy’s print options', 'np.set_printoptions(precision=1, threshold=1)\nnp.set_string_function(lambda a: "?")'],
  [
    'the random state',
    'import random\nnp.random.seed(99)\nnp.random.rand(100)\nrandom.seed(99)\nrandom.random()\nnp.random.set_state(np.random.RandomState(7).get_state())',
  ],
  [
    'modules',
    'import sys, json\nsys.modules["numpy"] = sys.modules["json"] = json\nsys.modules["mine"] = json\njson.dumps = print\ndel sys.modules["re"]',
  ],
  [
    'sys.path and hooks',
    'import sys\nsys.path.insert(0, "/tmp")\nsys.meta_path.insert(0, None)\nsys.path_hooks.clear()\nsys.dont_write_bytecode = False',
  ],
  ['warning filters', 'import warnings\nwarnings.resetwarnings()\nwarnings.simplefilter("error")\nwarnings.showwarning = print'],
  ['the recursion limit', 'import sys\nsys.setrecursionlimit(120)\nsys.setswitchinterval(10)\nsys.set_int_max_str_digits(700)'],
  ['the working folder', 'import os\nos.chdir("/usr/lib")\nos.umask(0)'],
  ['the environment', 'import os\nos.environ["LEFT"] = "1"\nos.environ.clear()\nos.putenv("HOME", "/tmp")'],
  ['open files', 'import os\nkept = [open(np.__file__) for _ in range(20)]\nos.close(0)\nos.open("/dev/null", os.O_RDONLY)'],
  ['trace and profile functions', 'import sys\nsys.settrace(lambda *a: None)\nsys.setprofile(lambda *a: None)'],
  ['signal handlers', 'import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nsignal.signal(signal.SIGTERM, signal.SIG_DFL)'],
  [
    'the garbage collector',
    'import gc\ngc.disable()\ngc.set_threshold(1)\ngc.callbacks.append(print)\ngc.unfreeze()\ngc.set_debug(gc.DEBUG_SAVEALL)',
  ],
  [
    'the decimal context and the locale',
    'import decimal, locale\ndecimal.getcontext().prec = 2\nlocale.setlocale(locale.LC_ALL, "C")\nlocale.localeconv = None',
  ],
  ['the standard streams', 'import sys, io\nsys.stdout = io.StringIO()\nsys.stderr = None\nsys.stdin = 7'],
  ['the import statement', 'import builtins\nbuiltins.__import__ = lambda *a: None\nbuiltins.__build_class__ = None'],
  [
    'caches that types and functions keep',
    'import functools, re\nfor i in range(600): re.compile(str(i))\nclass Left(Exception): pass\nnp.dtype([("left", int)])\nkept = functools.lru_cache(None)(lambda x: x)',
  ],
  [
    'registries',
    'import abc, numbers, copyreg, codecs, pickle\nnumbers.Number.register(str)\ncopyreg.pickle(dict, print)\ncodecs.register(lambda name: None)',
  ],
  [
    'default arguments and closures of library functions',
    'import json, textwrap\njson.dumps.__kwdefaults__["indent"] = 3\ntextwrap.dedent.__code__ = (lambda text: "left").__code__\nnp.mean.__wrapped__.__defaults__ = (9,)',
  ],
  [
    'what the harness holds',
    'import sys\nframe = sys._getframe()\nwhile frame.f_back: frame = frame.f_back\nfor name in ("_run_program", "_failure", "_own"): frame.f_globals.pop(name, None)',
  ],
  [
    'the memory of the interpreter',
    'from numpy.lib.stride_tricks import as_strided\nbase = np.zeros(1, np.uint8)\nfor at in range(0, 100_000, 997): as_strided(base, (2,), (at + 2 ** 20,))[1] ^= 1',
  ],
];

test.each(traces)('a run leaves %s as they were', async (_, statements) => {
  const before = await portraits();
  // With what it left changed, its own values may be anything but right.
  await contain(
    `${WRONG}\ntry:\n    ${statements.replaceAll('\n', '\n    ')}\nexcept Exception as error:\n    print(type(error).__name__, error)\n`,
  );
  const after = await portraits();
  expect(new Set([...before, ...after]).size).toBe(1);
});
