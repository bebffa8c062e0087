'use server';

import { z } from 'zod';
import { action } from '#app/action.ts';
import { reportQuestion } from '#lib/study/report-question.ts';
import { MAX_REPORT, REPORT_REASONS } from '#lib/study/rules.ts';
import { saveNote } from '#lib/study/save-note.ts';
import { setBookmark } from '#lib/study/set-bookmark.ts';

const Question = z.strictObject({ questionId: z.string().max(100) });

/** Sets or removes a bookmark. */
export const bookmark = action(Question.extend({ isOn: z.boolean() }), ({ userId }, input) => setBookmark({ userId, ...input }));

/** Saves a note; how long it may be depends on the one that is kept. */
export const keepNote = action(Question.extend({ text: z.string().max(200_000), baseRevision: z.int().min(0) }), ({ userId }, input) =>
  saveNote({ userId, ...input }),
);

/** Tells the authors of a mistake in a question. */
export const report = action(
  z.strictObject({
    itemId: z.string(),
    partId: z.string().max(100).nullable(),
    reason: z.enum(REPORT_REASONS),
    text: z.string().trim().max(MAX_REPORT),
  }),
  ({ userId }, input) => reportQuestion({ userId, ...input }),
);
