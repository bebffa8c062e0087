import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const mark = (page: Page) => page.getByRole('button', { name: '答え合わせをする' }).click();
/** By keyboard. */
async function choose(radio: Locator): Promise<void> {
  await radio.focus();
  await radio.press('Space');
  await expect(radio).toBeChecked();
}
const clear = (page: Page) => page.getByRole('button', { name: '消す' });
/** How many criteria of the result are met. */
const met = (page: Page) => page.getByText('満たしている', { exact: true });
const notMet = (page: Page) => page.getByText('満たしていない', { exact: true });

type Axes = { x: [number, number]; y: [number, number] };
type Place = [number, number];

/** Where a place of the axes is on the screen. */
async function pixels(page: Page, axes: Axes, [x, y]: Place): Promise<{ x: number; y: number }> {
  const box = await page.locator('.sketch-plot').boundingBox();
  if (!box) throw new Error('there are no axes');
  const share = (value: number, [from, to]: [number, number]) => (value - from) / (to - from);
  return { x: box.x + share(x, axes.x) * box.width, y: box.y + (1 - share(y, axes.y)) * box.height };
}

async function drawByMouse(page: Page, axes: Axes, places: readonly Place[]): Promise<void> {
  await page.locator('.sketch-plot').scrollIntoViewIfNeeded();
  for (const [index, place] of places.entries()) {
    const { x, y } = await pixels(page, axes, place);
    await page.mouse.move(x, y, { steps: index === 0 ? 1 : 12 });
    if (index === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

/** A finger: as the browser's own touch events, which a page can take for scrolling. */
async function drawByFinger(page: Page, axes: Axes, places: readonly Place[]): Promise<void> {
  await page.locator('.sketch-plot').scrollIntoViewIfNeeded();
  const session = await page.context().newCDPSession(page);
  for (const [index, place] of places.entries()) {
    const touch = await pixels(page, axes, place);
    await session.send('Input.dispatchTouchEvent', { type: index === 0 ? 'touchStart' : 'touchMove', touchPoints: [touch] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
}

const RELU: Axes = { x: [-4, 4], y: [-1, 4] };

test('a curve is drawn by mouse from the right to the left, undone, drawn over and graded', async ({ page, practise }) => {
  await practise('ac-sketch-relu');
  await expectAccessible(page);
  await drawByMouse(page, RELU, [
    [4, 0],
    [2, 0.05],
    [-4, 0],
  ]);
  await expect(clear(page)).toBeEnabled();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(clear(page)).toBeDisabled();
  await page.getByRole('button', { name: 'やり直す' }).click();
  // The right half is drawn again over what is there.
  await drawByMouse(page, RELU, [
    [0, 0],
    [2, 2.05],
    [4, 4],
  ]);
  await mark(page);
  await expect(met(page)).toHaveCount(3);
  await expectAccessible(page);
});

test('the step drawn for ReLU earns its part and is named', async ({ page, practise }) => {
  await practise('ac-sketch-relu');
  await drawByMouse(page, RELU, [
    [-4, 0],
    [-0.05, 0],
    [0.05, 1],
    [4, 1],
  ]);
  await mark(page);
  await expect(met(page)).toHaveCount(2);
  await expect(page.getByText('ReLU とその微分を取り違える')).toBeVisible();
  await expect(page.getByText('正しい図（例）', { exact: true })).toBeVisible();
});

test('points are placed by keyboard alone: in the table, and by arrow keys', async ({ page, practise }) => {
  await practise('gd-sketch-rate-too-large');
  await page.getByText('座標で入力する', { exact: true }).focus();
  await page.keyboard.press('Enter');
  const points = [
    ['−１．５', '9/8'],
    ['2.25', '2.53'],
    ['-3.3', '5.7'],
  ] as const;
  for (const [x, y] of points) {
    const add = page.getByRole('button', { name: '点を追加' });
    await add.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: / w$/ }).last()).toBeFocused();
    await page.keyboard.type(x);
    await page.keyboard.press('Tab');
    await page.keyboard.type(y);
  }
  const handle = page.getByRole('button', { name: /^点3 w = −3\.3、E = 5\.7/ });
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: /^点3 w = −3\.4、E = 5\.7/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('button', { name: /^点3 w = −3\.5、E = 4\.7/ })).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await expectAccessible(page);
  await page.getByRole('button', { name: '答え合わせをする' }).focus();
  await page.keyboard.press('Enter');
  await expect(met(page)).toHaveCount(4);
});

test('curves are entered by keyboard: a formula, slope and intercept, and places in a table', async ({ page, practise }) => {
  await practise('ac-linear-and-nonlinear');
  await page.getByText('数値や式で入力する', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await choose(page.getByRole('radio', { name: '傾きと切片' }));
  await page.getByRole('textbox', { name: '傾き' }).fill('1/2');
  await page.getByRole('textbox', { name: '切片' }).fill('１');
  await choose(page.getByRole('radio', { name: /非線形な関数/ }));
  await choose(page.getByRole('radio', { name: '式', exact: true }));
  const formula = page.getByRole('textbox', { name: '関数の式' });
  await formula.fill('relu(x)');
  await expect(page.getByText('式として読み取れません。')).toBeVisible();
  await formula.fill('max(0, x)');
  await expect(page.getByText('式として読み取れません。')).toBeHidden();
  await expectAccessible(page);
  await mark(page);
  await expect(met(page)).toHaveCount(4);
  await expectAccessible(page);
});

const CONTOURS: Axes = { x: [-3, 3], y: [-2, 2] };

test('an arrow is drawn on a phone by finger, and its tip is moved @phone-only', async ({ page, practise }) => {
  await practise('opt-sketch-steepest-descent');
  await drawByFinger(page, CONTOURS, [
    [2, 1],
    [1, 1],
    [-1, -1],
  ]);
  await expect(page.getByRole('button', { name: /^始点 w1 = 2/ })).toBeAttached();
  await drawByFinger(page, CONTOURS, [
    [-1, -1],
    [0, 0],
    [1.5, 0],
  ]);
  await expectAccessible(page);
  await mark(page);
  await expect(met(page)).toHaveCount(3);
  await expect(notMet(page)).toHaveCount(0);
  await expectAccessible(page);
});

test('a curve is drawn on a phone by finger @phone-only', async ({ page, practise }) => {
  await practise('ac-sketch-relu');
  await drawByFinger(page, RELU, [
    [-4, 0],
    [-2, 0.1],
    [0, 0],
    [1, 1],
    [2, 2.1],
    [3, 3],
    [4, 4],
  ]);
  await mark(page);
  await expect(met(page)).toHaveCount(3);
});

test('what is drawn is there again after a reload', async ({ page, practise }) => {
  await practise('ac-sketch-relu');
  await drawByMouse(page, RELU, [
    [-4, 0],
    [0, 0],
    [4, 4],
  ]);
  await expect(page.getByText('保存済み', { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(clear(page)).toBeEnabled();
});
