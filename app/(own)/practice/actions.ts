'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { action } from '#app/action.ts';
import { renderText } from '#app/ui/markdown/render-texts.ts';
import { checkPracticeItem } from '#lib/attempts/check-practice-item.ts';
import { revealHint } from '#lib/attempts/reveal-hint.ts';
import { startPractice } from '#lib/attempts/start-practice.ts';

/** Starts practice of a section, or of some of its questions, and leads there. */
export const practise = action(
  z.strictObject({ sectionId: z.string().max(200), questionIds: z.array(z.string().max(100)).max(100).optional() }),
  async ({ userId }, { sectionId, questionIds }) => {
    const started = await startPractice({ userId, sectionId, ...(questionIds && { questionIds }) });
    if (started.ok) redirect(`/practice/${started.attemptId}`);
    return started;
  },
);

/** Marks one question of practice; the page then shows its result. */
export const check = action(z.strictObject({ attemptId: z.string(), itemId: z.string() }), async ({ userId }, input) => {
  const checked = await checkPracticeItem({ userId, ...input });
  return checked.ok ? ({ ok: true } as const) : checked;
});

/** Takes a hint, rendered in the reader's language. */
export const takeHint = action(
  z.strictObject({ attemptId: z.string(), itemId: z.string(), partId: z.string().max(100), number: z.int().min(1).max(5) }),
  async ({ userId }, input) => {
    const revealed = await revealHint({ userId, ...input });
    if (!revealed.ok) return revealed;
    const { number, text, cost } = revealed.hint;
    return { ok: true, hint: { number, cost, text: renderText(text, await getLocale(), { images: revealed.images }) } } as const;
  },
);
