import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { buildApp, findCurrentBuild } from '../../scripts/build/build-app.ts';
import { cloneTestDatabase, startTestPostgres } from '../../scripts/postgres/test-postgres.ts';
import { root } from '../../scripts/root.ts';
import { type BenchRow, percentile, throughput, timeEach } from './bench.ts';

const CLIENTS = 16;
const ONE_BY_ONE = 200;
const TOGETHER = 800;

/** What a server without a warm sandbox would do for each submission. */
const FRESH_PYTHON = `
import json, numpy as np
def softmax(u):
    e = np.exp(u - np.max(u, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
print(json.dumps([softmax(np.array(u)).tolist() for u in ([0.3, 2.9, 4.0], [[1010, 1000, 990], [0, 0, 7]], [[1, 2], [3, 4]])]))
`;

/**
 * A softmax exercise through the server: run on its open cases over HTTP, and saved, run on all cases, graded and stored.
 * Beside it, in the same run, a fresh python3 that imports NumPy and computes the same.
 */
export async function bench(): Promise<BenchRow[]> {
  const postgres = await startTestPostgres();
  try {
    process.env['DATABASE_URL'] = await cloneTestDatabase(postgres.adminUrl);
    process.env['NEXTAUTH_SECRET'] = randomBytes(32).toString('base64');
    return [...(await benchSubmissions()), ...(await benchHttp())];
  } finally {
    const [{ stopPythonPool }, { db }] = await Promise.all([import('../../lib/python/shared-pool.ts'), import('../../lib/db/client.ts')]);
    await stopPythonPool();
    await db.$disconnect();
    await postgres.stop();
  }
}

async function benchSubmissions(): Promise<BenchRow[]> {
  const { checkPracticeItem } = await import('../../lib/attempts/check-practice-item.ts');
  const { startPractice } = await import('../../lib/attempts/start-practice.ts');
  const { buildBank, codeQuestion } = await import('../support/build-bank.ts');
  const { buildLearner } = await import('../support/build-learner.ts');
  const { program, save, SOFTMAX, viewOf } = await import('../support/sit-test.ts');

  const { sectionId } = await buildBank([codeQuestion]);
  // Everything up to the submission is not measured: a learner with an open practice for each.
  const makeSittings = async (count: number) => {
    const sittings: (Awaited<ReturnType<typeof buildLearner>> & { attemptId: string; itemId: string; itemIds: string[] })[] = [];
    for (let index = 0; index < count; index++) {
      const learner = await buildLearner();
      const started = await startPractice({ ...learner, sectionId });
      if (!started.ok) throw new Error(started.error.code);
      const itemIds = (await viewOf({ ...learner, attemptId: started.attemptId })).items.map(({ id }) => id);
      sittings.push({ ...learner, attemptId: started.attemptId, itemId: itemIds[0] ?? '', itemIds });
    }
    return sittings;
  };
  const submit = async (sitting: Awaited<ReturnType<typeof makeSittings>>[number] | undefined) => {
    if (!sitting) throw new Error('no practice is left');
    await save(sitting, program(SOFTMAX));
    const checked = await checkPracticeItem(sitting);
    const part = checked.ok && checked.item.heldBackBy === null ? checked.item.parts[0] : null;
    if (part?.grade.score !== 1) throw new Error('the right answer was not graded right');
  };

  const warm = await makeSittings(20);
  for (const sitting of warm) await submit(sitting);
  const single = await makeSittings(ONE_BY_ONE);
  const python = hasPython() ? await timeEach(20, freshPython) : null;
  const samples = await timeEach(ONE_BY_ONE, (index) => submit(single[index]));
  const many = await makeSittings(TOGETHER);
  const rate = await throughput({ clients: CLIENTS, count: TOGETHER }, async () => await submit(many.pop()));
  const pythonP50 = python && percentile(python, 0.5);
  const pythonRate = python && (await throughput({ clients: 4, count: 40 }, freshPython));
  return [
    ...(pythonP50 === null ? [] : [{ name: 'fresh python3 with NumPy, three cases, p50', value: pythonP50, unit: 'ms' }]),
    {
      name: 'submission saved, run, graded and stored, p50 (ratio: fresh python3 / this)',
      value: percentile(samples, 0.5),
      unit: 'ms',
      ...(pythonP50 !== null && { ratio: pythonP50 / percentile(samples, 0.5) }),
    },
    { name: 'submission saved, run, graded and stored, p95', value: percentile(samples, 0.95), unit: 'ms' },
    ...(pythonRate === null ? [] : [{ name: 'fresh python3 with NumPy, 4 at a time', value: pythonRate, unit: '1/s' }]),
    {
      name: `submissions, ${CLIENTS} learners at a time (ratio: this / fresh python3)`,
      value: rate,
      unit: '1/s',
      ...(pythonRate !== null && { ratio: rate / pythonRate }),
    },
  ];
}

