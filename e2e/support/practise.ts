import type { Page } from '@playwright/test';

/**
 * Practises a section up to the question whose page has both these: words of its stem, and a class that its kind has.
 * Pages are fetched, not shown, until it is found.
 */
export async function practise(page: Page, section: string, { asked, className }: { asked: string; className: string }): Promise<void> {
  await page.goto(`/subjects/${section}`);
  await page.getByRole('button', { name: '演習を始める' }).click();
  await page.waitForURL(/\/practice\//);
  const start = page.url().split('?')[0];
  for (let number = 1; number <= 40; number++) {
    const html = await (await page.request.get(`${start}?q=${number}`)).text();
    if (!html.includes(asked) || !html.includes(`"${className}"`)) continue;
    await page.goto(`${start}?q=${number}`);
    return;
  }
  throw new Error(`nothing is asked for ${asked} in ${section}`);
}
