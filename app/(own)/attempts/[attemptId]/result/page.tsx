import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { textIn } from '#app/i18n/text-in.ts';
import { getViewer } from '#app/viewer.ts';
import { findResult } from '#lib/attempts/find-result.ts';
import { listMisconceptions } from '#lib/attempts/list-misconceptions.ts';
import { findStudy } from '#lib/study/find-study.ts';
import { attemptTitle, sectionHref } from '../../../../ui/attempt/to-player-attempt.ts';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { GradingWait } from '../../../../ui/result/grading-wait.tsx';
import { PractiseButton } from '../../../../ui/result/practise-button.tsx';
import { QuestionList } from '../../../../ui/result/question-list.tsx';
import { QuestionResult } from '../../../../ui/result/question-result.tsx';
import { pointsOf } from '../../../../ui/result/result-question.ts';
import { ScoreSheet } from '../../../../ui/result/score-sheet.tsx';
import { isShown, misconceptionIds, toResultQuestion } from '../../../../ui/result/to-result-question.ts';

/** A marked test. */
export default async function ResultPage({ params }: PageProps<'/attempts/[attemptId]/result'>) {
  const [{ attemptId }, viewer, locale, t] = await Promise.all([params, getViewer(), getLocale(), getTranslations('result')]);
  const here = `/attempts/${attemptId}`;
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(`${here}/result`)}`);
  const result = await findResult({ userId: viewer.userId, attemptId });
  if (!result) notFound();
  if (result.state === 'IN_PROGRESS') redirect(here);

  const title = attemptTitle(result, locale);
  const section = textIn(result.section.title, locale).text;
  if (result.state === 'GRADING') return <GradingWait />;

  const shown = result.items.filter(isShown);
  const [misconceptions, studyOf] = await Promise.all([
    listMisconceptions(misconceptionIds(shown)),
    findStudy({ userId: viewer.userId, questionIds: shown.map((item) => item.question.id) }),
  ]);
  const questions = shown.map((item) => toResultQuestion(item, { locale, misconceptions }));
  const notRight = questions.filter((question) => {
    const { earned, max } = pointsOf(question);
    return earned < max;
  });
  const finishedAt = result.finishedAt ?? result.startedAt;
  const ways = (
    <div className="flex flex-wrap gap-3">
      {notRight.length > 0 && (
        <PractiseButton sectionId={result.section.id} questionIds={notRight.map((question) => question.questionId)}>
          {t('actions.practiceWrong')}
        </PractiseButton>
      )}
      {result.test && <LinkButton href={`/tests/${result.test.id}`}>{t('actions.retake')}</LinkButton>}
      <LinkButton look="quiet" href={sectionHref(result.section.id)}>
        {t('actions.backToSection', { section })}
      </LinkButton>
    </div>
  );
  return (
    <div className="grid grid-cols-1 gap-8">
      <ScoreSheet
        title={<h1 className="text-xl">{t(result.test ? 'testResult' : 'practiceResult', { title: title.text })}</h1>}
        sum={result.score === null || result.maxScore === null ? null : { score: result.score, max: result.maxScore }}
        isProvisional={questions.some((question) => question.parts.some((part) => part.grade.provisional))}
        pacing={pacings[result.pacing]}
        startedAt={result.startedAt.toISOString()}
        finishedAt={finishedAt.toISOString()}
        isClosedByClock={result.closedBy === 'CLOCK'}
      />
      {result.heldBackBy !== null && (
        <Notice title={t('heldBack')}>
          <LinkButton href={`/attempts/${result.heldBackBy}`}>{t('toOpenTest')}</LinkButton>
        </Notice>
      )}
      {ways}
      <QuestionList questions={questions} />
      {questions.map((question) => (
        <QuestionResult
          key={question.itemId}
          attemptId={attemptId}
          userId={viewer.userId}
          question={question}
          study={studyOf(question.questionId)}
        />
      ))}
      {ways}
    </div>
  );
}

const pacings = { PER_QUESTION: 'per-question', WHOLE: 'whole', UNTIMED: 'untimed' } as const;
