import type { ExtractAnswer, ExtractContent } from '#lib/questions/kinds/extract/extract.ts';
import { parseListing } from '#lib/questions/listing.ts';
import type { Grader, Mark } from '../../contract.ts';
import { unique } from '../../unique.ts';

/** (wanted lines marked − wrong lines marked) / wanted lines, at least 0. Optional lines count neither way. */
export const gradeExtract: Grader<ExtractContent, ExtractAnswer> = {
  version: 1,
  empty: { kind: 'extract', schema: 1, lines: [] },
  grade(content, answer) {
    const given = new Set(answer.lines);
    const wanted = new Set(content.lines);
    const optional = new Set(content.optional ?? []);
    const ids = parseListing(content.listing).map((line) => line.id);
    const marked = ids.filter((id) => given.has(id));
    const hits = marked.filter((id) => wanted.has(id)).length;
    const wrong = marked.filter((id) => !wanted.has(id) && !optional.has(id));
    const marks = ids
      .filter((id) => !optional.has(id) && (wanted.has(id) || given.has(id)))
      .map((id): Mark => ({ id, verdict: !given.has(id) ? 'missed' : wanted.has(id) ? 'right' : 'wrong' }));
    return {
      score: Math.max(0, hits - wrong.length) / wanted.size,
      answered: marked.length > 0,
      provisional: false,
      marks,
      notes: marked.length > 0 ? [] : ['unanswered'],
      misconceptions: unique(
        (content.why ?? []).filter((reason) => wrong.includes(reason.line)).flatMap((reason) => reason.misconception ?? []),
      ),
    };
  },
};
