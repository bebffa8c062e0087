/** Longest note that a learner may write. */
export const MAX_NOTE = 10_000;
/** Longest text of a report. */
export const MAX_REPORT = 2_000;

export const REPORT_REASONS = ['WRONG_KEY', 'UNCLEAR', 'TYPO', 'DISPLAY', 'OTHER'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** A learner's own words on a question. Revision 0: nothing was written yet. */
export type Note = { text: string; revision: number };

/** A note that two guests' notes made may be longer than the limit; it may stay so long, but not grow. */
export function isTooLong(text: string, current: string): boolean {
  return text.length > Math.max(MAX_NOTE, current.length);
}
