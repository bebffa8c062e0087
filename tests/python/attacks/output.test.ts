import { expect, test } from 'vitest';
import { attackedPool, type Contained } from './contain.ts';
import { SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();
const limit = 32 * 1024;

const totalOf = ({ printed }: Contained) => Buffer.byteLength(printed);

test('a flood of prints is cut, and its time goes on', async () => {
  const contained = await contain(`${SOFTMAX}\nwhile True: print('x' * 10000)\n`, { timeLimitMs: 400 });
  expect(totalOf(contained)).toBe(limit);
  expect(contained.outcome).toMatchObject({ status: 'stopped', failure: { code: 'time' }, output: { isCut: true } });
});

test('a flood in every case is cut over the whole job, and the values still count', async () => {
  const contained = await contain(`${SOFTMAX.replace('    e =', "    print('y' * 30000)\n    e =")}`, { earns: 1 });
  expect(totalOf(contained)).toBeLessThanOrEqual(limit);
});

test('one write of a hundred megabytes is cut', async () => {
  const contained = await contain(`${SOFTMAX}\nimport os\nprint(os.write(1, bytes(10 ** 8)))\n`, { earns: 1 });
  expect(totalOf(contained)).toBe(limit);
});

test('raw writes to every file descriptor reach nothing but the output', async () => {
  const program = `${WRONG}
import os
accepted = []
for number in range(0, 300):
    try:
        os.write(number, b'forged')
        accepted.append(number)
    except OSError:
        pass
print(accepted)
`;
  expect((await contain(program)).printed).toBe('forgedforged[1, 2]\n');
});

test('closing every file descriptor silences its own run only', async () => {
  const program = `${SOFTMAX}
import os
for number in range(0, 300):
    try: os.close(number)
    except OSError: pass
try: print('nobody hears this')
except OSError: pass
`;
  expect((await contain(program, { earns: 1 })).printed).toBe('');
});

test('copies of file descriptors lead nowhere else', async () => {
  const program = `${WRONG}
import os
for name, args in (('dup', (1,)), ('dup2', (1, 3)), ('dup2', (1, 0)), ('pipe', ()), ('sendfile', (1, 0, 0, 10)), ('openpty', ())):
    if hasattr(os, name):
        try:
            print(name, getattr(os, name)(*args))
        except OSError:
            print(name, 'OSError')
`;
  expect((await contain(program)).printed.trim().split('\n')).toSatisfy((lines: string[]) =>
    lines.every((line) => line.endsWith('OSError')),
  );
});

test('standard streams that are replaced, closed or broken cost nobody else theirs', async () => {
  const program = `${SOFTMAX}
import sys
class Liar:
    def write(self, text): raise SystemExit
    def flush(self): raise SystemExit
sys.stdout.close()
sys.stdout = sys.stderr = sys.__stdout__ = Liar()
sys.displayhook = sys.excepthook = None
`;
  expect((await contain(program, { earns: 1 })).outcome.status).toBe('ran');
});

test('escape sequences, broken UTF-8 and nulls are only text', async () => {
  const program = `${SOFTMAX}
import os
os.write(1, b'\\x1b]0;title\\x07\\x1b[2J\\xff\\xfe\\xc3\\x28\\x00\\xed\\xa0\\x80 end')
`;
  const { printed } = await contain(program, { earns: 1 });
  expect(printed.isWellFormed()).toBe(true);
  expect(printed).toContain('\u001b]0;title');
  expect(printed.endsWith(' end')).toBe(true);
});

test('output from __del__ and atexit after the last case is nobody’s', async () => {
  const program = `${SOFTMAX}
import atexit, gc
class Late:
    def __del__(self): print('late')
kept = Late()
kept.me = kept
atexit.register(print, 'at exit')
`;
  expect((await contain(program, { earns: 1 })).printed).toBe('');
});
