import { useTranslations } from 'next-intl';
import { LinkButton } from '../link-button.tsx';
import { Notice } from '../notice.tsx';

type Props = {
  /** From the address: why a test or practice did not start. */
  code: string | string[] | undefined;
  openAttemptId: string | null;
};

export function SectionProblem({ code, openAttemptId }: Props) {
  const t = useTranslations('pages');
  if (code === 'open-elsewhere') {
    return (
      <Notice tone="problem" isLive>
        <p>{t('section.heldBackAll')}</p>
        {openAttemptId && (
          <div>
            <LinkButton href={`/attempts/${openAttemptId}`}>{t('section.toAttempt')}</LinkButton>
          </div>
        )}
      </Notice>
    );
  }
  if (code === 'no-such-test') {
    return (
      <Notice tone="problem" isLive>
        <p>{t('test.gone')}</p>
      </Notice>
    );
  }
  return null;
}
