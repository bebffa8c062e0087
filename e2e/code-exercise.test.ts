import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expectResult, expectRightAnswers, expectSaved, startTest, submit } from './support/sit-test.ts';
import { expect, test } from './support/test.ts';

const PROGRAMMING = '/tests/dl-day1/output/programming';

/** The editor on the whole program. */
function editorOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Python のプログラム' });
}

/** The summary of a run. */
function summaryOf(page: Page): Locator {
  return page.getByRole('region', { name: '公開テスト', exact: true }).getByRole('status');
}

/** Puts these lines in place of everything that may be changed, by the keyboard alone. */
async function write(page: Page, lines: readonly string[]): Promise<void> {
  const isTouch = await page.evaluate(() => navigator.maxTouchPoints > 0);
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    // On a phone the editor takes Enter with the next frame; no thumb is faster, but this is.
    await expect(page.locator('.cm-line.cm-open')).toHaveCount(index + 1);
    // The editor sets lines in by itself; where it does not, the learner does.
    // A phone's keyboard gives text, not keys.
    if (isTouch) await page.keyboard.insertText(line);
    else await page.keyboard.type(line);
  }
}

const right = ['def softmax(u):', 'e = np.exp(u - u.max(axis=-1, keepdims=True))', 'return e / e.sum(axis=-1, keepdims=True)'];
const misspelt = ['def softmax(u):', 'e = np.expp(u - u.max(axis=-1, keepdims=True))', 'return e / e.sum(axis=-1, keepdims=True)'];

/** The test whose one question asks for softmax. */
async function openExercise(page: Page): Promise<void> {
  await startTest(page, PROGRAMMING, '全体で');
}

