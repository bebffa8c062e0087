import type { Confidence } from '#lib/attempts/rules.ts';
import type { Answer } from '#lib/questions/answer.ts';
import type { Study } from '#lib/study/find-study.ts';
import type { PartView } from '../questions/part-input.tsx';
import type { RenderedText } from '../questions/rendered.ts';
import type { ShownHint } from '../tools/hint-box.tsx';
import type { PartStart } from './engine/attempt-saver.ts';

/** An attempt as the player's page hands it to the browser: rendered, and nothing but what may be seen. */
export type PlayerAttempt = {
  id: string;
  userId: string;
  pacing: 'per-question' | 'whole';
  title: string;
  titleLang: string;
  /** Where leaving leads. */
  backHref: string;
  serverNow: string;
  deadlineAt: string | null;
  currentItemId: string | null;
  items: PlayerItem[];
};

export type PlayerItem = {
  id: string;
  /** From 1. */
  number: number;
  limitSeconds: number | null;
  deadlineAt: string | null;
  /** Null while it is locked and after it was closed. */
  question: PlayerQuestion | null;
  responses: Readonly<Record<string, { answer: Answer | null; revision: number; savedAt: string }>>;
  conflicts: Readonly<Record<string, { answer: Answer | null; revision: number; savedAt: string }[]>>;
  /** By part; none where nothing was said. */
  confidences: Readonly<Record<string, Confidence>>;
  /** Practice, by part: the hints that were taken. */
  hints: Readonly<Record<string, readonly ShownHint[]>>;
};

export type PlayerQuestion = { id: string; stem: RenderedText; parts: PlayerPart[]; study: Study };
export type PlayerPart = PartView & { id: string; weight: number; stem: RenderedText | null; hints: number[] };

/** What the engine needs of the questions that are on this page. */
export function toPartStarts(items: readonly PlayerItem[]): PartStart[] {
  return items.flatMap((item) =>
    (item.question?.parts ?? []).map((part) => {
      const current = item.responses[part.id];
      const unresolved = item.conflicts[part.id]?.at(-1);
      return {
        itemId: item.id,
        partId: part.id,
        answer: current?.answer ?? null,
        revision: current?.revision ?? 0,
        ...(unresolved &&
          current && {
            conflict: {
              mine: { answer: unresolved.answer, at: unresolved.savedAt },
              theirs: { answer: current.answer, revision: current.revision, clientId: '', at: current.savedAt },
            },
          }),
      };
    }),
  );
}
