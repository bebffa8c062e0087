import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectResult, GRADIENT_DESCENT, GRADIENT_DESCENT_BASICS, startTest, submit } from './support/sit-test.ts';
import { expect, test } from './support/test.ts';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const path of [
      '/',
      '/subjects',
      '/subjects/dl-day1',
      '/subjects/dl-day1/output',
      GRADIENT_DESCENT,
      '/sign-in',
      '/sign-up',
      '/history',
    ]) {
      test(`${path} has no barrier that axe finds`, async ({ page }) => {
        await page.goto(path);
        await expectAccessible(page);
      });
    }

    test('the player and the result have no barrier that axe finds @phone', async ({ page }) => {
      await startTest(page, GRADIENT_DESCENT_BASICS, '全体で');
      for (let number = 1; number < 6; number++) {
        await expectAccessible(page);
        await page.getByRole('button', { name: '次の問題へ' }).click();
        await expect(page.getByText(`第${number + 1}問／6問`)).toBeVisible();
      }
      await submit(page);
      await expectResult(page);
      await expectAccessible(page);
    });
  });
}
