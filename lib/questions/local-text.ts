import { z } from 'zod';

/** A text in Japanese with an optional English translation; Markdown with KaTeX unless said otherwise. */
export const LocalText = z.strictObject({
  ja: z.string().trim().min(1),
  en: z.string().trim().min(1).optional(),
});
export type LocalText = z.infer<typeof LocalText>;
