/** From here on the clock may draw the eye: the last minute, and of a short limit the last quarter. */
export function urgentSeconds(limitSeconds: number): number {
  return Math.min(60, Math.ceil(limitSeconds / 4));
}

const ANNOUNCED_SECONDS = [60, 10];

/**
 * The warning that a screen reader gets when `left` seconds are left, or null. A warning stays due until the next
 * one, so a tab that was asleep at the very second still says it; a limit no longer than a warning leaves it out.
 */
export function warningAt(left: number, limitSeconds: number): number | null {
  const due = ANNOUNCED_SECONDS.filter((at) => left <= at && limitSeconds > at);
  return due.at(-1) ?? null;
}

/** 12:05, or 1:00:00 from an hour on. */
export function formatSeconds(seconds: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const rest = pad(seconds % 60);
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${rest}`;
}