/** Practice of that question alone: what follows from handing in nothing. */
async function practise(page: Page): Promise<void> {
  await openExercise(page);
  await submit(page);
  await expectResult(page);
  await page.getByRole('button', { name: '間違えた問題を演習する' }).first().click();
  await page.waitForURL(/\/practice\//);
  await expect(page.getByText('解答は自動で保存されます')).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
}

test('a learner writes a program by keyboard, runs it, is told the line of the mistake, mends it and gets full marks @phone', async ({
  page,
}) => {
  await practise(page);
  await write(page, misspelt);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(summaryOf(page)).toHaveText('公開テスト2件中0件が正解です。');
  await expect(page.getByText('NumPy にその名前の関数はありません')).toBeVisible();
  await expect(page.getByText("AttributeError: module 'numpy' has no attribute 'expp'")).toBeVisible();

  await page.getByRole('button', { name: '4行目' }).press('Enter');
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('e = np.exp(u - u.max(axis=-1, keepdims=True))');
  await expect(page.getByText('実行したあとでコードを変更しています')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(summaryOf(page)).toHaveText('公開テスト2件中2件が正解です。');

  // Escape lets Tab out of the editor.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editorOf(page)).not.toBeFocused();

  await expectSaved(page);
  await page.getByRole('button', { name: '答え合わせをする' }).click();
  const result = page.getByRole('article');
  await expect(result.getByText('1／1')).toBeVisible();
  await expect(result.getByText('非公開テスト 4')).toBeVisible();
  await result.getByText('解答例を見る').click();
  await expect(result.getByText('c = u.max(axis=-1, keepdims=True)', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('on a device that is too slow to follow the keys, a new line is still set in', async ({ page }) => {
  await openExercise(page);
  await editorOf(page).focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await write(page, ['def softmax(u):', 'for row in u:', 'if row.sum() > 0:', 'return row']);
  await expect(editorOf(page)).toContainText('return row');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const lines = await page.locator('.cm-line.cm-open').allTextContents();
  expect(lines).toEqual(['def softmax(u):', '    for row in u:', '        if row.sum() > 0:', '            return row']);
});

test('closed code cannot be changed, whatever is pressed', async ({ page }) => {
  await openExercise(page);
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('import os');
  await page.keyboard.press('Delete');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editorOf(page)).toContainText('import numpy as np');
  await expect(editorOf(page)).toContainText('pass');
  await expect(editorOf(page)).not.toContainText('import os');
});

test('what was written is there after a reload, and resetting can be taken back', async ({ page }) => {
  await openExercise(page);
  const kept = page.waitForResponse((response) => response.request().postData()?.includes('下書き') ?? false);
  await write(page, ['def softmax(u):', 'return u  # 下書き']);
  await kept;
  await expectSaved(page);
  await page.reload();
  await expect(editorOf(page)).toContainText('下書き');
  await page.getByRole('button', { name: 'リセット' }).click();
  await expect(editorOf(page)).not.toContainText('下書き');
  await expect(editorOf(page)).toContainText('pass');
  await page.getByRole('button', { name: '取り消す' }).click();
  await expect(editorOf(page)).toContainText('下書き');
  await expectSaved(page);
});

test('without the editor the same exercise is done in a plain field @phone', async ({ page, expectConsoleError }) => {
  expectConsoleError(/ERR_FAILED|Failed to load/);
  await page.route('**/_next/static/chunks/**', async (route) => {
    const response = await route.fetch();
    // The one file with CodeMirror in it.
    if ((await response.text()).includes('cm-content')) await route.abort();
    else await route.fulfill({ response });
  });
  await openExercise(page);
  const field = page.getByRole('textbox', { name: /解答欄/ });
  await field.fill(`${right[0]}\n    ${misspelt[1]}\n    ${right[2]}`);
  await field.press('ControlOrMeta+Enter');
  await page.getByRole('button', { name: '4行目' }).click();
  await expect(field).toBeFocused();
  await field.fill(`${right[0]}\n    ${right[1]}\n    ${right[2]}`);
  await page.getByRole('button', { name: '実行', exact: true }).click();
  await expect(summaryOf(page)).toHaveText('公開テスト2件中2件が正解です。');
  await expectSaved(page);
  await page.reload();
  await expect(field).toHaveValue(/keepdims=True/);
  await expectAccessible(page);
  await submit(page);
  await expectResult(page);
  await expectRightAnswers(page, 1);
});

test('in a test the same program is run, handed in and graded; only the open cases are known before', async ({ page }) => {
  await openExercise(page);
  const runs = page.waitForResponse('**/runs');
  await write(page, right);
  await page.keyboard.press('ControlOrMeta+Enter');
  // Ctrl+Enter ran the program; it did not go on to hand in.
  await expect(summaryOf(page)).toHaveText('公開テスト2件中2件が正解です。');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const shown = (await (await runs).text()) + (await page.content());
  expect(shown).not.toMatch(/1010|large-batch/);
  await expectSaved(page);
  await submit(page);
  await expectResult(page);
  await expectRightAnswers(page, 1);
  await expect(page.getByText('非公開テスト 4')).toBeVisible();
});

test('runs wait for a busy server, and say so', async ({ page, expectConsoleError }) => {
  expectConsoleError(/503/);
  await openExercise(page);
  let refusals = 2;
  await page.route('**/runs', async (route) => {
    if (refusals-- > 0) {
      await route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { ok: false, error: { code: 'busy' } } });
    } else await route.continue();
  });
  await write(page, right);
  await page.getByRole('button', { name: '実行', exact: true }).click();
  await expect(summaryOf(page)).toHaveText(/混み合っています/);
  await expect(summaryOf(page)).toHaveText('公開テスト2件中2件が正解です。');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('editor, run and result have no barrier that axe finds @phone', async ({ page }) => {
      await openExercise(page);
      await expect(editorOf(page)).toBeVisible();
      await expectAccessible(page);
      await write(page, ['def softmax(u):', 'print(u)', 'return u + undefined_name']);
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(summaryOf(page)).toHaveText('公開テスト2件中0件が正解です。');
      await expectAccessible(page);
      await expectSaved(page);
      await submit(page);
      await expectResult(page);
      await expect(page.getByText('テストごとの結果')).toBeVisible();
      await page.getByText('解答例を見る').click();
      await expectAccessible(page);
    });
  });
}
