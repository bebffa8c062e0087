import { PROVIDERS, type Provider } from '#lib/accounts/providers.ts';
import { env } from '#lib/env.ts';

type Credentials = { clientId: string; clientSecret: string };

/** The settings of a provider; null when it is not configured. */
export function credentialsOf(provider: Provider): Credentials | null {
  const [clientId, clientSecret] = {
    google: [env.GOOGLE_CLIENT_ID, env.GOOGLE_CLIENT_SECRET],
    github: [env.GITHUB_CLIENT_ID, env.GITHUB_CLIENT_SECRET],
  }[provider];
  return clientId && clientSecret ? { clientId, clientSecret } : null;
}

/** The providers one can sign in with here. */
export function configuredProviders(): Provider[] {
  return PROVIDERS.filter((provider) => credentialsOf(provider) !== null);
}

/** Where a provider's sign-in page is: forms lead there. */
export const providerOrigins: Record<Provider, string> = { google: 'https://accounts.google.com', github: 'https://github.com' };
