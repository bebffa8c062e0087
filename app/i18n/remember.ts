'use server';

import { cookies } from 'next/headers';
import { THEME_COOKIE, toTheme } from '../ui/theme/theme.ts';
import { isLocale, LOCALE_COOKIE } from './locale.ts';
import { chooseTimeZone, TIME_ZONE_COOKIE } from './time-zone.ts';

// How this browser wants to be shown pages. Nothing here belongs to a person, so no session is asked for.

/** The language; the page comes back in it. */
export async function setLocale(form: FormData): Promise<void> {
  const untrusted = form.get('locale');
  if (typeof untrusted === 'string' && isLocale(untrusted)) await remember(LOCALE_COOKIE, untrusted);
}

/** Light or dark. */
export async function setTheme(untrusted: string): Promise<void> {
  await remember(THEME_COOKIE, toTheme(untrusted));
}

/** The device's time zone, in which times are written. */
export async function setTimeZone(untrusted: string): Promise<void> {
  await remember(TIME_ZONE_COOKIE, chooseTimeZone(untrusted));
}

const YEAR_SECONDS = 365 * 24 * 60 * 60;

async function remember(name: string, value: string): Promise<void> {
  const jar = await cookies();
  jar.set(name, value, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax' });
}
