import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { getViewer } from '#app/viewer.ts';
import { findAttempt } from '#lib/attempts/find-attempt.ts';
import { findStudy } from '#lib/study/find-study.ts';
import { Player } from '../../../ui/attempt/player.tsx';
import { attemptTitle, shownQuestionIds, toPlayerAttempt } from '../../../ui/attempt/to-player-attempt.ts';

type Props = PageProps<'/attempts/[attemptId]'>;

const readAttempt = cache((userId: string, attemptId: string) => findAttempt({ userId, attemptId }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ attemptId }, viewer, locale] = await Promise.all([params, getViewer(), getLocale()]);
  const attempt = viewer && (await readAttempt(viewer.userId, attemptId));
  return attempt?.test ? { title: attemptTitle(attempt, locale).text } : {};
}

/** Sitting a test. */
export default async function AttemptPage({ params, searchParams }: Props) {
  const [{ attemptId }, { q }, viewer, locale] = await Promise.all([params, searchParams, getViewer(), getLocale()]);
  const here = `/attempts/${attemptId}`;
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(q ? `${here}?q=${q}` : here)}`);
  const attempt = await readAttempt(viewer.userId, attemptId);
  if (!attempt) notFound();
  if (attempt.mode === 'PRACTICE') redirect(`/practice/${attemptId}`);
  if (attempt.state !== 'IN_PROGRESS') redirect(`${here}/result`);
  const studyOf = await findStudy({ userId: viewer.userId, questionIds: shownQuestionIds(attempt.items) });
  const startNumber = Math.min(Math.max(Math.trunc(Number(q)) || 1, 1), attempt.items.length);
  return (
    <main id="content" tabIndex={-1} className="flex-1 outline-none">
      <Player key={attemptId} attempt={toPlayerAttempt(attempt, { userId: viewer.userId, locale, studyOf })} startNumber={startNumber} />
    </main>
  );
}
