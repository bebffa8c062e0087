'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { ensureViewer } from '#app/viewer.ts';
import { startPractice } from '#lib/attempts/start-practice.ts';

const Form = z.object({ sectionId: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/) });

/** Practice of a whole section. What stands in the way is said on the section's page. */
export async function startSectionPractice(untrusted: FormData): Promise<void> {
  const { sectionId } = Form.parse(Object.fromEntries(untrusted));
  const { userId } = await ensureViewer();
  const started = await startPractice({ userId, sectionId });
  if (started.ok) redirect(`/practice/${started.attemptId}`);
  redirect(`/subjects/${sectionId}?problem=${started.error.code}`);
}
