import { expect, test } from './support/test.ts';

test('the home page answers in Japanese', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the health page says that the database is up', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(await response.json()).toMatchObject({ isHealthy: true, database: 'up', python: { openings: [] } });
});

test('a browser that asks for the icon before the page has named one gets it', async ({ request }) => {
  const response = await request.get('/favicon.ico');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('icon');
});
