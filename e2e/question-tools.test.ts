import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectResult, GRADIENT_DESCENT, GRADIENT_DESCENT_BASICS, startTest, submit } from './support/sit-test.ts';
import { expect, test } from './support/test.ts';

/** The hints of the question that asks for the update lines. */
const HINTS = ['と同じ形をした行を探してみましょう', '学習率に掛けられている値は'];

async function practise(page: Page, asked: RegExp): Promise<void> {
  await page.goto('/subjects/dl-day1/gradient-descent');
  await page.getByRole('button', { name: '演習を始める' }).click();
  await page.waitForURL(/\/practice\//);
  const start = page.url().split('?')[0];
  for (let number = 1; number <= 40; number++) {
    await page.goto(`${start}?q=${number}`);
    if ((await page.getByRole('article').filter({ hasText: asked }).count()) > 0) return;
  }
  throw new Error(`nothing asks for ${asked}`);
}

async function expectAccessible(page: Page): Promise<void> {
  // Half behind the bar at the bottom, a box would count as too small.
  await page.evaluate(() => window.scrollTo({ top: 0 }));
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
}

const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const hintButton = (page: Page) => page.getByRole('button', { name: /^ヒントを見る/ });
const bookmarkButton = (page: Page) => page.getByRole('button', { name: 'ブックマーク', exact: true }).first();
const noteButton = (page: Page) => page.getByRole('button', { name: /^メモ/ }).first();
const noteField = (page: Page) => page.getByRole('textbox', { name: 'この問題のメモ' }).first();

/** Waits until the server has what was said. */
async function whenSent(page: Page, act: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.ok() && !response.url().endsWith('/time'),
  );
  await act();
  await answered;
}

test('hints are told one by one with their price, and the score says what they cost @phone', async ({ page }) => {
  await practise(page, /抜き出せ/);
  const before = await page.content();
  for (const hint of HINTS) expect(before).not.toContain(hint);
  await expect(hintButton(page)).toContainText('−20%');
  await hintButton(page).click();
  await expect(page.getByText(HINTS[0] ?? '')).toBeVisible();
  expect(await page.content()).not.toContain(HINTS[1]);
  await page.reload();
  await expect(page.getByText(HINTS[0] ?? '')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: /differentiate\(params/ }).check();
  await page.getByRole('checkbox', { name: /eps \* slope/ }).check();
  await whenSent(page, () => radio(page, '迷った').check());
  await page.getByRole('button', { name: '答え合わせをする' }).click();
  const result = page.getByRole('article').filter({ hasText: '解説' });
  await expect(result).toContainText('正解');
  await expect(result).toContainText('0.8／1');
  await expect(result).toContainText('ヒント −20%');
  await expect(result).toContainText('自信度：迷った');
  await expect(result).toContainText('所要時間');
  await expectAccessible(page);
});

test('a test gives no hints, keeps how sure the learner was, and says so with the result @phone', async ({ page, clock }) => {
  await startTest(page, GRADIENT_DESCENT, '1問ずつ');
  await expect(hintButton(page)).toHaveCount(0);
  for (const hint of HINTS) expect(await page.content()).not.toContain(hint);
  await page.getByRole('checkbox').first().check();
  await whenSent(page, () => radio(page, '勘').check());
  await whenSent(page, () => page.getByRole('button', { name: '取り消す' }).click());
  await expect(radio(page, '勘')).not.toBeChecked();
  await whenSent(page, () => radio(page, '自信あり').check());
  await page.reload();
  await expect(radio(page, '自信あり')).toBeChecked();
  await expectAccessible(page);
  await clock.advance(2);
  await page.getByRole('button', { name: '次の問題へ' }).click();
  await page.getByRole('button', { name: '次の問題へ進む' }).click();
  await expect(page.getByRole('heading', { name: '第2問' })).toBeVisible();
  await expect(radio(page, '自信あり')).not.toBeChecked();
  const isThere = await page.getByRole('button', { name: '提出する' }).count();
  if (isThere === 0) {
    await page.getByRole('button', { name: '次の問題へ' }).click();
    await page.getByRole('button', { name: '次の問題へ進む' }).click();
  }
  await submit(page);
  await expectResult(page);
  const first = page.getByRole('article').first();
  await expect(first).toContainText('自信があったのに誤答でした');
  await expect(first).toContainText(/所要時間 .*（制限時間 1分0秒）/);
});

