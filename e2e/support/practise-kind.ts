import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Practises a section up to the question whose page has this in it. */
export async function practiseUpTo(page: Page, section: string, asked: RegExp): Promise<void> {
  await page.goto(`/subjects/${section}`);
  await page.getByRole('button', { name: '演習を始める' }).click();
  await page.waitForURL(/\/practice\//);
  const start = page.url().split('?')[0];
  for (let number = 1; number <= 60; number++) {
    const url = `${start}?q=${number}`;
    // Read, not opened: a section may have many questions.
    const response = await page.request.get(url);
    if (!asked.test(await response.text())) continue;
    await page.goto(url);
    return;
  }
  throw new Error(`nothing is asked about ${asked} in ${section}`);
}

/** Marks the question that is practised. */
export async function markIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: '答え合わせをする' }).click();
}

export async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
}
