'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { ensureViewer } from '#app/viewer.ts';
import { startConfirmation } from '#lib/attempts/start-confirmation.ts';

const Form = z.object({
  testId: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/),
  pacing: z.enum(['PER_QUESTION', 'WHOLE']),
});

/** Starts a test, or goes on with the open one: a second press leads to the same attempt. */
export async function startTest(untrusted: FormData): Promise<void> {
  const { testId, pacing } = Form.parse(Object.fromEntries(untrusted));
  const { userId } = await ensureViewer();
  const started = await startConfirmation({ userId, testId, pacing });
  if (started.ok) redirect(`/attempts/${started.attemptId}`);
  redirect(`/subjects/${testId.slice(0, testId.lastIndexOf('/'))}?problem=${started.error.code}`);
}
