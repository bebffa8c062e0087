import { useTranslations } from 'next-intl';
import { signOut } from '#app/(auth)/actions.ts';
import type { getViewer } from '#app/viewer.ts';
import { Button } from '../button.tsx';
import { LinkButton } from '../link-button.tsx';
import { SignInLink } from './sign-in-link.tsx';

type Viewer = Awaited<ReturnType<typeof getViewer>>;

/** Whose progress is kept here, and the ways in and out. */
export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('site.account');
  if (viewer && !viewer.isGuest) {
    return (
      <div className="grid gap-2">
        <p className="truncate text-ink-soft text-sm">{viewer.email ?? viewer.name}</p>
        <LinkButton href="/account">{t('settings')}</LinkButton>
        <form action={signOut}>
          <Button type="submit" look="quiet" className="w-full">
            {t('signOut')}
          </Button>
        </form>
      </div>
    );
  }
  return (
    <div className="grid gap-2">
      {viewer && <p className="text-ink-soft text-sm">{t('guestNote')}</p>}
      <LinkButton look={viewer ? 'primary' : 'plain'} href="/sign-up">
        {t('signUp')}
      </LinkButton>
      <SignInLink>{t('signIn')}</SignInLink>
    </div>
  );
}

/** How the header calls this person. */
export function AccountName({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('site.account');
  if (!viewer) return t('menu');
  return viewer.isGuest ? t('guest') : (viewer.name ?? viewer.email ?? t('noName'));
}
