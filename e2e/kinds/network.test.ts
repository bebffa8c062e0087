import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

/** The editor of a question that asks for a network is there. */
async function expectEditor(page: Page): Promise<void> {
  await expect(page.getByRole('radiogroup', { name: '答え方' })).toBeVisible();
  await expect(page.getByRole('button', { name: '層を追加' })).toBeEnabled();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const mark = (page: Page) => press(page, '答え合わせをする');
/** The mark beside the learner's own drawing. */
const verdict = (page: Page) => page.getByRole('heading', { name: 'あなたの解答' }).locator('..');
const drawing = (page: Page) => page.getByRole('img', { name: '描いたネットワーク' });

/** The middle of a node, counted from the input layer downwards. */
async function nodePlace(page: Page, index: number): Promise<{ x: number; y: number }> {
  const box = await drawing(page).locator('.reach').nth(index).boundingBox();
  if (!box) throw new Error(`there is no node ${index}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: number, to: number): Promise<void> {
  const [start, end] = [await nodePlace(page, from), await nodePlace(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

async function expectSummary(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
}

test('a network is drawn by mouse and graded', async ({ page, practise }) => {
  await practise('ac-draw-network');
  await expectEditor(page);
  await expectAccessible(page);
  for (let layer = 0; layer < 4; layer++) await press(page, '層を追加');
  for (const layer of ['入力層', '中間層1', '中間層1', '中間層2', '中間層2']) await press(page, `${layer}にノードを追加`);
  await expectSummary(page, '層 4（ノード数 2, 3, 3, 1）');
  await drag(page, 0, 2);
  await expectSummary(page, '結合 1本');
  await drag(page, 0, 3);
  await expectSummary(page, '結合 2本');
  await press(page, '隣の層と全結合');
  await expectSummary(page, '結合 18本');
  await expect(drawing(page)).toHaveAccessibleDescription(
    /入力層はノード2個。.*入力層から中間層1へは、すべてのノードどうしが結ばれています（6本）。/,
  );
  await expectAccessible(page);
  await mark(page);
  await expect(verdict(page)).toContainText('正解');
  await expectAccessible(page);
});

test('an edge that was drawn is turned, deleted, and brought back by undoing', async ({ page, practise }) => {
  await practise('ac-draw-network');
  await expectEditor(page);
  await press(page, '層を追加');
  await press(page, '層を追加');
  await drag(page, 1, 0);
  await expect(drawing(page)).toHaveAccessibleDescription(/出力層から入力層への結合は1本/);
  await press(page, '向きを逆にする');
  await expect(drawing(page)).toHaveAccessibleDescription(/入力層から出力層へは、すべて/);
  await press(page, '結合を削除');
  await expectSummary(page, '結合 0本');
  await press(page, '元に戻す');
  await expectSummary(page, '結合 1本');
  await press(page, 'すべて消す');
  await expect(page.getByText('まだ何も描かれていません。')).toBeVisible();
  await press(page, '元に戻す');
  await press(page, 'やり直す');
  await expect(page.getByText('まだ何も描かれていません。')).toBeVisible();
});

test('a network is drawn by keyboard alone, by its form, and an error is told in words', async ({ page, practise }) => {
  await practise('ac-draw-network');
  await expectEditor(page);
  await page.getByRole('radio', { name: '図で描く' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '表で入力' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: '各層のノード数（入力側から順に）' })).toBeFocused();
  await page.keyboard.type('２、2、3、1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '並べて全結合にする' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectSummary(page, '層 4（ノード数 2, 2, 3, 1）　結合 13本');
  const edge = page.getByRole('table', { name: '入力層から中間層1への結合' }).getByRole('checkbox').first();
  await edge.focus();
  await page.keyboard.press('Space');
  await expectSummary(page, '結合 12本');
  await expectAccessible(page);
  await page.getByRole('button', { name: '答え合わせをする' }).focus();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toContainText('部分正解');
  await expect(page.getByRole('listitem').filter({ hasText: '中間層1のノードが1つ足りません。' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '入力層から中間層1への結合が3本足りません。' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'あなたが描いたネットワークと、採点の印' })).toHaveAccessibleDescription(/足りません/);
  await expectAccessible(page);
});

test('a network with labels is drawn on a phone by touching nodes @phone-only', async ({ page, practise }) => {
  await practise('ih-draw-perceptron');
  await expectEditor(page);
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).tap();
  await tap('層を追加');
  await tap('層を追加');
  await tap('入力層にノードを追加');
  await tap('入力層にノードを追加');
  const touch = async (index: number) => {
    await drawing(page).scrollIntoViewIfNeeded();
    const { x, y } = await nodePlace(page, index);
    await page.touchscreen.tap(x, y);
  };
  for (const from of [0, 1, 2]) {
    await touch(from);
    await touch(3);
    await expectSummary(page, `結合 ${from + 1}本`);
  }
  for (const [index, label] of ['１', 'x_1', 'x₂', 'y'].entries()) {
    await touch(index);
    await page.getByLabel('ラベル', { exact: true }).fill(label);
    await tap('選択をやめる');
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: '答え合わせをする' }).tap();
  await expect(verdict(page)).toContainText('正解');
  await expectAccessible(page);
});

test('weights and edges that skip a layer or stay in one are given in the form', async ({ page, practise }) => {
  await practise('rsn-draw-block');
  await expectEditor(page);
  await page.getByText('表で入力', { exact: true }).click();
  await page.getByRole('textbox', { name: '各層のノード数（入力側から順に）' }).fill('2,2,2');
  await press(page, '並べて全結合にする');
  await page.getByLabel('そのほかの結合').selectOption({ label: '入力層 → 出力層' });
  const skips = page.getByRole('table', { name: '入力層から出力層への結合' });
  await skips.getByRole('checkbox').nth(0).check();
  await skips.getByRole('checkbox').nth(3).check();
  for (const [layer, letter] of [
    ['入力層', 'x'],
    ['中間層', 'h'],
    ['出力層', 'y'],
  ]) {
    for (const number of [1, 2]) await page.getByLabel(`${layer}のノード${number}のラベル`).fill(`${letter}${number}`);
  }
  await expect(skips.getByRole('checkbox', { name: 'x1からy1への結合' })).toBeChecked();
  await mark(page);
  await expect(verdict(page)).toContainText('正解');
});
