import { expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { SOFTMAX } from './exercise.ts';

const { contain } = attackedPool();

const CLOSED = (
  'asyncio concurrent ctypes curses fcntl mmap multiprocessing pty readline resource socket sqlite3 ssl subprocess tkinter webbrowser ' +
  'ftplib http.client http.server smtplib telnetlib urllib.request xmlrpc _ctypes _ssl _sqlite3 _posixshmem ensurepip venv'
).split(' ');

test('every module of the standard library can be tried without harm, and those that touch the system are not there', {
  timeout: 120_000,
}, async () => {
  const { printed } = await contain(
    `${SOFTMAX}
import os, pkgutil, sys
names = sorted(set(sys.stdlib_module_names) | {module.name for module in pkgutil.walk_packages(['/usr/lib/python3.11'], onerror=lambda name: None)
                                               if not module.name.startswith('site-packages')})
failed, there = [], 0
out = sys.stdout
sys.stdout = None
for name in names:
    try:
        __import__(name)
        there += 1
    except BaseException as error:
        failed.append(f'{name}:{type(error).__name__}')
sys.stdout = out
print(there, len(names))
print(' '.join(failed))
`,
    { timeLimitMs: 40_000, earns: 1 },
  );
  const [counts = '', failed = ''] = printed.trim().split('\n').slice(-2);
  const [there = 0, all = 0] = counts.split(' ').map(Number);
  expect(there).toBeGreaterThan(100);
  expect(all).toBeGreaterThan(250);
  const names = failed.split(' ').map((each) => each.split(':')[0]);
  // What is left of the system in the interpreter itself (_socket, select, _posixsubprocess, _testcapi) is attacked in tests of its own.
  for (const name of CLOSED) expect(names).toContain(name);
});
