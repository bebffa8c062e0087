import { expect, test } from 'vitest';
import type { PythonJob, PythonOutcome } from '#lib/python/job.ts';
import { selfTest } from '#lib/python/pool/self-test.ts';
import type { WallsFound } from '#lib/python/protocol/messages.ts';

const closed: WallsFound = { files: true, writing: true, processes: true, environment: true, network: true };
const output = { text: '', isCut: false };

/** A sandbox in which each attempt is held, but for those named. */
function buildSandbox({ open = [], endless = false }: { open?: string[]; endless?: boolean } = {}) {
  return async (job: PythonJob): Promise<PythonOutcome> => {
    const cases = job.cases.map(({ id }) => ({
      id,
      output,
      changedArgs: [],
      argsAfter: [],
      milliseconds: 0,
      end: { status: 'returned', value: { type: 'bool', value: !open.includes(id) } } as const,
    }));
    if (job.timeLimitMs === undefined || endless) return { status: 'ran', output, cases };
    return { status: 'stopped', output, cases, failure: { code: 'time', line: null } };
  };
}

const probe = (sandbox: ReturnType<typeof buildSandbox>, walls: Partial<WallsFound> = {}, mustHoldNetwork = true) =>
  selfTest(sandbox, { walls: { ...closed, ...walls }, loopbackPort: 1, mustHoldNetwork });

test('a sandbox that holds everything has no openings', async () => {
  expect(await probe(buildSandbox())).toEqual([]);
});

test('each attempt of a program that succeeds is named', async () => {
  expect(await probe(buildSandbox({ open: ['host_files', 'sockets', 'memory', 'state'] }))).toEqual([
    'program: host files',
    'program: sockets',
    'program: memory',
    'program: state of another run',
  ]);
});

test('a loop that is not ended is an opening', async () => {
  expect(await probe(buildSandbox({ endless: true }))).toEqual(['program: time']);
});

test('what the process itself can reach is an opening', async () => {
  expect(await probe(buildSandbox(), { files: false, processes: false })).toEqual(['process: files', 'process: processes']);
});

test('the network must be closed where bubblewrap closes it', async () => {
  expect(await probe(buildSandbox(), { network: false })).toEqual(['process: network']);
  expect(await probe(buildSandbox(), { network: false }, false)).toEqual([]);
});

test('a sandbox that gives no answer has proved nothing', async () => {
  const silent = async (): Promise<PythonOutcome> => ({ status: 'stopped', output, cases: [], failure: { code: 'exit' } });
  expect((await probe(silent)).length).toBe(8);
});
