import type { CodeAnswer } from '#lib/questions/kinds/code/code.ts';
import { fillRegions, type Segment } from '#lib/questions/kinds/code/regions.ts';

/** As long as the server takes them. */
export const MAX_REGION_CHARACTERS = 20_000;

/** What stands in each open region, by id. */
export type Regions = Readonly<Record<string, string>>;

/** The program as the learner has it; line ends are those of an editor. */
export function answeredProgram(segments: readonly Segment[], answer: CodeAnswer | null): Segment[] {
  return fillRegions(segments, answer?.regions ?? {}).map((segment) => ({ ...segment, code: segment.code.replaceAll(/\r\n?/g, '\n') }));
}

/** The answer that the regions are. One that stands as it was given is left out: nothing was answered there. */
export function toAnswer(given: readonly Segment[], regions: Regions): CodeAnswer {
  const written = given.filter((segment) => segment.isOpen && regions[segment.id] !== undefined && regions[segment.id] !== segment.code);
  return { kind: 'code', schema: 1, regions: Object.fromEntries(written.map(({ id }) => [id, regions[id] ?? ''])) };
}

export function isSameProgram(one: readonly Segment[], other: readonly Segment[]): boolean {
  return one.length === other.length && one.every((segment, index) => segment.code === other[index]?.code);
}

export type ProgramLine = { /** From 1, as Python counts. */ number: number; code: string; isOpen: boolean; segmentId: string };

/** The lines of the whole program. */
export function linesOf(segments: readonly Segment[]): ProgramLine[] {
  return segments
    .flatMap(({ id, isOpen, code }) => code.split('\n').map((line) => ({ code: line, isOpen, segmentId: id })))
    .map((line, index) => ({ number: index + 1, ...line }));
}

/** Where a line of the program stands: its segment, and the place of its first and last character there. */
export function placeOfLine(segments: readonly Segment[], number: number): { segmentId: string; from: number; to: number } | null {
  const lines = linesOf(segments);
  const line = lines[number - 1];
  if (!line) return null;
  const before = lines.slice(0, number - 1).filter((each) => each.segmentId === line.segmentId);
  const from = before.reduce((sum, each) => sum + each.code.length + 1, 0);
  return { segmentId: line.segmentId, from, to: from + line.code.length };
}
