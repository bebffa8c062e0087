import type { KindDefinition } from './kind.ts';
import type { QuestionPart } from './parts.ts';
import { kinds, type PartKind } from './registry.ts';

/** A kind for code that treats all kinds alike. Give it only content and answers of that same kind. */
export type AnyKind = KindDefinition<QuestionPart['content'], unknown, { kind: PartKind }, unknown>;

/** The definition of a kind. */
export function kindOf(kind: PartKind): AnyKind {
  return kinds[kind] as AnyKind;
}
