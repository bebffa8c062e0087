import { useTranslations } from 'next-intl';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';

/** What a guest has, and how to keep it. */
export function GuestNotice() {
  const t = useTranslations('account.guest');
  return (
    <Notice title={t('title')}>
      <p>{t('text')}</p>
      <p className="flex flex-wrap gap-3 pt-2">
        <LinkButton look="primary" href="/sign-up?next=/account">
          {t('signUp')}
        </LinkButton>
        <LinkButton href="/sign-in?next=/account">{t('signIn')}</LinkButton>
      </p>
    </Notice>
  );
}
