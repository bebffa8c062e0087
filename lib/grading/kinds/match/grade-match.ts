import type { MatchAnswer, MatchContent } from '#lib/questions/kinds/match/match.ts';
import type { Grader, Mark } from '../../contract.ts';

/** Right pairs / items on the left. A partner that is not on the right counts as none. */
export const gradeMatch: Grader<MatchContent, MatchAnswer> = {
  version: 1,
  empty: { kind: 'match', schema: 1, pairs: {} },
  grade(content, answer) {
    const given = new Map(Object.entries(answer.pairs));
    const partners = new Map(content.pairs.map((pair) => [pair.left, pair.right]));
    const known = new Set(content.right.map((item) => item.id));
    const marks = content.left.map(({ id }): Mark => {
      const partner = given.get(id);
      if (partner === undefined || !known.has(partner)) return { id, verdict: 'missed' };
      return { id, verdict: partner === partners.get(id) ? 'right' : 'wrong' };
    });
    const answered = marks.some((mark) => mark.verdict !== 'missed');
    return {
      score: marks.filter((mark) => mark.verdict === 'right').length / content.left.length,
      answered,
      provisional: false,
      marks,
      notes: answered ? [] : ['unanswered'],
      misconceptions: [],
    };
  },
};
