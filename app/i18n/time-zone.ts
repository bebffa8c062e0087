export const TIME_ZONE_COOKIE = 'tz';

/** The learner's time zone as the browser names it; Japan's until it has. */
export function chooseTimeZone(untrusted: string | undefined): string {
  return untrusted !== undefined && isTimeZone(untrusted) ? untrusted : 'Asia/Tokyo';
}

function isTimeZone(untrusted: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: untrusted }));
  } catch {
    return false;
  }
}
