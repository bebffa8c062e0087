import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { SavedSection as Saved, SavedQuestion } from '#lib/study/list-saved.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sectionHref } from '../attempt/to-player-attempt.ts';
import { renderText } from '../markdown/render-texts.ts';
import { Html } from '../questions/html.tsx';
import { PractiseButton } from '../result/practise-button.tsx';
import { Title } from '../title.tsx';
import { SavedTools } from './saved-tools.tsx';

type Props = { userId: string; section: Saved; locale: Locale };

/** What a learner has kept of one section. */
export function SavedSection({ userId, section, locale }: Props) {
  const t = useTranslations('pages.saved');
  const bookmarked = section.questions.filter(isAskable).filter((question) => question.isBookmarked);
  const titleId = `saved-${section.id.replace('/', '-')}`;
  return (
    <section aria-labelledby={titleId} className="grid grid-cols-1 gap-4">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <p className="text-ink-soft text-sm">
            <Title of={section.subject.title} />
          </p>
          <h2 id={titleId} className="text-xl">
            <Link href={sectionHref(section.id)} className="inline-flex min-h-11 items-center text-accent hover:underline">
              <Title of={section.title} />
            </Link>
          </h2>
        </div>
        {bookmarked.length > 1 && (
          <PractiseButton look="plain" sectionId={section.id} questionIds={bookmarked.map(({ id }) => id)}>
            {t('practiseAll', { count: bookmarked.length })}
          </PractiseButton>
        )}
      </header>
      <ul className="grid grid-cols-1 gap-4">
        {section.questions.map((question) => (
          <li key={question.id} className="grid grid-cols-1 gap-3 border border-rule bg-paper-raised p-4 sm:p-5">
            {question.stem ? (
              <Html text={renderText(question.stem, locale, { images: question.images })} className="prose" />
            ) : (
              <p>
                {t('heldBack')}{' '}
                <Link href={`/attempts/${question.heldBackBy}`} className="link">
                  {t('toOpenTest')}
                </Link>
              </p>
            )}
            {!question.isPublished && <p className="text-ink-soft text-sm">{t('retired')}</p>}
            <SavedTools userId={userId} questionId={question.id} isBookmarked={question.isBookmarked} note={question.note}>
              {isAskable(question) && (
                <PractiseButton look="quiet" sectionId={section.id} questionIds={[question.id]}>
                  {t('practise')}
                </PractiseButton>
              )}
            </SavedTools>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isAskable({ isPublished, heldBackBy }: SavedQuestion): boolean {
  return isPublished && heldBackBy === null;
}
