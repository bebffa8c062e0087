export const TIME_ZONE_COOKIE = 'tz';

/** The learner's time zone as the browser told it in a cookie; Japan's until it has. */
export function chooseTimeZone(untrusted: string | undefined): string {
  if (untrusted === undefined) return 'Asia/Tokyo';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: untrusted }).resolvedOptions().timeZone;
  } catch {
    return 'Asia/Tokyo';
  }
}
