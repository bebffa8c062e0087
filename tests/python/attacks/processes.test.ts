import { expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { HELD, WRONG } from './exercise.ts';

const { contain } = attackedPool();
const start = `${HELD}${WRONG}`;
const touch = "'touch /tmp/kakunin-escaped'";

test('a fork bomb finds no fork', async () => {
  const { printed } = await contain(`${start}
for _ in range(1000):
    result = held(os.fork)
print(result, held(os.forkpty), hasattr(os, 'vfork'))
`);
  expect(printed).toBe('OSError OSError False\n');
});

test('os.system runs nothing and says so', async () => {
  const { printed } = await contain(`${start}
print(held(os.system, ${touch}), held(os.system, 'kill -9 -1'))
`);
  expect(printed).toBe('got -1 got -1\n');
});

test('os.popen and subprocess start nothing', async () => {
  const { printed } = await contain(`${start}
def run():
    import subprocess
    return subprocess.run(${touch}, shell=True)
print(held(os.popen, ${touch}), held(run))
`);
  expect(printed).toBe('ModuleNotFoundError ModuleNotFoundError\n');
});

test('the functions below subprocess start nothing', async () => {
  const { printed } = await contain(`${start}
def spawn():
    import _posixsubprocess
    return _posixsubprocess.fork_exec([b'/bin/sh', b'-c', b'touch /tmp/kakunin-escaped'], [b'/bin/sh'], True, (), None, None,
        -1, -1, -1, -1, -1, -1, -1, -1, False, False, 0, None, None, None, -1, None, False)
print(held(spawn), hasattr(os, 'posix_spawn'), hasattr(os, 'spawnv'))
for name in ('posix_spawn', 'posix_spawnp', 'spawnv', 'spawnlp'):
    if hasattr(os, name):
        print(held(getattr(os, name), '/bin/sh', ['sh', '-c', ${touch}], {}))
`);
  expect(printed).not.toMatch(/got [^-]/);
  expect(printed).toMatch(/^\w+Error /);
});

test('exec replaces nothing', async () => {
  const { printed } = await contain(`${start}
for name in ('execv', 'execl', 'execvp', 'execve', 'fexecve'):
    if hasattr(os, name):
        more = [['sh', '-c', ${touch}]] if name != 'execl' else ['sh']
        print(held(getattr(os, name), '/bin/sh', *more, *([{}] if name.endswith('e') else [])))
`);
  expect(printed).toMatch(/^(\w+Error\n)+$/);
});

test('threads do not start', async () => {
  const { printed } = await contain(`${start}
import _thread, threading
def work():
    os.write(1, b'a thread')
    while True: pass
print(held(_thread.start_new_thread, work, ()), held(threading.Thread(target=work, daemon=True).start))
`);
  expect(printed).toMatch(/^RuntimeError RuntimeError$/m);
  expect(printed).not.toContain('a thread');
});

test('a timer that would go off in a later run does not start', async () => {
  const { printed } = await contain(`${start}
import threading
print(held(threading.Timer(0.01, os.abort).start))
`);
  expect(printed).toMatch(/^RuntimeError$/m);
});

test('pools of processes and threads have no workers', async () => {
  const { printed } = await contain(`${start}
def pool():
    import multiprocessing
    return multiprocessing.Pool(4)
def futures():
    from concurrent.futures import ThreadPoolExecutor
    return ThreadPoolExecutor().submit(os.getpid).result()
def loop():
    import asyncio
    return asyncio.run(asyncio.create_subprocess_shell(${touch}))
print(held(pool), held(futures), held(loop))
`);
  expect(printed).toMatch(/^(\w+Error ?){3}\n$/);
});

test('other processes cannot be looked at, waited for or slowed down', async () => {
  const { printed } = await contain(`${start}
for name, args in (('waitpid', (-1, 0)), ('wait', ()), ('nice', (-20,)), ('setpriority', (0, 0, -20)), ('getpgid', (1,)), ('setsid', ()),
                   ('setuid', (0,)), ('setgid', (0,)), ('ptrace', ()), ('sched_setaffinity', (0, {0})), ('chroot', ('/',)), ('unshare', (0,))):
    if hasattr(os, name):
        print(name, held(getattr(os, name), *args))
print(os.getpid(), os.getppid(), os.getuid())
`);
  expect(printed).not.toContain('got');
  expect(printed).toMatch(/^1 0 1000$/m);
});

test('an asyncio loop with a task that never ends is not to be had', async () => {
  const { printed } = await contain(`${start}
async def forever():
    while True: pass
def by_asyncio():
    import asyncio
    return asyncio.run(forever())
print(held(by_asyncio))
`);
  expect(printed).toBe('ModuleNotFoundError\n');
});
