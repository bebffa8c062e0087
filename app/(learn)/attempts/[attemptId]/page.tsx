import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { findAttempt } from '#lib/attempts/find-attempt.ts';
import { Player } from '../../../ui/attempt/player.tsx';
import { toPlayerAttempt } from '../../../ui/attempt/to-player-attempt.ts';
import { getViewer } from '../../../viewer.ts';

type Props = PageProps<'/attempts/[attemptId]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ attemptId }, viewer, locale] = await Promise.all([params, getViewer(), getLocale()]);
  const attempt = viewer && (await findAttempt({ userId: viewer.userId, attemptId }));
  return attempt?.test ? { title: attempt.test.title[locale] ?? attempt.test.title.ja } : {};
}

/** Sitting a test. */
export default async function AttemptPage({ params, searchParams }: Props) {
  const [{ attemptId }, { q }, viewer, locale] = await Promise.all([params, searchParams, getViewer(), getLocale()]);
  const here = `/attempts/${attemptId}`;
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(q ? `${here}?q=${q}` : here)}`);
  const attempt = await findAttempt({ userId: viewer.userId, attemptId });
  if (!attempt) notFound();
  if (attempt.mode === 'PRACTICE') redirect(`/practice/${attemptId}`);
  if (attempt.state !== 'IN_PROGRESS') redirect(`${here}/result`);
  const startNumber = Math.min(Math.max(Number(q) || 1, 1), attempt.items.length);
  return <Player key={attemptId} attempt={toPlayerAttempt(attempt, { userId: viewer.userId, locale })} startNumber={startNumber} />;
}
