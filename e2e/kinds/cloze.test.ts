import type { Page } from '@playwright/test';
import { expectNoViolations, markIt, practiseUpTo } from '../support/practise-kind.ts';
import { expect, test } from '../support/test.ts';

const blank = (page: Page, letter: string) => page.getByRole('group', { name: `空欄（${letter}）` });
const choice = (page: Page, letter: string, name: string) => blank(page, letter).getByRole('radio', { name, exact: true });
const typed = (page: Page, letter: string) => page.getByRole('textbox', { name: `空欄（${letter}）` });
/** What stands in the listing where the blank is. */
const inListing = (page: Page, letter: string) => page.getByRole('link', { name: new RegExp(`空欄\\s*（${letter}）`) }).first();
const result = (page: Page, letter: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `空欄（${letter}）` }) });

const asksForStep = (page: Page) => practiseUpTo(page, 'dl-day2/overfitting', /1回だけ学習する関数/);

test('blanks are chosen by mouse, seen in the listing, and graded one by one', async ({ page }) => {
  await asksForStep(page);
  await expectNoViolations(page);
  await choice(page, 'あ', 'model.train()').click();
  await choice(page, 'い', 'loss.backward()').click();
  await choice(page, 'う', 'optimizer.zero_grad()').click();
  await expect(inListing(page, 'い')).toContainText('loss.backward()');
  await markIt(page);
  await expect(result(page, 'あ')).toContainText('正解');
  await expect(result(page, 'う')).toContainText('不正解');
  await expect(result(page, 'う')).toContainText('optimizer.step()');
  await expectNoViolations(page);
});

test('the framework is chosen at the question, graded, and remembered on the next one', async ({ page }) => {
  await asksForStep(page);
  await choice(page, 'い', 'loss.backward()').click();
  await page.getByText('TensorFlow', { exact: true }).click();
  await expect(page.getByText('問う内容はどちらも同じです。')).toBeVisible();
  await choice(page, 'あ', 'training=True').click();
  await choice(page, 'い', 'tape.gradient(loss, model.trainable_variables)').click();
  await choice(page, 'う', 'optimizer.apply_gradients(zip(grads, model.trainable_variables))').click();
  await page.getByText('PyTorch', { exact: true }).click();
  await expect(choice(page, 'い', 'loss.backward()')).toBeChecked();
  await page.getByText('TensorFlow', { exact: true }).click();
  await expect(choice(page, 'あ', 'training=True')).toBeChecked();
  await markIt(page);
  await expect(page.getByText('TensorFlow 版で解答しました。')).toBeVisible();
  for (const letter of 'あいう') await expect(result(page, letter)).toContainText('正解');

  await practiseUpTo(page, 'dl-day2/cnn', /小さな畳み込みニューラルネットワーク/);
  await expect(page.getByRole('radio', { name: 'TensorFlow' })).toBeChecked();
});

test('blanks are filled by keyboard alone', async ({ page }) => {
  await practiseUpTo(page, 'dl-day2/cnn', /小さな畳み込みニューラルネットワーク/);
  await expect(page.getByRole('radio', { name: 'PyTorch' })).toBeEnabled();
  await choice(page, 'あ', '1').focus();
  await page.keyboard.press('Space');
  await expect(choice(page, 'あ', '1')).toBeChecked();
  await choice(page, 'い', '0').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(choice(page, 'い', '1')).toBeChecked();
  await inListing(page, 'う').focus();
  await page.keyboard.press('Enter');
  await expect(typed(page, 'う')).toBeFocused();
  await page.keyboard.type('１６ * 14*14');
  await page.getByRole('button', { name: '答え合わせをする' }).focus();
  await page.keyboard.press('Enter');
  for (const letter of 'あいう') await expect(result(page, letter)).toContainText('正解');
});

test('a choice that may be used in several blanks is chosen by its number', async ({ page }) => {
  await practiseUpTo(page, 'machine-learning/evaluation', /空欄に入る指標/);
  await expectNoViolations(page);
  for (const [letter, name] of [
    ['あ', '適合率'],
    ['い', '再現率'],
    ['う', '再現率'],
    ['え', '正解率'],
  ] as const) {
    await blank(page, letter).getByRole('radio', { name }).click();
  }
  await expect(inListing(page, 'う')).toContainText('再現率');
  await markIt(page);
  for (const letter of 'あいうえ') await expect(result(page, letter)).toContainText('正解');
});

test('words are typed on a phone @phone-only', async ({ page }) => {
  await practiseUpTo(page, 'machine-learning/pca', /主成分分析の手順/);
  await expectNoViolations(page);
  for (const [letter, word] of [
    ['あ', '中心化'],
    ['い', '分散共分散行列'],
    ['う', '固有ベクトル'],
    ['え', '標準偏差'],
  ] as const) {
    await typed(page, letter).fill(word);
  }
  await expect(inListing(page, 'う')).toContainText('固有ベクトル');
  await markIt(page);
  for (const letter of 'あいう') await expect(result(page, letter)).toContainText('正解');
  await expect(result(page, 'え')).toContainText('不正解');
  await expectNoViolations(page);
});
