import { useTranslations } from 'next-intl';
import type { SectionView } from '#lib/progress/queries.ts';
import { LinkButton } from '../link-button.tsx';
import { SubmitButton } from '../submit-button.tsx';

type Props = { section: SectionView; start: (form: FormData) => Promise<void> };

/** The way into practice of all questions, and back into the one that was left. */
export function PracticeEntry({ section, start }: Props) {
  const t = useTranslations('pages.section');
  const isHoldingBack = section.tests.some((test) => test.openAttempt);
  return (
    <section className="grid gap-3">
      <h2 className="text-lg">{t('practice')}</h2>
      <div className="grid gap-3 border-ink border-t-2 border-b border-b-rule py-4">
        <p className="text-sm">{t('practiceText')}</p>
        {section.practicedCount > 0 && (
          <p className="text-ink-soft text-sm tabular-nums">
            {t('practicedCount', { done: section.practicedCount, count: section.questionCount })}
          </p>
        )}
        {isHoldingBack && <p className="text-ink-soft text-sm">{t('heldBack')}</p>}
        <div className="flex flex-wrap justify-end gap-3">
          {section.openPracticeId && <LinkButton href={`/practice/${section.openPracticeId}`}>{t('resumePractice')}</LinkButton>}
          <form action={start}>
            <input type="hidden" name="sectionId" value={section.id} />
            <SubmitButton look="plain" pending={t('starting')}>
              {t(section.openPracticeId ? 'startPracticeAnew' : 'startPractice')}
            </SubmitButton>
          </form>
        </div>
      </div>
    </section>
  );
}
