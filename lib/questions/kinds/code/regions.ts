/** A stretch of a program: an open region that the learner fills, or closed code around it. */
export type Segment = { id: string; isOpen: boolean; code: string };

export type Parsed = { ok: true; segments: Segment[] } | { ok: false; line: number; message: string };

const BEGIN = /^\s*# region ([a-z][a-z0-9-]*)$/;
const END = /^\s*# endregion$/;

/**
 * Cuts a Python file at its `# region <id>` … `# endregion` lines, which belong to no segment:
 *
 *     import numpy as np
 *
 *     # region body
 *     def softmax(u):
 *         pass
 *     # endregion
 */
export function parseRegions(file: string): Parsed {
  const segments: Segment[] = [];
  let lines: string[] = [];
  let open: string | null = null;
  const close = () => {
    if (open !== null || lines.length > 0)
      segments.push({ id: open ?? `closed-${segments.length}`, isOpen: open !== null, code: lines.join('\n') });
    lines = [];
  };
  for (const [index, line] of file.split('\n').entries()) {
    const begun = BEGIN.exec(line)?.[1];
    if (begun !== undefined) {
      if (open !== null) return { ok: false, line: index + 1, message: `the region "${open}" is not ended before the next one begins` };
      if (segments.some((segment) => segment.id === begun))
        return { ok: false, line: index + 1, message: `the region "${begun}" is there twice` };
      close();
      open = begun;
    } else if (END.test(line)) {
      if (open === null) return { ok: false, line: index + 1, message: 'no region is open here' };
      close();
      open = null;
    } else {
      lines.push(line);
    }
  }
  if (open !== null) return { ok: false, line: file.split('\n').length, message: `the region "${open}" is not ended` };
  close();
  return segments.some((segment) => segment.isOpen) ? { ok: true, segments } : { ok: false, line: 1, message: 'there is no open region' };
}

/** The segments of a file that has been checked. */
export function segmentsOf(file: string): Segment[] {
  const parsed = parseRegions(file);
  if (!parsed.ok) throw new Error(`line ${parsed.line}: ${parsed.message}`);
  return parsed.segments;
}

/** The open regions of a program by id. */
export function openRegions(segments: readonly Segment[]): Record<string, string> {
  return Object.fromEntries(segments.filter((segment) => segment.isOpen).map(({ id, code }) => [id, code]));
}

/** The segments with what a learner wrote in the open ones; a region that was not touched stays as it was given. */
export function fillRegions(segments: readonly Segment[], regions: Readonly<Record<string, string>>): Segment[] {
  const written = new Map(Object.entries(regions));
  return segments.map((segment) => (segment.isOpen ? { ...segment, code: written.get(segment.id) ?? segment.code } : segment));
}

/** The program that the segments are, as Python gets it and as lines are counted. */
export function programOf(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.code.replaceAll(/\r\n?/g, '\n')).join('\n');
}
