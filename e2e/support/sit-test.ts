import { expect, type Locator, type Page } from '@playwright/test';

export const GRADIENT_DESCENT = '/tests/dl-day1/gradient-descent/confirmation';
export const GRADIENT_DESCENT_BASICS = '/tests/dl-day1/gradient-descent/basics';

/** Starts a confirmation test from its own page; a new visitor becomes a guest by it. Returns the attempt's address. */
export async function startTest(page: Page, path: string, pacing: '1問ずつ' | '全体で'): Promise<string> {
  await page.goto(path);
  await page.getByRole('radio', { name: new RegExp(`^${pacing}`) }).check();
  await page.getByRole('button', { name: '受験を始める' }).click();
  await page.waitForURL(/\/attempts\/[0-9a-f-]+$/);
  await expect(page.getByText('解答は自動で保存されます')).toBeVisible();
  return page.url();
}

/** The box of the line that computes the gradient. */
export function gradientLine(page: Page): Locator {
  return page.getByRole('checkbox', { name: /differentiate\(params/ });
}

/** Marks the two lines that the first question of the gradient descent test asks for. */
export async function markUpdateLines(page: Page): Promise<void> {
  await gradientLine(page).check();
  await page.getByRole('checkbox', { name: /eps \* slope/ }).check();
}

/** Draws the arrow of the third question of the gradient descent test with the form beside the axes. */
export async function drawStep(
  page: Page,
  words: { title: { vector: string }; tail: string; tip: string },
  ends: readonly string[],
): Promise<void> {
  const form = page
    .getByRole('group')
    .filter({ has: page.getByText(words.title.vector, { exact: true }) })
    .last();
  await page.getByText(words.title.vector, { exact: true }).click();
  for (const [index, value] of ends.entries()) {
    const end = form.getByRole('group', { name: index < 2 ? words.tail : words.tip });
    await end
      .getByRole('textbox')
      .nth(index % 2)
      .fill(value);
  }
}

export async function expectSaved(page: Page): Promise<void> {
  await expectSaveState(page, '保存済み');
}

/** What the header says of the answers; trouble is also announced, in the same words. */
export async function expectSaveState(page: Page, words: string): Promise<void> {
  await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
}

/** Goes on to the next question, which is for good. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '次の問題へ' }).click();
  await page.getByRole('button', { name: '次の問題へ進む' }).click();
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提出する' }).click();
  await page.getByRole('button', { name: '提出して採点する' }).click();
}

export async function expectResult(page: Page): Promise<void> {
  await page.waitForURL(/\/result$/);
  await expect(page.getByRole('heading', { name: '問題ごとの結果' })).toBeVisible();
}

/** The questions of the result that were right. */
export async function expectRightAnswers(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('navigation', { name: '問題ごとの結果' }).getByText('正解', { exact: true })).toHaveCount(count);
}
