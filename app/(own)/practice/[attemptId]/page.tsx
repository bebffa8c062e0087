import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { textIn } from '#app/i18n/text-in.ts';
import { getViewer } from '#app/viewer.ts';
import { findAttempt } from '#lib/attempts/find-attempt.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { listMisconceptions } from '#lib/attempts/list-misconceptions.ts';
import { findStudy } from '#lib/study/find-study.ts';
import { toPlayerItem } from '../../../ui/attempt/to-player-attempt.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { FinishPractice } from '../../../ui/practice/finish-practice.tsx';
import { PracticeNav } from '../../../ui/practice/practice-nav.tsx';
import { PracticeQuestion } from '../../../ui/practice/practice-question.tsx';
import { PracticeStage } from '../../../ui/practice/practice-stage.tsx';
import { QuestionResult } from '../../../ui/result/question-result.tsx';
import { pointsOf } from '../../../ui/result/result-question.ts';
import { isShown, misconceptionIds, toResultQuestion } from '../../../ui/result/to-result-question.ts';

/** Untimed practice with feedback on each question. */
export default async function PracticePage({ params, searchParams }: PageProps<'/practice/[attemptId]'>) {
  const [{ attemptId }, { q }, viewer, locale] = await Promise.all([params, searchParams, getViewer(), getLocale()]);
  const here = `/practice/${attemptId}`;
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(q ? `${here}?q=${q}` : here)}`);
  const { userId } = viewer;
  const [attempt, result, t] = await Promise.all([
    findAttempt({ userId, attemptId }),
    findResult({ userId, attemptId }),
    getTranslations('practice'),
  ]);
  if (!attempt || !result) notFound();
  if (attempt.mode !== 'PRACTICE') redirect(`/attempts/${attemptId}`);
  if (attempt.state !== 'IN_PROGRESS') redirect(`/attempts/${attemptId}/result`);

  const shown = result.items.filter(isShown);
  const misconceptions = await listMisconceptions(misconceptionIds(shown));
  const marked = shown.map((item) => toResultQuestion(item, { locale, misconceptions }));
  const firstOpen = attempt.items.find((item) => marked.every((question) => question.itemId !== item.id))?.position ?? attempt.items.length;
  const number = Math.min(Math.max(Math.trunc(Number(q)) || firstOpen, 1), attempt.items.length);
  const item = attempt.items.find((each) => each.position === number);
  if (!item) notFound();
  const question = marked.find((each) => each.itemId === item.id);
  const shownId = question?.questionId ?? item.question?.id;
  const studyOf = await findStudy({ userId, questionIds: shownId === undefined ? [] : [shownId] });
  const next = number < attempt.items.length ? number + 1 : null;
  const section = textIn(attempt.section.title, locale).text;

  const onward = (
    <div className="flex flex-wrap gap-3">
      {next !== null && (
        <LinkButton look={question ? 'primary' : 'quiet'} href={`${here}?q=${next}`} prefetch={false}>
          {t('next')}
        </LinkButton>
      )}
      <FinishPractice attemptId={attemptId} look={question && next === null ? 'primary' : 'quiet'} />
    </div>
  );
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHeader kicker={t('progress', { number, count: attempt.items.length })} title={t('heading', { section })} lead={t('untimed')} />
      <PracticeNav
        attemptId={attemptId}
        current={number}
        items={attempt.items.map((each) => {
          const done = marked.find((candidate) => candidate.itemId === each.id);
          const points = done && pointsOf(done);
          return { number: each.position, score: points ? points.earned / points.max : null };
        })}
      />
      <PracticeStage name={`${item.id} ${question ? 'result' : 'question'}`}>
        {question ? (
          <>
            <QuestionResult attemptId={attemptId} userId={userId} question={question} study={studyOf(question.questionId)} />
            {onward}
          </>
        ) : item.heldBackBy !== null ? (
          <>
            <Notice title={t('heldBack')}>
              <LinkButton href={`/attempts/${item.heldBackBy}`}>{t('toOpenTest')}</LinkButton>
            </Notice>
            {onward}
          </>
        ) : (
          <PracticeQuestion
            key={attemptId}
            userId={userId}
            attemptId={attemptId}
            item={toPlayerItem(item, { locale, studyOf })}
            serverNow={attempt.serverNow.toISOString()}
          >
            {onward}
          </PracticeQuestion>
        )}
      </PracticeStage>
    </div>
  );
}
