import { expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { HELD, SOFTMAX, WRONG } from './exercise.ts';

const { contain } = attackedPool();
const start = `${HELD}${WRONG}`;

test('no socket reaches a server on this machine', async () => {
  const { printed } = await contain(
    ({ port }) => `${start}
def plain():
    import socket
    return socket.create_connection(('127.0.0.1', ${port}))
def below():
    import _socket
    return _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM).connect(('127.0.0.1', ${port}))
def web():
    import urllib.request
    return urllib.request.urlopen('http://127.0.0.1:${port}/')
def client():
    import http.client
    connection = http.client.HTTPConnection('127.0.0.1', ${port})
    return connection.request('GET', '/')
def remote():
    return np.DataSource().open('http://127.0.0.1:${port}/x')
for attempt in (plain, below, web, client, remote):
    print(held(attempt))
`,
  );
  expect(printed).toMatch(/^(\w+Error\n){5}$/);
});

test('no name is looked up, and nothing listens', async () => {
  const { printed } = await contain(`${start}
def module():
    import _socket
    return _socket
def look(): return module().getaddrinfo('hidden-input-1010.example', 80)
def name(): return module().gethostbyname('localhost')
def listen(): return module().socket().bind(('0.0.0.0', 0))
def pair(): return module().socketpair()
for attempt in (look, name, listen, pair):
    print(held(attempt))
`);
  // An empty list of addresses is what nobody answered.
  expect(printed).toMatch(/^got \[\]\n(\w+Error\n){3}$/);
});

test('a kill reaches neither itself nor parent, group, everyone or any process', async () => {
  const { printed } = await contain(
    `${start}
answers = set()
for pid in (os.getpid(), os.getppid(), 0, -1, 1, 2, *range(3, 400), ${process.pid}, ${process.ppid}):
    for signal in (0, 9, 15, 19):
        answers.add(held(os.kill, pid, signal))
for name in ('killpg', 'abort_everything'):
    if hasattr(os, name):
        answers.add(held(getattr(os, name), 0, 9))
print(answers)
`,
    { timeLimitMs: 2000 },
  );
  expect(printed).toMatch(/^\{'(OSError|PermissionError|ProcessLookupError)'\}\n$/);
});

test('alarms and timers never go off', async () => {
  const { printed } = await contain(`${start}
import signal
for name, args in (('alarm', (1,)), ('setitimer', (0, 0.001)), ('pthread_kill', (1, 9)), ('siginterrupt', (2, True)), ('sigwait', ([2],)), ('pause', ())):
    if hasattr(signal, name):
        print(name, held(getattr(signal, name), *args))
`);
  expect(printed).not.toMatch(/got (?!0|None)/);
});

test('a signal it sends to itself ends at most its own run', async () => {
  for (const number of ['SIGINT', 'SIGTERM', 'SIGSEGV']) {
    const { grade } = await contain(`${start}
import signal
for name in ('raise_signal',):
    print(held(getattr(signal, name), signal.${number}))
`);
    expect(grade.score).toBe(0);
  }
});

test('a handler for the interrupt that answers for it does not outlast the limit', async () => {
  const { outcome } = await contain(
    `${SOFTMAX}
import signal
print(signal.getsignal(signal.SIGINT))
def answer(*_): raise SystemExit(0)
signal.signal(signal.SIGINT, answer)
while True: pass
`,
    { timeLimitMs: 300 },
  );
  expect(outcome).toMatchObject({ status: 'stopped', failure: { code: 'time' } });
});

test('a segmentation fault that faulthandler is asked for hurts nobody', async () => {
  const { outcome } = await contain(
    `${SOFTMAX}
import faulthandler
for name in ('enable', 'dump_traceback', '_read_null'):
    try: getattr(faulthandler, name)()
    except Exception: pass
faulthandler._sigsegv()
`,
    { earns: 1 },
  );
  expect(outcome.status).toBe('ran');
});