async function benchHttp(): Promise<BenchRow[]> {
  const { startAppServer } = await import('../../e2e/support/app-server.ts');
  const { buildBank, codeQuestion } = await import('../support/build-bank.ts');
  const { buildLearner } = await import('../support/build-learner.ts');
  const { startPractice } = await import('../../lib/attempts/start-practice.ts');
  const { program, SOFTMAX, viewOf } = await import('../support/sit-test.ts');
  const { stopPythonPool } = await import('../../lib/python/shared-pool.ts');
  // The server has its own.
  await stopPythonPool();
  if (!findCurrentBuild(root)) await buildApp(root);
  const databaseUrl = process.env['DATABASE_URL'] ?? '';
  const server = await startAppServer({ databaseUrl, secret: process.env['NEXTAUTH_SECRET'] ?? '' });
  try {
    const { sectionId } = await buildBank([codeQuestion]);
    const learners = await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        const learner = await buildLearner();
        const started = await startPractice({ ...learner, sectionId });
        if (!started.ok) throw new Error(started.error.code);
        const { items } = await viewOf({ ...learner, attemptId: started.attemptId });
        const token = await encode({
          token: { sub: learner.userId, sid: learner.sessionId },
          secret: process.env['NEXTAUTH_SECRET'] ?? '',
          maxAge: 3600,
        });
        return { cookie: `next-auth.session-token=${token}`, attemptId: started.attemptId, itemId: items[0]?.id ?? '' };
      }),
    );
    const run = async (client: number) => {
      const learner = learners[client % CLIENTS];
      const response = await fetch(`${server.url}/api/attempts/${learner?.attemptId}/runs`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: learner?.cookie ?? '', origin: server.url },
        body: JSON.stringify({ itemId: learner?.itemId, partId: 'main', answer: program(SOFTMAX) }),
      });
      const body = await response.json();
      if (body.report?.cases[0]?.verdict !== 'right') throw new Error(`the run was answered ${JSON.stringify(body)}`);
    };
    for (let index = 0; index < 40; index++) await run(index);
    const samples = await timeEach(ONE_BY_ONE, run);
    const rate = await throughput({ clients: CLIENTS, count: TOGETHER }, run);
    return [
      { name: 'run of the open cases over HTTP, p50', value: percentile(samples, 0.5), unit: 'ms' },
      { name: 'run of the open cases over HTTP, p95', value: percentile(samples, 0.95), unit: 'ms' },
      { name: `runs over HTTP, ${CLIENTS} clients`, value: rate, unit: '1/s' },
    ];
  } finally {
    await server.stop();
  }
}

function hasPython(): boolean {
  return spawnSync('/usr/bin/python3', ['-c', 'import numpy']).status === 0;
}

async function freshPython(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const child = spawn('/usr/bin/python3', ['-I', '-c', FRESH_PYTHON], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`python3 ended with ${code}`))));
  });
}
