/** Where people may have an account that can sign in here, when it is configured. */
export const PROVIDERS = ['google', 'github'] as const;
export type Provider = (typeof PROVIDERS)[number];

export const providerNames: Record<Provider, string> = { google: 'Google', github: 'GitHub' };

export function isProvider(untrusted: string): untrusted is Provider {
  return PROVIDERS.some((provider) => provider === untrusted);
}

/** An account at a provider, as the provider has vouched for it. */
export type ProviderAccount = { provider: Provider; providerAccountId: string };
