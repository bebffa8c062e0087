import { expect, test } from 'vitest';
import { requestRun } from '#app/ui/questions/code/run/request-run.ts';
import type { CodeReport } from '#lib/questions/kinds/code/report.ts';

const address = { attemptId: 'attempt', itemId: 'item', partId: 'main' };
const answer = { kind: 'code', schema: 1, regions: { body: 'x' } } as const;
const report: CodeReport = { output: { text: '', isCut: false }, failure: null, cases: [], banned: [], slower: null };

const refused = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json({ ok: false, error: { code } }, { status, headers });

/** A server that gives these replies one after the other. */
function buildServer(replies: (() => Response)[]) {
  const waits: number[] = [];
  const bodies: unknown[] = [];
  let busy = 0;
  const ports = {
    fetch: async (_: unknown, init?: RequestInit) => {
      bodies.push(JSON.parse(String(init?.body)));
      const reply = replies.shift();
      if (!reply) throw new TypeError('Failed to fetch');
      return reply();
    },
    wait: async (milliseconds: number) => void waits.push(milliseconds),
    random: () => 0.5,
    onBusy: () => void busy++,
  };
  return { ports, waits, bodies, busyTimes: () => busy };
}

test('a busy server is asked again after the time it names', async () => {
  const server = buildServer([
    () => refused(503, 'busy', { 'retry-after': '2' }),
    () => refused(503, 'busy'),
    () => Response.json({ ok: true, report, hint: null }),
  ]);
  const reply = await requestRun(server.ports, address, { answer, signal: new AbortController().signal });
  expect(reply).toEqual({ kind: 'report', report, hint: null });
  expect(server.waits).toEqual([2000, 1000]);
  expect(server.busyTimes()).toBe(2);
  expect(server.bodies).toEqual(Array.from({ length: 3 }, () => ({ itemId: 'item', partId: 'main', answer })));
});

test.each([
  [() => refused(401, 'session-ended'), 'session-ended'],
  [() => refused(404, 'not-found'), 'not-found'],
  [() => refused(409, 'closed'), 'closed'],
  [() => refused(422, 'invalid-answer'), 'invalid-answer'],
  [() => refused(503, 'unavailable'), 'unavailable'],
  [() => new Response('<html>bad gateway</html>', { status: 502 }), 'offline'],
] as const)('%o is told as %s, and not tried again', async (build, trouble) => {
  const server = buildServer([build]);
  const reply = await requestRun(server.ports, address, { answer, signal: new AbortController().signal });
  expect(reply).toEqual({ kind: 'trouble', trouble });
  expect(server.waits).toEqual([]);
});

test('without a connection it says so', async () => {
  const reply = await requestRun(buildServer([]).ports, address, { answer, signal: new AbortController().signal });
  expect(reply).toEqual({ kind: 'trouble', trouble: 'offline' });
});

test('waiting for a busy server ends some time', async () => {
  const server = buildServer(Array.from({ length: 100 }, () => () => refused(503, 'busy')));
  const reply = await requestRun(server.ports, address, { answer, signal: new AbortController().signal });
  expect(reply).toEqual({ kind: 'trouble', trouble: 'busy' });
});

test('whoever waits no longer gets no report', async () => {
  const controller = new AbortController();
  const server = buildServer([() => refused(503, 'busy')]);
  const ports = { ...server.ports, wait: async () => controller.abort() };
  expect(await requestRun(ports, address, { answer, signal: controller.signal })).toEqual({ kind: 'cancelled' });
});