test('confidence is said by keyboard alone, and stays with its question when going to and fro', async ({ page }) => {
  await startTest(page, GRADIENT_DESCENT_BASICS, '全体で');
  await radio(page, '自信あり').focus();
  await whenSent(page, async () => {
    await page.keyboard.press('ArrowRight');
    await expect(radio(page, '迷った')).toBeChecked();
  });
  await page.getByRole('button', { name: '次の問題へ' }).click();
  await expect(radio(page, '迷った')).not.toBeChecked();
  await page.getByRole('button', { name: '前の問題へ' }).click();
  await expect(radio(page, '迷った')).toBeChecked();
});

test('bookmarks and notes are kept, listed and practised again @phone', async ({ page }) => {
  await page.goto('/saved');
  await expect(page.getByText('まだ何もありません')).toBeVisible();
  await expectAccessible(page);
  await practise(page, /抜き出せ/);
  await bookmarkButton(page).focus();
  await whenSent(page, () => page.keyboard.press('Space'));
  await expect(bookmarkButton(page)).toHaveAttribute('aria-pressed', 'true');
  await noteButton(page).click();
  await noteField(page).fill('更新は二行で一組');
  await expect(page.getByRole('region', { name: /の道具$/ }).getByText('保存済み')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('navigation', { name: 'サイト内' }).getByRole('link', { name: 'ブックマーク・メモ' }).click();
  await expect(page.getByRole('heading', { name: 'ブックマーク・メモ', level: 1 })).toBeVisible();
  await expect(noteField(page)).toHaveValue('更新は二行で一組');
  await expectAccessible(page);
  await whenSent(page, () => page.getByRole('button', { name: 'ブックマークを外す' }).click());
  await expect(page.getByText('ブックマークを外しました')).toBeVisible();
  await whenSent(page, () => page.getByRole('button', { name: '元に戻す' }).click());
  await page.reload();
  await page.getByRole('button', { name: 'この問題を演習する' }).click();
  await page.waitForURL(/\/practice\//);
  await expect(bookmarkButton(page)).toHaveAttribute('aria-pressed', 'true');
});

test('a note written in two tabs loses nothing: the learner sees both and keeps both', async ({ page, context }) => {
  await practise(page, /抜き出せ/);
  const other = await context.newPage();
  await other.goto(page.url());
  await noteButton(other).click();
  await noteButton(page).click();
  await noteField(page).fill('一つ目の画面');
  await expect(page.getByRole('region', { name: /の道具$/ }).getByText('保存済み')).toBeVisible();
  await noteField(other).fill('二つ目の画面');
  await expect(other.getByRole('alert').filter({ hasText: '一つ目の画面' })).toBeVisible();
  await other.getByRole('button', { name: '両方を残す' }).click();
  await expect(noteField(other)).toHaveValue('一つ目の画面\n\n二つ目の画面');
  await expect(other.getByRole('region', { name: /の道具$/ }).getByText('保存済み')).toBeVisible();
});

test('an error is reported by keyboard alone; what was written survives a failure @phone', async ({
  page,
  context,
  expectConsoleError,
}) => {
  expectConsoleError(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await practise(page, /抜き出せ/);
  await page.getByRole('button', { name: '問題の誤りを報告' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: '正答や採点が違う' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('二行目も含むべきです。');
  await context.setOffline(true);
  await dialog.getByRole('button', { name: '報告する' }).press('Enter');
  await expect(dialog.getByText('送信できませんでした')).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(false);
  await page.getByRole('button', { name: '問題の誤りを報告' }).click();
  await expect(dialog.getByRole('textbox')).toHaveValue('二行目も含むべきです。');
  await dialog.getByRole('button', { name: '報告する' }).click();
  await expect(dialog.getByText('報告をありがとうございました')).toBeVisible();
});
