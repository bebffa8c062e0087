import { expect, test } from 'vitest';
import { attackedPool } from './contain.ts';
import { HELD, WRONG } from './exercise.ts';

const { contain } = attackedPool();
const start = `${HELD}${WRONG}`;
const allHeld = /^(\w+ )?(\w+Error|UnsupportedOperation)$/;
const lines = (printed: string) => printed.trim().split('\n');

test('files of the host are not there, by whatever path', async () => {
  const { printed } = await contain(
    ({ file }) => `${start}
paths = ['/etc/passwd', '/proc/self/environ', '/proc/1/cmdline', '/dev/mem', '/dev/random', '/dev/tty', '/dev/fd/0', '/sys/kernel',
         '${file}', '/../../..${file}', '../../../../..${file}', './/..//..${file}', '/usr/lib/../..${file}', 'file://${file}',
         '/usr/lib/python3.11/../../../..${file}', '/tmp/./../..${file}', '${file}\\0', '\\\\\\\\host\\\\share', 'C:\\\\Windows\\\\win.ini',
         '/dev/null/../..${file}', '/proc/self/root${file}', '/proc/self/cwd', '~/.ssh/id_rsa', os.path.expanduser('~/.npmrc')]
for path in paths:
    print(held(open, path))
`,
  );
  expect(lines(printed)).toHaveLength(24);
  for (const line of lines(printed)) expect(line).toMatch(allHeld);
});

test('a walk from the root finds the library and nothing else', async () => {
  const { printed } = await contain(`${start}
import collections
tops = collections.Counter()
for folder, _, files in os.walk('/'):
    for name in files:
        path = os.path.join(folder, name)
        tops['/usr/lib/python3.11' if path.startswith('/usr/lib/python3.11/') else path] += 1
print(sorted(tops), os.getcwd(), os.listdir('/home'), os.listdir('/tmp'))
`);
  expect(printed).toBe("['/dev/null', '/usr/lib/python3.11'] / [] []\n");
});

test('nothing can be written, made, moved, linked, changed or removed', async () => {
  const { printed } = await contain(`${start}
import tempfile
library = '/usr/lib/python3.11/json/__init__.py'
print('new', held(open, '/tmp/kakunin-escaped', 'w'))
print('own', held(open, library, 'w'))
print('add', held(open, library, 'a'))
print('both', held(open, library, 'r+'))
print('make', held(os.mkdir, '/tmp/folder'))
print('move', held(os.rename, library, '/tmp/x'))
print('gone', held(os.remove, library))
print('link', held(os.symlink, '/etc/passwd', '/tmp/link'))
print('hard', held(os.link, library, '/tmp/link'))
print('mode', held(os.chmod, library, 0o777))
print('size', held(os.truncate, library, 0))
print('time', held(os.utime, library, (0, 0)))
print('node', held(os.mkfifo, '/tmp/fifo')) if hasattr(os, 'mkfifo') else None
print('temp', held(tempfile.NamedTemporaryFile))
print('dev', held(open, '/dev/normalize/NFC/61', 'w'))
`);
  expect(lines(printed).length).toBeGreaterThanOrEqual(14);
  for (const line of lines(printed)) expect(line).toMatch(allHeld);
});

test('nothing fills memory by way of files', async () => {
  const { printed } = await contain(`${start}
with open('/dev/null', 'wb', buffering=0) as null:
    print(sum(null.write(bytes(10 ** 6)) for _ in range(100)))
print(held(os.open, '/tmp/x', os.O_CREAT | os.O_RDWR))
`);
  expect(lines(printed)).toEqual(['100000000', 'OSError']);
});

test('files that are opened and never closed run out for their own run only', async () => {
  const { printed } = await contain(`${start}
kept = []
def many():
    while True: kept.append(open(np.__file__))
print(held(many), 10 < len(kept) < 100)
`);
  expect(printed).toBe('OSError True\n');
});

test('readlink answers with normal forms only, however it is asked', async () => {
  const { printed } = await contain(
    ({ file }) => `${start}
for path in ('${file}', '/proc/self/exe', '/dev/normalize', '/dev/normalize/NFC/../../..${file}', '/dev/normalize/NFC/2f657463zz', '/dev/normalize/X/61',
             '/dev/normalize/NFC/' + '61' * 5000, '/usr/lib'):
    print(held(os.readlink, path))
`,
  );
  for (const line of lines(printed)) expect(line).toMatch(allHeld);
});

test('memory maps of files and of nothing are not to be had', async () => {
  const { printed } = await contain(
    ({ file }) => `${start}
def mapped():
    import mmap
    return mmap.mmap(-1, 10 ** 6)
print(held(mapped))
print(held(np.memmap, '${file}', 'uint8', 'r'))
print(held(np.memmap, '/tmp/x', 'uint8', 'w+', 0, (10,)))
print(held(lambda: np.memmap(np.__file__, 'uint8', 'r+')))
`,
  );
  for (const line of lines(printed)) expect(line).toMatch(/^\w+Error$/);
});

test('NumPy reads and writes no files of the host', async () => {
  const { printed } = await contain(
    ({ file, folder }) => `${start}
print(held(np.fromfile, '${file}', 'uint8'))
print(held(np.loadtxt, '${file}', str))
print(held(np.genfromtxt, 'http://127.0.0.1/x'))
print(held(np.load, '${file}'))
print(held(np.save, '${folder}/x.npy', np.ones(3)))
print(held(np.savez, '/tmp/kakunin-escaped', np.ones(3)))
print(held(np.ones(3).tofile, '${folder}/x'))
print(held(np.ones(3).dump, '/tmp/kakunin-escaped'))
`,
  );
  for (const line of lines(printed)) expect(line).toMatch(allHeld);
});

test('databases and archives open no file either', async () => {
  const { printed } = await contain(
    ({ folder }) => `${start}
def database():
    import sqlite3
    return sqlite3.connect('${folder}/x.db')
def shelf():
    import shelve
    return shelve.open('${folder}/x')
def archive():
    import tarfile
    return tarfile.open('${folder}/x.tar', 'w')
print(held(database))
print(held(shelf))
print(held(archive))
`,
  );
  for (const line of lines(printed)) expect(line).toMatch(/^\w+Error|error$/);
});

test('the environment holds nothing of the host', async () => {
  const { printed } = await contain(`${start}
print(sorted(os.environ), os.environ['HOME'], sys.argv, sys.executable in ('', None) or 'python' in sys.executable)
`);
  expect(printed).toContain(
    "['HOME', 'PYTHONDONTWRITEBYTECODE', 'PYTHONHASHSEED', 'PYTHONHOME', 'PYTHONNOUSERSITE', 'PYTHONUNBUFFERED', 'PYTHONUTF8', 'TZ'] /home",
  );
});
