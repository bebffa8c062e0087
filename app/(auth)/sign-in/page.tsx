import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { configuredProviders } from '#app/providers.ts';
import { getViewer, readSessionToken } from '#app/viewer.ts';
import { MAX_EMAIL_LENGTH } from '#lib/accounts/rules.ts';
import { ActionForm } from '../../ui/forms/action-form.tsx';
import { ProblemList } from '../../ui/forms/problem-list.tsx';
import { ProviderButtons } from '../../ui/forms/provider-buttons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { signInHere, signOut } from '../actions.ts';
import { readAuthQuery } from '../read-auth-query.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signIn.title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const [{ next, problem }, viewer, token, t] = await Promise.all([
    readAuthQuery(searchParams),
    getViewer(),
    readSessionToken(),
    getTranslations('auth'),
  ]);
  if (viewer && !viewer.isGuest) redirect(next);
  const hasEnded = token !== null && viewer === null;
  return (
    <>
      <PageHeader title={t('signIn.title')} />
      {problem && <ProblemList problems={[{ code: problem }]} />}
      {hasEnded && (
        <Notice title={t('signIn.ended')}>
          <p>{t('signIn.endedText')}</p>
          <form action={signOut}>
            <SubmitButton look="quiet" pending={t('pending')}>
              {t('signIn.asGuest')}
            </SubmitButton>
          </form>
        </Notice>
      )}
      <ActionForm
        action={signInHere}
        fields={[
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'username', inputMode: 'email', maxLength: MAX_EMAIL_LENGTH },
          { name: 'password', label: t('password'), type: 'password', autoComplete: 'current-password' },
        ]}
        hidden={{ next }}
        submit={t('signIn.submit')}
        pending={t('pending')}
      />
      <ProviderButtons providers={configuredProviders()} next={next} />
      {viewer?.isGuest && <p className="hint">{t('signIn.guestNote')}</p>}
      <p>
        <Link href={{ pathname: '/sign-up', query: { next } }} className="link">
          {t('signIn.toSignUp')}
        </Link>
      </p>
    </>
  );
}
