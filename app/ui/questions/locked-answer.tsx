'use client';

import type { Answer } from '#lib/questions/answer.ts';
import { PartInput, type PartView } from './part-input.tsx';

/** An answer shown as it was given, not to be changed. */
export function LockedAnswer({ part, answer, name, labelId }: { part: PartView; answer: Answer | null; name: string; labelId: string }) {
  return <PartInput part={part} answer={answer} onChange={() => {}} isLocked name={name} labelledBy={labelId} />;
}
