import en from '../messages/en.json' with { type: 'json' };
import ja from '../messages/ja.json' with { type: 'json' };
import {
  drawStep,
  expectResult,
  expectRightAnswers,
  expectSaved,
  GRADIENT_DESCENT,
  GRADIENT_DESCENT_BASICS,
  goOn,
  gradientLine,
  markUpdateLines,
  startTest,
  submit,
} from './support/sit-test.ts';
import { expect, test } from './support/test.ts';

test('a newcomer goes from the home page to a graded answer without an account @phone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '科目を見る' }).first().click();
  await page
    .getByRole('link', { name: /深層学習 day1/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /勾配降下法/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /勾配降下法/ })).toBeVisible();
  await page
    .getByRole('link', { name: /確認テスト/ })
    .first()
    .click();
  await page.waitForURL(`**${GRADIENT_DESCENT}`);
  await page.getByRole('button', { name: '受験を始める' }).click();
  await expect(page.getByText('第1問／3問')).toBeVisible();

  await markUpdateLines(page);
  await expectSaved(page);
  await goOn(page);

  await expect(page.getByText('第2問／3問')).toBeVisible();
  await page.getByRole('textbox').fill('新しいデータが届くたびに、そのデータだけを使って今のモデルを更新する学習方法。');
  await expectSaved(page);
  await goOn(page);

  await expect(page.getByText('第3問／3問')).toBeVisible();
  await drawStep(page, ja.kinds.sketch.form, ['1', '5', '2', '2']);
  await page.getByRole('textbox').last().fill('ミニバッチの平均誤差を重みで微分し、学習率を掛けたものを今の重みから引いて次の重みとする。');
  await expectSaved(page);
  await submit(page);

  await expectResult(page);
  await expect(page.getByText('100点', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('この採点は暫定です').first()).toBeVisible();
  await expect(page.getByText('模範解答').first()).toBeVisible();
});

test.describe('in a browser that prefers English', () => {
  test.use({ locale: 'en-GB' });

  test('the journey is in English, and one click brings Japanese @phone', async ({ page }) => {
    await page.goto(GRADIENT_DESCENT);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('button', { name: en.pages.test.start }).click();
    await expect(page.getByText('Question 1 of 3')).toBeVisible();
    await markUpdateLines(page);
    await expect(page.getByText(en.attempt.save.saved, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: en.attempt.next }).click();
    await page.getByRole('button', { name: en.attempt.goOn.confirm }).click();
    await page.getByRole('textbox').fill('The model is updated each time a new sample arrives, using only that sample.');
    await expect(page.getByText(en.attempt.save.saved, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: en.attempt.next }).click();
    await page.getByRole('button', { name: en.attempt.goOn.confirm }).click();
    await drawStep(page, en.kinds.sketch.form, ['1', '5', '2', '2']);
    await page
      .getByRole('textbox')
      .last()
      .fill('The weights move against the gradient of the mean error of the batch, scaled by the learning rate.');
    await expect(page.getByText(en.attempt.save.saved, { exact: true })).toBeVisible();
    expect(await page.getByRole('main').textContent()).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    await page.getByRole('button', { name: en.attempt.submit }).click();
    await page.getByRole('button', { name: en.attempt.submitting.confirm }).click();
    await expect(page.getByRole('heading', { name: en.result.questions })).toBeVisible();
    await expect(page.getByText('100', { exact: false }).first()).toBeVisible();

    await page.goto('/');
    await page.getByRole('button', { name: en.site.language.switch }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  });
});

test('sitting the whole test at once allows going back, and names what is unanswered before it is handed in', async ({ page }) => {
  await startTest(page, GRADIENT_DESCENT_BASICS, '全体で');
  await page.getByRole('radio', { name: /逆へ進むと誤差が減る/ }).check();
  await page.getByRole('button', { name: '次の問題へ' }).click();
  await page.getByRole('textbox').fill('１．４');
  await page.getByRole('button', { name: '前の問題へ' }).click();
  await expect(page.getByRole('radio', { name: /逆へ進むと誤差が減る/ })).toBeChecked();
  await page.getByRole('button', { name: '提出する' }).click();
  await expect(page.getByText('解答し終えていない問題が4問あります。')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: '第3問' }).click();
  await expect(page.getByText('第3問／6問')).toBeVisible();
  await submit(page);
  await expectResult(page);
  await expectRightAnswers(page, 2);
});

test('double clicks, a second tab and a reload hand in once', async ({ page, context }) => {
  const url = await startTest(page, GRADIENT_DESCENT, '全体で');
  await markUpdateLines(page);
  await expectSaved(page);
  const second = await context.newPage();
  await second.goto(url);
  await expect(gradientLine(second)).toBeChecked();

  await page.getByRole('button', { name: '提出する' }).click();
  await page.getByRole('button', { name: '提出して採点する' }).dblclick();
  await expectResult(page);
  await page.reload();
  await expectResult(page);
  await second.goto(url);
  await expectResult(second);
  await page.goto('/history');
  await expect(page.getByRole('main').getByRole('link', { name: /確認テスト/ })).toHaveCount(1);
});

test('leaving and coming back finds the same question, the answers and a clock that went on', async ({ page, clock }) => {
  const url = await startTest(page, GRADIENT_DESCENT_BASICS, '全体で');
  await page.getByRole('radio', { name: /逆へ進むと誤差が減る/ }).check();
  await expectSaved(page);
  await page.goto('/');
  await clock.advance(120);
  await page
    .getByRole('link', { name: /続きを解く/ })
    .first()
    .click();
  await page.waitForURL(url);
  await expect(page.getByRole('radio', { name: /逆へ進むと誤差が減る/ })).toBeChecked();
  // The six limits add up to 10 minutes; two are gone.
  await expect(page.getByRole('timer')).toContainText('7:');
});

test('the Enter that ends a conversion does not hand anything in', async ({ page }) => {
  await startTest(page, GRADIENT_DESCENT, '全体で');
  await page.getByRole('button', { name: '次の問題へ' }).click();
  const field = page.getByRole('textbox');
  await field.focus();
  await field.dispatchEvent('compositionstart');
  await field.dispatchEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true });
  await field.dispatchEvent('compositionend');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('第2問／3問')).toBeVisible();
});
