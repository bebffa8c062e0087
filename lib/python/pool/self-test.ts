import type { PythonJob, PythonOutcome } from '../job.ts';
import type { WallsFound } from '../protocol/messages.ts';

/** Each function tries to get out and answers whether it was held. */
const attempts = `
import builtins, os, sys

def held(attempt):
    try:
        attempt()
    except Exception:
        return True
    return False

def host_files():
    return held(lambda: open('/etc/passwd')) and held(lambda: open('/proc/self/environ')) and held(lambda: os.listdir('/etc'))

def writing():
    return held(lambda: open('/tmp/kakunin-probe', 'w')) and held(lambda: os.mkdir('/tmp/kakunin'))

def environment():
    return 'PATH' not in os.environ and set(os.environ) <= {${['PYTHONHOME', 'PYTHONHASHSEED', 'PYTHONDONTWRITEBYTECODE', 'PYTHONUTF8', 'PYTHONUNBUFFERED', 'PYTHONNOUSERSITE', 'HOME', 'TZ'].map((name) => `'${name}'`).join(', ')}}

def processes():
    def system():
        if os.system('true') == 0:
            return
        raise OSError
    return held(os.fork) and held(system) and held(lambda: os.kill(os.getppid(), 0)) and held(lambda: os.execv('/bin/true', ['true']))

def sockets(port):
    def connect():
        import _socket
        _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM).connect(('127.0.0.1', port))
    return held(connect)

def memory():
    def take():
        import numpy
        return numpy.ones(1 << 27)
    return held(take)

builtins.left_behind = sys.left_behind = True
`;

const endless = `
import builtins
builtins.left_behind = True
while True:
    pass
`;

const traces = `
import builtins, sys
def state():
    return not hasattr(builtins, 'left_behind') and not hasattr(sys, 'left_behind')
`;

/** A handful of attempts to escape; the answer names those that succeeded and is empty when the seal holds. */
export async function selfTest(
  run: (job: PythonJob) => Promise<PythonOutcome>,
  options: { walls: WallsFound; loopbackPort: number; mustHoldNetwork: boolean },
): Promise<string[]> {
  const { walls, loopbackPort, mustHoldNetwork } = options;
  const openings: string[] = [];
  if (!walls.files) openings.push('process: files');
  if (!walls.writing) openings.push('process: writing');
  if (!walls.processes) openings.push('process: processes');
  if (!walls.environment) openings.push('process: environment');
  if (mustHoldNetwork && !walls.network) openings.push('process: network');

  const names = ['host_files', 'writing', 'environment', 'processes', 'sockets', 'memory'];
  const port = { type: 'int', value: loopbackPort } as const;
  const escapes = await run({
    program: attempts,
    cases: names.map((name) => ({ id: name, call: name, args: name === 'sockets' ? [port] : [], seed: 1 })),
  });
  for (const name of names) if (!isHeld(escapes, name)) openings.push(`program: ${name.replace('_', ' ')}`);

  const loop = await run({ program: endless, cases: [], timeLimitMs: 100 });
  if (loop.status !== 'stopped' || loop.failure.code !== 'time') openings.push('program: time');

  const after = await run({ program: traces, cases: [{ id: 'state', call: 'state', args: [], seed: 1 }] });
  if (!isHeld(after, 'state')) openings.push('program: state of another run');
  return openings;
}

function isHeld(outcome: PythonOutcome, id: string): boolean {
  const end = outcome.cases.find((one) => one.id === id)?.end;
  return end?.status === 'returned' && end.value.type === 'bool' && end.value.value;
}
