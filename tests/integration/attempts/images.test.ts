import { expect, test } from 'vitest';
import { findAttempt } from '#lib/attempts/find-attempt.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';
import { findAsset } from '#lib/bank/find-asset.ts';
import { db } from '#lib/db/client.ts';
import { choiceQuestion } from '../../support/build-bank.ts';
import { sitTest } from '../../support/sit-test.ts';

test('a question’s images are known while it is asked and with its result, and served by their hash', async () => {
  const sitting = await sitTest({ questions: [choiceQuestion] });
  const { id: versionId } = await db.questionVersion.findFirstOrThrow({
    where: { attemptItems: { some: { attemptId: sitting.attemptId } } },
  });
  const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await db.asset.create({ data: { hash: 'abc', mediaType: 'image/svg+xml', bytes } });
  await db.questionAsset.create({ data: { versionId, name: 'plot.svg', assetHash: 'abc' } });

  expect((await findAttempt(sitting))?.items[0]?.images).toEqual({ 'plot.svg': 'abc' });
  await submitAttempt(sitting);
  expect((await findResult(sitting))?.items[0]).toMatchObject({ images: { 'plot.svg': 'abc' } });
  expect(await findAsset('abc')).toEqual({ mediaType: 'image/svg+xml', bytes });
  expect(await findAsset('def')).toBeNull();
});
