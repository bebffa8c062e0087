import type { Page } from '@playwright/test';
import pg from 'pg';

/** Practises the section of a question from its page and goes to that question. */
export async function practise(page: Page, { databaseUrl }: { databaseUrl: string }, questionId: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: found } = await client.query<{ section: string }>('select section_id as section from question where id = $1', [
      questionId,
    ]);
    await page.goto(`/subjects/${found[0]?.section}`);
    await page.getByRole('button', { name: '演習を始める' }).click();
    await page.waitForURL(/\/practice\//);
    const path = new URL(page.url()).pathname;
    const { rows } = await client.query<{ position: number }>(
      `select item.position from attempt_item item join question_version version on version.id = item.question_version_id
       where item.attempt_id = $1 and version.question_id = $2`,
      [path.split('/').at(-1), questionId],
    );
    await page.goto(`${path}?q=${rows[0]?.position}`);
  } finally {
    await client.end();
  }
}
