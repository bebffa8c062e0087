import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readBank } from '#lib/bank/read-bank.ts';
import { questionsOf } from '#lib/bank/walk-content.ts';
import { gradingContextOf, runAndGradePart } from '#lib/grading/grade-question.ts';
import { runPatiently } from '#lib/python/run-patiently.ts';
import { pythonPool, stopPythonPool } from '#lib/python/shared-pool.ts';
import { partsOf } from '#lib/questions/parts.ts';

// What learners write, in ten styles each: every right one must earn all, every wrong one must be rejected, nearly all by name.
// A file holds what stands in the exercise's only open region.
const root = resolve(import.meta.dirname, '../..');
const styles = join(root, 'tests/exercises/styles');
const ids = readdirSync(styles);
const bank = questionsOf(await readBank(join(root, 'questions')));

afterAll(stopPythonPool);

async function grade(id: string, file: string) {
  const question = bank.find(({ parsed }) => parsed.value.id === id)?.parsed.value;
  const [part] = question ? partsOf(question) : [];
  if (!question || part?.kind !== 'code') throw new Error(`there is no exercise "${id}" in the bank`);
  const regions = [...(part.content.files['listing.py'] ?? '').matchAll(/^# region (\S+)$/gm)].map(([, name = '']) => name);
  if (regions.length !== 1) throw new Error(`"${id}" has ${regions.length} regions, not one`);
  const text = readFileSync(join(styles, id, file), 'utf8');
  return await runAndGradePart(
    part,
    { kind: 'code', schema: 1, regions: { [regions[0] ?? '']: text } },
    { context: gradingContextOf(question, 3), run: (job) => runPatiently(pythonPool(), job, { owner: id }) },
  );
}

test('there are at least twelve exercises with programs in many styles', () => expect(ids.length).toBeGreaterThanOrEqual(12));

describe.each(ids)('%s', (id) => {
  const files = readdirSync(join(styles, id)).sort();
  const right = files.filter((file) => file.startsWith('right-'));
  const wrong = files.filter((file) => file.startsWith('wrong-'));
  const named = wrong.flatMap((file) => {
    const misconception = /^wrong-\d+-(.+)\.py$/.exec(file)?.[1] ?? '';
    return misconception === 'unnamed' ? [] : [{ file, misconception }];
  });

  test('has ten right and ten wrong programs, of which at least eight have a name', () => {
    expect(right.length).toBeGreaterThanOrEqual(10);
    expect(wrong.length).toBeGreaterThanOrEqual(10);
    expect(named.length / wrong.length).toBeGreaterThanOrEqual(0.8);
  });

  test.each(right)('%s earns all', async (file) => {
    const { score, report } = await grade(id, file);
    expect({ score, problems: score === 1 ? [] : [report?.failure, ...(report?.cases ?? [])] }).toEqual({ score: 1, problems: [] });
  });

  test.each(wrong)('%s is rejected', async (file) => expect((await grade(id, file)).score).toBeLessThan(1));

  test.each(named)('$file is rejected by its name', async ({ file, misconception }) => {
    expect((await grade(id, file)).misconceptions).toContain(misconception);
  });
});
