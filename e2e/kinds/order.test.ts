import type { Locator, Page } from '@playwright/test';
import { expectNoViolations, markIt, practiseUpTo } from '../support/practise-kind.ts';
import { expect, test } from '../support/test.ts';

const answer = (page: Page) => page.getByRole('region', { name: '解答', exact: true });
const candidates = (page: Page) => page.getByRole('region', { name: '候補', exact: true });
/** The button of a line, among candidates or in the answer. */
const line = (area: Locator, text: string) => area.locator('.order-main').filter({ hasText: text });
const KMEANS = ['クラスタの数 k を決める', '初期値を選ぶ', '最も近い中心', '新しい中心とする', '変わらなくなるまで'];

const asksForKmeans = (page: Page) => practiseUpTo(page, 'machine-learning/algorithms', /k-means 法の手順/);
const asksForLoop = (page: Page) => practiseUpTo(page, 'dl-day1/gradient-descent', /ミニバッチ勾配降下法を10エポック/);
const PROGRAM: [string, number][] = [
  ['for epoch in range(10):', 0],
  ['order = rng.permutation(len(x))', 1],
  ['for start in range(0, len(x), size):', 1],
  ['chosen = order', 2],
  ['g = gradient(w, x[chosen], d[chosen])', 2],
  ['w -= lr * g', 2],
  ['print(epoch', 1],
];
const verdicts = (page: Page) => page.getByRole('article').locator('.order-marked');

/** `k` is a formula in the page: its text is written several times over. */
const step = (text: string) => (text.includes(' k ') ? 'を決める。' : text);

test('steps are put in order by mouse: clicked, dragged, and taken back', async ({ page }) => {
  await asksForKmeans(page);
  await expectNoViolations(page);
  for (const text of [KMEANS[1], KMEANS[2], KMEANS[4], KMEANS[3]]) await line(candidates(page), text ?? '').click();
  await line(candidates(page), '多数決').click();

  // The first step is dragged to the top, the last one below the one before it.
  const top = await line(answer(page), KMEANS[1] ?? '').boundingBox();
  await line(candidates(page), step(KMEANS[0] ?? ''))
    .first()
    .hover();
  await page.mouse.down();
  await page.mouse.move((top?.x ?? 0) + 60, (top?.y ?? 0) + 30, { steps: 5 });
  await page.mouse.move((top?.x ?? 0) + 60, (top?.y ?? 0) + 2, { steps: 3 });
  await page.mouse.up();
  await expect(answer(page).locator('.order-main').first()).toContainText('を決める');
  await expectNoViolations(page);
  await answer(page)
    .getByRole('button', { name: /を候補に戻す/ })
    .last()
    .click();
  await line(answer(page), KMEANS[4] ?? '').click();
  await answer(page).getByRole('button', { name: '下へ' }).click();
  await markIt(page);
  await expect(verdicts(page)).toHaveCount(5);
  await expect(verdicts(page).filter({ hasText: '正解' })).toHaveCount(5);
  await expectNoViolations(page);
});

test('a program is ordered and indented by keyboard alone, with what is done said', async ({ page }) => {
  await asksForLoop(page);
  // A line that cannot be moved yet takes no focus.
  await expect(line(candidates(page), 'for epoch')).toBeEnabled();
  const said = page.getByRole('status').filter({ hasText: /行目|字下げ|戻|やめ/ });
  for (const [index, [text, level]] of PROGRAM.entries()) {
    await line(candidates(page), text).focus();
    await page.keyboard.press('Space');
    await expect(said).toContainText(`つかみました。${index + 1}行中の${index + 1}行目`);
    const before = index === 0 ? 0 : (PROGRAM[index - 1]?.[1] ?? 0);
    const key = level > before ? 'ArrowRight' : 'ArrowLeft';
    for (let each = 0; each < Math.abs(level - before); each++) await page.keyboard.press(key);
    await page.keyboard.press('Space');
    await expect(said).toContainText(`${index + 1}行目に置きました`);
  }
  // Carried up, and back again by Escape.
  await line(answer(page), 'print(epoch').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await expect(said).toContainText('6行目');
  await expect(line(answer(page), 'print(epoch')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(said).toContainText('動かすのをやめました');
  // Taken back, and undone.
  await page.keyboard.press('Delete');
  await expect(answer(page).locator('.order-main')).toHaveCount(6);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(answer(page).locator('.order-main')).toHaveCount(7);

  await page.getByRole('button', { name: '答え合わせをする' }).focus();
  await page.keyboard.press('Enter');
  await expect(verdicts(page).filter({ hasText: '正解' })).toHaveCount(7);
});

test('a candidate that is dragged across the page is not indented by the way', async ({ page }) => {
  await asksForLoop(page);
  await line(candidates(page), 'for epoch').hover();
  const target = await answer(page).getByRole('list').boundingBox();
  await page.mouse.down();
  await page.mouse.move((target?.x ?? 0) + 200, (target?.y ?? 0) + 20, { steps: 8 });
  await page.mouse.up();
  await expect(answer(page).locator('.order-line')).toHaveAttribute('data-level', '0');
});

test('every line is told what is wrong with it', async ({ page }) => {
  await asksForLoop(page);
  for (const [text] of PROGRAM.slice(0, 5)) await line(candidates(page), text).click();
  await line(candidates(page), 'w += lr * g').click();
  await markIt(page);
  await expect(verdicts(page).filter({ hasText: '字下げが違う' })).toHaveCount(4);
  await expect(verdicts(page).filter({ hasText: '使わない行' })).toContainText('w += lr * g');
  await expect(verdicts(page).filter({ hasText: '足りない行' })).toHaveCount(2);
});

test('a program is put in order on a phone, by taps @phone-only', async ({ page }) => {
  await asksForLoop(page);
  await expectNoViolations(page);
  for (const [index, [text, level]] of PROGRAM.entries()) {
    await line(candidates(page), text).tap();
    const before = index === 0 ? 0 : (PROGRAM[index - 1]?.[1] ?? 0);
    const name = level > before ? '字下げする' : '字下げを戻す';
    for (let each = 0; each < Math.abs(level - before); each++) await answer(page).getByRole('button', { name }).tap();
  }
  await expectNoViolations(page);
  await markIt(page);
  await expect(verdicts(page).filter({ hasText: '正解' })).toHaveCount(7);
  await expectNoViolations(page);
});

test('a line is dragged by its grip with a finger @phone-only', async ({ page }) => {
  await asksForLoop(page);
  await line(candidates(page), 'w -= lr * g').tap();
  await line(candidates(page), 'for epoch').tap();
  const grip = line(answer(page), 'for epoch').locator('.order-grip');
  await grip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const first = await line(answer(page), 'w -= lr * g').boundingBox();
  const box = await grip.boundingBox();
  const from = { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 20 };
  const touch = await page.context().newCDPSession(page);
  const points = (y: number) => [{ x: from.x, y }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(from.y) });
  for (const y of [from.y - 10, from.y - 30, (first?.y ?? 0) + 2])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(y) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(answer(page).locator('.order-main').first()).toContainText('for epoch');
});
