import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getViewer } from '#app/viewer.ts';
import { isFirstAdminToken } from '#lib/accounts/first-admin-link.ts';
import { ActionForm } from '../ui/forms/action-form.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { becomeAdmin } from './actions.ts';

// The address holds the token: nobody else is told it.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('firstAdmin'))('title'), referrer: 'same-origin', robots: { index: false } };
}

/** Where the link of the first start leads: sign up or in, then confirm. */
export default async function FirstAdminPage({ searchParams }: PageProps<'/first-admin'>) {
  const [query, viewer, t] = await Promise.all([searchParams, getViewer(), getTranslations('firstAdmin')]);
  const token = typeof query['token'] === 'string' ? query['token'] : '';
  const next = `/first-admin?token=${encodeURIComponent(token)}`;
  if (!(await isFirstAdminToken(token))) {
    return (
      <>
        <PageHeader title={t('title')} />
        <Notice tone="problem" title={t('invalid')}>
          <p>{t('invalidText')}</p>
        </Notice>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {viewer && !viewer.isGuest ? (
        <ActionForm action={becomeAdmin} hidden={{ token }} submit={t('submit')} pending={t('pending')}>
          <p>{t('confirm', { name: viewer.email ?? viewer.name ?? '' })}</p>
        </ActionForm>
      ) : (
        <>
          <p>{t('account')}</p>
          <p className="flex flex-wrap gap-3">
            <LinkButton look="primary" href={{ pathname: '/sign-up', query: { next } }}>
              {t('signUp')}
            </LinkButton>
            <LinkButton href={{ pathname: '/sign-in', query: { next } }}>{t('signIn')}</LinkButton>
          </p>
        </>
      )}
    </>
  );
}
