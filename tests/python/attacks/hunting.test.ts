import { expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();

/** Looks for words of other learners and of the server; as patterns that do not find themselves. */
const search = `
import re
words = re.compile('hidden[-]thought|the[-]content[-]of|max[-]subtraction|out[-]code[-]softmax')
def hits(text): return words.findall(text)
`;

test('the frames above a call hold its own arguments and nothing of a later case', async () => {
  const { printed } = await contain(
    `${WRONG.replace(
      'return',
      `import sys
    frame, seen = sys._getframe(), set()
    while frame is not None:
        seen.update(f'{frame.f_code.co_name}.{name}' for name in frame.f_locals)
        frame = frame.f_back
    if u.shape == (3,) and u[0] < 1: print(sorted(seen))
    return`,
    )}`,
  );
  expect(printed).toMatch(/_run_case\.arguments/);
  expect(printed).not.toMatch(/expected|solution|verdict|score|weight|reference|cases/);
});

test('no frame, global or module above a call knows what is right', async () => {
  // Of the hidden case \`large-batch\`.
  const { printed } = await contain(`
import re, sys
def softmax(u):
    frame, text = sys._getframe(1), ''
    while frame is not None:
        text += repr(frame.f_locals) + repr({k: v for k, v in frame.f_globals.items() if k != '__builtins__'})
        frame = frame.f_back
    for module in list(sys.modules.values()):
        try: text += repr(vars(module))
        except Exception: pass
    print(re.findall('0[.]26894|0[.]73105|0[.]99908|0[.]00091105', text), len(text) > 100000)
    return u * 0
`);
  expect(printed).toMatch(/^(\[\] True\n)+$/);
});

test('the garbage collector gives no object of another run', async () => {
  const { printed } = await contain(
    `${WRONG}${search}
import gc, sys
gc.unfreeze()
found = []
for thing in gc.get_objects():
    try: found += hits(repr(thing))
    except Exception: pass
print(found, len(gc.get_objects()) > 1000)
`,
    { timeLimitMs: 6000 },
  );
  expect(printed).toBe('[] True\n');
});

test('who refers to what leads to no other run either', async () => {
  const { printed } = await contain(
    `${WRONG}${search}
import gc, types
todo, seen, found = [types.FunctionType, dict, str], set(), []
while todo and len(seen) < 20000:
    thing = todo.pop()
    if id(thing) in seen: continue
    seen.add(id(thing))
    if type(thing) in (str, bytes): found += hits(str(thing))
    if type(thing) is types.CodeType: found += hits(repr(thing.co_consts))
    todo += gc.get_referents(thing)
    if len(seen) < 50: todo += gc.get_referrers(thing)
print(found, len(seen) > 5000)
`,
    { timeLimitMs: 6000 },
  );
  expect(printed).toBe('[] True\n');
});

test('all subclasses of object lead to no opened door', async () => {
  const { printed } = await contain(`${WRONG}
import os
held = []
for kind in ().__class__.__base__.__subclasses__():
    module = getattr(getattr(kind, '__init__', None), '__globals__', {}) if not isinstance(kind, str) else {}
    for name in ('system', 'popen', 'fork'):
        if name in module:
            try: held.append((name, module[name]('touch /tmp/kakunin-escaped')))
            except BaseException as error: held.append((name, type(error).__name__))
print({(name, str(answer)) for name, answer in held} <= {('system', '-1'), ('popen', 'ModuleNotFoundError'), ('fork', 'TypeError'), ('fork', 'OSError')})
`);
  expect(printed).toBe('True\n');
});

test('a trace function over the harness sees its own arguments and gives nothing away', async () => {
  const { outcome } = await contain(`
import sys
seen = []
def trace(frame, event, arg):
    seen.append((frame.f_code.co_name, event))
    return trace
sys.settrace(trace)
sys.setprofile(trace)
frame = sys._getframe()
while frame:
    frame.f_trace = trace
    frame = frame.f_back
def softmax(u):
    print(len(seen) > 0)
    return u * 0
`);
  expect(outcome.status).toBe('ran');
});

test('a trace function that jumps in the harness changes its own run only', async () => {
  const { grade } = await contain(`${SOFTMAX.replace('softmax', 'real')}
import sys
def softmax(u):
    frame = sys._getframe(1)
    def jump(frame, event, arg):
        if event == 'line': frame.f_lineno = frame.f_lineno + 4
        return jump
    sys.settrace(lambda *_: None)
    frame.f_trace = jump
    return real(u) * 0
`);
  expect(grade.score).toBe(0);
});

test('memory that was freed and is taken again holds nothing of another learner', async () => {
  const { printed } = await contain(
    `${WRONG}${search}
found = []
for size in (64, 512, 4096, 65536, 2 ** 20, 2 ** 22):
    for _ in range(20):
        found += hits(np.empty(size, np.uint8).tobytes().decode('latin-1'))
print(found)
`,
    { timeLimitMs: 6000 },
  );
  expect(printed).toBe('[]\n');
});

test('line cache, tracebacks and warnings quote nobody else’s program', async () => {
  const { printed } = await contain(`${WRONG}${search}
import linecache, sys, traceback, inspect
text = repr(linecache.cache) + repr(getattr(sys, 'last_traceback', '')) + repr(sys.exc_info()) + repr(inspect.stack())
print(hits(text), len(text) > 100)
`);
  expect(printed).toBe('[] True\n');
});

test('tracemalloc, sys._debugmallocstats and dumps of memory stay within the run', async () => {
  const { outcome } = await contain(`${WRONG}
import sys, faulthandler
sys._debugmallocstats()
faulthandler.dump_traceback(all_threads=True)
`);
  expect(outcome.status).toBe('ran');
});
