import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const keypad = (page: Page) => page.getByRole('toolbar', { name: '式の入力用のキー' });
const key = (page: Page, name: string) => keypad(page).getByRole('button', { name, exact: true });
const latexField = (page: Page) => page.getByRole('textbox', { name: '式', exact: true });
const mark = (page: Page) => page.getByRole('button', { name: '答え合わせをする' }).click();
/** The mark beside the learner's own answer. */
const verdict = (page: Page) => page.getByRole('heading', { name: 'あなたの解答' }).locator('..');

/** MathLive has arrived, and what is typed goes into it. */
async function expectEditor(page: Page): Promise<void> {
  await expect(page.locator('math-field')).toBeVisible();
}

/** The editor passes the focus on to where it listens. */
async function expectTyping(page: Page): Promise<void> {
  await expect.poll(() => page.locator('math-field').evaluate((field) => field.shadowRoot?.activeElement !== null)).toBe(true);
}

/** What stands in the editor, as its LaTeX. */
async function expectWritten(page: Page, latex: string): Promise<void> {
  await expect(page.locator('math-field')).toHaveJSProperty('value', latex);
}

async function expectAccessible(page: Page): Promise<void> {
  // An index is set as text of its own: the name of a key says `y_k` where `y` and `k` are seen.
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .disableRules(['label-content-name-mismatch'])
    .analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
}

test('a formula is written by mouse and graded', async ({ page, practise }) => {
  await practise('bp-formula-softmax-delta');
  await expectEditor(page);
  await expectAccessible(page);
  await key(page, 'y_k').click();
  await key(page, '引く').click();
  await key(page, 'd_k').click();
  await expectWritten(page, 'y_{k}-d_{k}');
  await mark(page);
  await expect(verdict(page)).toContainText('正解');
  await expectAccessible(page);
});

test('a formula is written by keyboard alone: typed, by keys of the keypad, and as LaTeX', async ({ page, practise }) => {
  await practise('ac-formula-sigmoid-derivative');
  await expectEditor(page);
  await page.locator('math-field').focus();
  await expectTyping(page);
  await page.keyboard.type('z(1-');
  await page.keyboard.press('Tab');
  await expect(key(page, 'z')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectWritten(page, String.raw`z\left(1-z\right)`);
  await page.keyboard.press('ArrowRight');
  await expect(key(page, '分数')).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'LaTeX で入力' })).toBeChecked();
  await expect(latexField(page)).toHaveValue(String.raw`z\left(1-z\right)`);
  await latexField(page).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('z − z²');
  await expect(page.getByRole('figure').getByText('プレビュー')).toBeVisible();
  await page.getByRole('button', { name: '答え合わせをする' }).focus();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toContainText('正解');
});

test('a formula is written on a phone, by the keys alone @phone-only', async ({ page, practise }) => {
  await practise('ac-formula-sigmoid-derivative');
  await expectEditor(page);
  for (const name of ['z', 'かっこ', '1', '引く', 'z']) await key(page, name).tap();
  await expectWritten(page, String.raw`z\left(1-z\right)`);
  await expectAccessible(page);
  await mark(page);
  await expect(verdict(page)).toContainText('正解');
  await expectAccessible(page);
});

test('what cannot be read is told while typing and in the result, with its place', async ({ page, practise }) => {
  await practise('ac-formula-sigmoid-derivative');
  await expectEditor(page);
  await page.getByText('LaTeX で入力').click();
  await latexField(page).fill('z(1-y)');
  await expect(page.getByRole('status').filter({ hasText: 'この問題で使う文字に含まれていません。' })).toBeVisible();
  await mark(page);
  await expect(page.getByText('この問題で使う文字に含まれていません。')).toBeVisible();
  await expect(page.locator('mark')).toHaveText('y');
});

test('half is earned by the right formula in another form than asked', async ({ page, practise }) => {
  await practise('bp-formula-sigmoid-output-delta');
  await expectEditor(page);
  await page.getByText('LaTeX で入力').click();
  await latexField(page).fill('(z-d)(z-z^2)');
  await mark(page);
  await expect(verdict(page)).toContainText('部分正解');
  await expect(page.getByText('値は合っていますが、因数分解した形になっていません。')).toBeVisible();
});

test('without the editor plain LaTeX is the way', async ({ page, practise, expectConsoleError }) => {
  expectConsoleError(/ERR_FAILED|Failed to load|ChunkLoadError/);
  await page.route('**/_next/static/**', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    if (body.includes('ML__keyboard-sink')) await route.abort();
    else await route.fulfill({ response, body });
  });
  await practise('ac-formula-sigmoid-derivative');
  await latexField(page).fill('z');
  await key(page, 'かっこ').click();
  await expect(latexField(page)).toHaveValue('z()');
  await page.keyboard.type('1-z');
  await expect(latexField(page)).toHaveValue('z(1-z)');
  await mark(page);
  await expect(verdict(page)).toContainText('正解');
});
