import type { Page } from '@playwright/test';

/** Practises a section up to the question with this in its stem, and with the control that its kind has. */
export async function practise(page: Page, section: string, { asked, control }: { asked: RegExp; control: string }): Promise<void> {
  await page.goto(`/subjects/${section}`);
  await page.getByRole('button', { name: /演習を始める|Start practice/ }).click();
  await page.waitForURL(/\/practice\//);
  const start = page.url().split('?')[0];
  for (let number = 1; number <= 40; number++) {
    await page.goto(`${start}?q=${number}`);
    const isAsked = (await page.getByRole('article').filter({ hasText: asked }).count()) > 0;
    if (isAsked && (await page.getByText(control, { exact: true }).count()) > 0) return;
  }
  throw new Error(`nothing is asked for ${asked} in ${section}`);
}
