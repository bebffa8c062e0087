import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { configuredProviders } from '#app/providers.ts';
import { getViewer } from '#app/viewer.ts';
import { MAX_EMAIL_LENGTH, MIN_PASSWORD_LENGTH } from '#lib/accounts/rules.ts';
import { ActionForm } from '../../ui/forms/action-form.tsx';
import { ProviderButtons } from '../../ui/forms/provider-buttons.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { signUpHere } from '../actions.ts';
import { readAuthQuery } from '../read-auth-query.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signUp.title') };
}

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const [{ next }, viewer, t] = await Promise.all([readAuthQuery(searchParams), getViewer(), getTranslations('auth')]);
  if (viewer && !viewer.isGuest) redirect(next);
  return (
    <>
      <PageHeader title={t('signUp.title')} lead={viewer?.isGuest ? t('signUp.guestLead') : t('signUp.lead')} />
      <ActionForm
        action={signUpHere}
        fields={[
          {
            name: 'email',
            label: t('email'),
            hint: t('signUp.emailHint'),
            type: 'email',
            autoComplete: 'username',
            inputMode: 'email',
            maxLength: MAX_EMAIL_LENGTH,
          },
          {
            name: 'password',
            label: t('password'),
            hint: t('passwordHint', { min: MIN_PASSWORD_LENGTH }),
            type: 'password',
            autoComplete: 'new-password',
          },
          { name: 'name', label: t('signUp.name'), hint: t('signUp.nameHint'), type: 'text', autoComplete: 'nickname' },
        ]}
        hidden={{ next }}
        submit={t('signUp.submit')}
        pending={t('pending')}
      />
      <ProviderButtons providers={configuredProviders()} next={next} />
      <p>
        <Link href={{ pathname: '/sign-in', query: { next } }} className="link">
          {t('signUp.toSignIn')}
        </Link>
      </p>
    </>
  );
}
