import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gradePart, jobsOf } from '#lib/grading/grade-question.ts';
import { startPythonPool } from '#lib/python/pool/start-python-pool.ts';
import type { Answer } from '#lib/questions/answer.ts';
import { partsOf } from '#lib/questions/parts.ts';
import { Question } from '#lib/questions/question.ts';
import { createRng } from '#lib/questions/rng.ts';
import { codeQuestion } from '../support/build-bank.ts';
import { runnerPids } from '../support/python.ts';
import { program, SOFTMAX } from '../support/sit-test.ts';

const pool = startPythonPool({ root: resolve(import.meta.dirname, '../..'), runners: 2, eager: true });
afterAll(() => pool.stop());

const KILLS = 6;
const WRONG = 'def softmax(u):\n    return u';
/** Takes long enough that a kill often hits it in the middle. */
const SLOW = `import time\n${SOFTMAX}\nfor i in range(60000):\n    pass`;

test('with runners killed at random, every submission ends with the right grade', { timeout: 600_000 }, async () => {
  const [part] = partsOf(Question.parse(codeQuestion));
  if (!part) throw new Error('the question has no part');
  const context = { stems: [], seed: 5 };
  const submit = async (answer: Answer): Promise<number> => {
    const [job] = jobsOf(part, answer, context);
    if (!job) throw new Error('there is nothing to run');
    // What the engine does with an attempt: it waits and is tried again, whatever the sandbox's trouble was.
    for (;;) {
      try {
        return gradePart(part, answer, context, [await pool.run(job, { owner: 'learner' })]).score;
      } catch {
        await new Promise((wait) => setTimeout(wait, 50));
      }
    }
  };
  await submit(program(SOFTMAX));

  const rng = createRng(11);
  let killed = 0;
  const killing = setInterval(() => {
    // Bounded: a machine that starts runners more slowly than they are killed would never end.
    if (killed === KILLS) return;
    const pids = runnerPids();
    const victim = pids[Math.floor(rng() * pids.length)];
    if (victim === undefined) return;
    try {
      process.kill(victim, 'SIGKILL');
      killed++;
    } catch {
      // It ended by itself meanwhile.
    }
  }, 700);
  const answers = Array.from({ length: 50 }, (_, index) => program([SOFTMAX, WRONG, SLOW][index % 3] ?? SOFTMAX));
  try {
    // On a fast machine a class is done before the first kill: more follow until all have come.
    do {
      const scores = await Promise.all(answers.map(submit));
      expect(scores).toEqual(answers.map((_, index) => (index % 3 === 1 ? 0 : 1)));
    } while (killed < KILLS);
  } finally {
    clearInterval(killing);
  }
});
