import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { readAuthQuery } from '#app/(auth)/read-auth-query.ts';
import { getViewer } from '#app/viewer.ts';
import { findLogins } from '#lib/accounts/queries.ts';
import { ProblemList } from '../ui/forms/problem-list.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { GuestNotice } from './guest-notice.tsx';
import { NameSection } from './name-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { Preferences } from './preferences.tsx';
import { ProvidersSection } from './providers-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function AccountPage({ searchParams }: PageProps<'/account'>) {
  const [{ problem }, viewer, t] = await Promise.all([readAuthQuery(searchParams), getViewer(), getTranslations('account')]);
  if (!viewer) redirect('/sign-in?next=/account');
  const logins = await findLogins(viewer);
  return (
    <>
      <PageHeader title={t('title')} lead={viewer.isGuest ? undefined : viewer.email} />
      {viewer.role === 'ADMIN' && (
        <p>
          <LinkButton href="/admin">{t('admin')}</LinkButton>
        </p>
      )}
      {problem && <ProblemList problems={[{ code: problem }]} />}
      {viewer.isGuest ? (
        <GuestNotice />
      ) : (
        <>
          <NameSection name={viewer.name ?? ''} />
          {logins.hasPassword && <PasswordSection email={viewer.email ?? ''} />}
          <ProvidersSection logins={logins} />
        </>
      )}
      <Preferences />
      {!viewer.isGuest && <SessionsSection otherSessions={logins.otherSessions} />}
    </>
  );
}
