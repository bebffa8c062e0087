import { useTranslations } from 'next-intl';
import type { SectionProgress } from '#lib/progress/queries.ts';
import { LinkButton } from '../link-button.tsx';
import { Title } from '../title.tsx';

type Props = { previous: SectionProgress | undefined; next: SectionProgress | undefined };

/** On to the next section of the course, or back. */
export function SectionNeighbours({ previous, next }: Props) {
  const t = useTranslations('pages.section');
  return (
    <div className="mt-4 flex flex-wrap justify-between gap-x-4 gap-y-1">
      {previous && (
        <LinkButton look="quiet" href={`/subjects/${previous.id}`} className="-ml-2">
          <span aria-hidden="true">←</span>
          <span>
            <span className="sr-only">{t('previous')}: </span>
            <Title of={previous.title} />
          </span>
        </LinkButton>
      )}
      {next && (
        <LinkButton look="quiet" href={`/subjects/${next.id}`} className="-mr-2 ml-auto">
          <span>
            <span className="sr-only">{t('next')}: </span>
            <Title of={next.title} />
          </span>
          <span aria-hidden="true">→</span>
        </LinkButton>
      )}
    </div>
  );
}
