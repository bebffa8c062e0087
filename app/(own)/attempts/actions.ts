'use server';

import { z } from 'zod';
import { action } from '#app/action.ts';
import { advanceItem } from '#lib/attempts/advance-item.ts';
import { CONFIDENCES } from '#lib/attempts/rules.ts';
import { selfAssess } from '#lib/attempts/self-assess.ts';
import { setConfidence } from '#lib/attempts/set-confidence.ts';
import { submitAttempt } from '#lib/attempts/submit-attempt.ts';

const Attempt = z.strictObject({ attemptId: z.string() });

/** Question by question: leaves a question for good. */
export const advance = action(Attempt.extend({ fromItemId: z.string() }), ({ userId }, input) => advanceItem({ userId, ...input }));

/** Hands the test in. */
export const submit = action(Attempt, ({ userId }, input) => submitAttempt({ userId, ...input }));

/** The learner's own verdict on a provisional grade. */
export const assess = action(
  Attempt.extend({
    itemId: z.string(),
    partId: z.string().max(100),
    verdicts: z.record(z.string().max(200), z.boolean()),
    comment: z.string().trim().max(1_000).nullable(),
  }),
  ({ userId }, input) => selfAssess({ userId, ...input }),
);

/** How sure the learner is of an answer; null takes it back. */
export const sayConfidence = action(
  Attempt.extend({ itemId: z.string(), partId: z.string().max(100), level: z.enum(CONFIDENCES).nullable() }),
  ({ userId }, input) => setConfidence({ userId, ...input }),
);
