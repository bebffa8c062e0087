import type { BrowserContext } from '@playwright/test';
import { SECRET_FIELDS, secretTexts } from './support/secret-texts.ts';
import { expectResult, expectSaved, GRADIENT_DESCENT, goOn, markUpdateLines, startTest, submit } from './support/sit-test.ts';
import { expect, test } from './support/test.ts';

/** Collects the body of everything that a browser receives. */
function collectBodies(context: BrowserContext): () => Promise<{ url: string; body: string }[]> {
  const bodies: Promise<{ url: string; body: string }>[] = [];
  context.on('response', (response) => {
    bodies.push(
      response.text().then(
        (body) => ({ url: response.url(), body }),
        // Redirects and answers to requests that were given up have no body.
        () => ({ url: response.url(), body: '' }),
      ),
    );
  });
  return () => Promise.all(bodies);
}

test('no response of a whole attempt, or of practice beside it, gives an answer away', async ({ page, context }) => {
  const secrets = await secretTexts('dl-day1/gradient-descent');
  expect(secrets.length).toBeGreaterThan(100);
  const received = collectBodies(context);

  await startTest(page, GRADIENT_DESCENT, '1問ずつ');
  await markUpdateLines(page);
  await expectSaved(page);

  const beside = await context.newPage();
  await beside.goto('/subjects/dl-day1/gradient-descent');
  await beside.getByRole('button', { name: '演習を始める' }).click();
  await beside.waitForURL(/\/practice\//);
  await expect(beside.getByRole('button', { name: '答え合わせをする' })).toBeVisible();
  await beside.goto('/history');

  await goOn(page);
  await page.getByRole('textbox').fill('データが届くたびに更新する');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue('データが届くたびに更新する');
  await goOn(page);
  await expect(page.getByRole('button', { name: '元に戻す' })).toBeVisible();

  const leaks = (await received()).flatMap(({ url, body }) => {
    const isCode = /\/_next\/static\//.test(url);
    const plain = body.replaceAll('\\"', '"');
    return [...secrets, ...(isCode ? [] : SECRET_FIELDS)].filter((secret) => plain.includes(secret)).map((secret) => `${secret} in ${url}`);
  });
  expect(leaks).toEqual([]);

  // The same scan finds them once feedback is due: it can see.
  await submit(page);
  await expectResult(page);
  const result = await page.content();
  expect(secrets.some((secret) => result.includes(secret))).toBe(true);
});
