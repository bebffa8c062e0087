import { env } from '#lib/env.ts';

/** The address people open, as the settings say; the supervisor fills in the default. */
export const appUrl: URL = new URL(env.APP_URL ?? `http://localhost:${env.PORT}`);

/** Cookies then are for HTTPS alone. */
export const isHttps: boolean = appUrl.protocol === 'https:';
