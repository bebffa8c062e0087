import {
  expectResult,
  expectRightAnswers,
  expectSaved,
  expectSaveState,
  GRADIENT_DESCENT,
  GRADIENT_DESCENT_BASICS,
  gradientLine,
  markUpdateLines,
  startTest,
  submit,
} from './support/sit-test.ts';
import { expect, test } from './support/test.ts';

test('when the clock runs out with the browser closed, the saved answers are graded', async ({ page, context, clock, openDevice }) => {
  const url = await startTest(page, GRADIENT_DESCENT, '全体で');
  await markUpdateLines(page);
  await expectSaved(page);
  const cookies = await context.cookies();
  await context.close();

  // Three minutes of limits, then the grace.
  await clock.advance(200);

  const later = await openDevice();
  await later.context().addCookies(cookies);
  await later.goto(url);
  await expectResult(later);
  await expect(later.getByText('時間が来たので自動で締め切り')).toBeVisible();
  await expectRightAnswers(later, 1);
});

test('answers given while the connection is gone are kept and sent when it is back', async ({ page, context, expectConsoleError }) => {
  expectConsoleError(/ERR_INTERNET_DISCONNECTED/);
  await startTest(page, GRADIENT_DESCENT, '全体で');
  await context.setOffline(true);
  await markUpdateLines(page);
  await expectSaveState(page, '未送信（この端末に保存）');
  await context.setOffline(false);
  await expectSaved(page);
  await page.reload();
  await expect(gradientLine(page)).toBeChecked();
});

test('answers that a closed tab could not send are sent when the test is opened again', async ({ page, context, expectConsoleError }) => {
  expectConsoleError(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  const url = await startTest(page, GRADIENT_DESCENT, '全体で');
  await page.route('**/responses', (route) => route.abort('internetdisconnected'));
  await markUpdateLines(page);
  await expectSaveState(page, '未送信（この端末に保存）');
  await page.close();
  const reopened = await context.newPage();
  await reopened.goto(url);
  await expect(gradientLine(reopened)).toBeChecked();
  await expect(reopened.getByRole('checkbox', { name: /eps \* slope/ })).toBeChecked();
  await expectSaved(reopened);
  await submit(reopened);
  await expectResult(reopened);
  await expectRightAnswers(reopened, 1);
});

test('two devices that change the same answer see both contents, and the learner chooses', async ({
  page,
  context,
  openDevice,
  expectConsoleError,
}) => {
  expectConsoleError(/ERR_INTERNET_DISCONNECTED/);
  const url = await startTest(page, GRADIENT_DESCENT, '全体で');
  await page.getByRole('button', { name: '次の問題へ' }).click();
  const phone = await openDevice();
  await phone.context().addCookies(await context.cookies());
  await phone.goto(`${url}?q=2`);
  await expect(phone.getByRole('textbox')).toBeVisible();

  await context.setOffline(true);
  await page.getByRole('textbox').fill('地下鉄で書いた解答');
  await expectSaveState(page, '未送信（この端末に保存）');
  await phone.getByRole('textbox').fill('スマートフォンで書いた解答');
  await expectSaved(phone);
  await context.setOffline(false);

  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('第2問の解答が二つあります');
  await expect(dialog).toContainText('地下鉄で書いた解答');
  await expect(dialog).toContainText('スマートフォンで書いた解答');
  await dialog.getByRole('button', { name: 'この画面の解答を残す' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue('地下鉄で書いた解答');
});

test('a session that ends in the middle of a test is renewed, back at the same question, with nothing lost', async ({
  page,
  context,
  expectConsoleError,
}) => {
  expectConsoleError(/401/);
  await page.goto('/sign-up');
  await page.getByLabel('メールアドレス').fill('haru@example.com');
  await page
    .getByLabel(/^パスワード/)
    .first()
    .fill('natsu-no-umi-2026');
  await page.getByRole('button', { name: 'アカウントを作る' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-up'));
  const url = await startTest(page, GRADIENT_DESCENT_BASICS, '全体で');
  await page.getByRole('button', { name: '次の問題へ' }).click();
  await context.clearCookies();
  await page.getByRole('textbox').fill('1.4');
  await expectSaveState(page, '未送信（サインインが必要）');
  await page.getByRole('link', { name: 'もう一度サインインする' }).click();
  await page.getByLabel('メールアドレス').fill('haru@example.com');
  await page.getByLabel('パスワード').fill('natsu-no-umi-2026');
  await page.getByRole('button', { name: 'サインイン' }).click();
  await page.waitForURL(`${url}?q=2`);
  await expect(page.getByRole('textbox')).toHaveValue('1.4');
  await expectSaved(page);
});

test('somebody else’s attempt and result look as if they did not exist', async ({ page, openDevice, expectConsoleError }) => {
  expectConsoleError(/404/);
  const url = await startTest(page, GRADIENT_DESCENT, '全体で');
  const other = await openDevice();
  await startTest(other, GRADIENT_DESCENT_BASICS, '全体で');
  for (const path of [url, `${url}/result`]) {
    const response = await other.goto(path);
    expect(response?.status()).toBe(404);
  }
  const save = await other.request.put(`${url.replace('/attempts/', '/api/attempts/')}/responses`, {
    data: {
      itemId: crypto.randomUUID(),
      partId: 'main',
      answer: { kind: 'text', schema: 1, text: 'x' },
      clientId: 'x',
      clientSeq: 1,
      baseRevision: 0,
      clientTime: null,
    },
    headers: { origin: new URL(url).origin },
  });
  expect(save.status()).toBe(404);
});
