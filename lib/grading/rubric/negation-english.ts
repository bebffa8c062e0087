import type { Zone } from './zone.ts';

/** A word that begins a new clause. */
const BOUNDARY =
  /[,;:()]|\b(?:because|since|so|when|whenever|while|if|as|but|although|though|which|where|whereas|unless|until|after|before|however|instead|rather)\b|\band (?:it|they|we|the|this|that|then|so|instead)\b|\band [a-z]+s\b/g;

const AFFIRMING =
  /\bnot (?:only|just|merely|simply|solely)\b|\bno (?:matter|doubt)\b|\bnothing (?:but|other than)\b|\bnot to mention\b|\bwithout (?:doubt|fail|exception)\b|\b(?:cannot|can't|can not) (?:be )?(?:ignore|overlook|help|do without)[a-z]*/g;

const NOT = /\b(?:not|never|cannot|neither|nor|hardly|without|lacks?|unable to|fails? to|failing to|no|none of)\b|[a-z]n't\b/g;
/** A denial behind these names what is to be prevented: so that errors do not cancel. */
const PURPOSE = /\b(?:so|so that|so as|in order) [^,;]*$/;
const CONTRAST = /\b(?:instead of|rather than|as opposed to)\b/g;
const BESIDE = /\b(?:unlike|in contrast to|compared (?:with|to)|whereas)\b|\b(?:if|unless)\b(?=[^,]*,)|^without\b(?=[^,]*,)/g;
const DENIED_SUBJECT =
  /\b(?:is|are|was|were|be)(?:n't| not| never)? (?:necessary|needed|required|useful|used|true|correct|right|the case|possible|allowed|done|performed)\b/g;
const WRONG =
  /\b(?:is|are|was|were|be) (?:wrong|false|incorrect|untrue|a mistake|a myth|unnecessary|useless|impossible|pointless|irrelevant)\b/g;
const WRONG_THAT = /\bit is (?:wrong|false|incorrect|untrue|not true|a mistake|a myth|unnecessary|impossible|pointless)(?: that| to)\b/g;

/** The stretches of a normalised English sentence that are denied or set aside. Scope mostly runs forward to the next clause. */
export function findZonesEnglish(text: string): Zone[] {
  const read = text.replace(AFFIRMING, (match) => '*'.repeat(match.length));
  const boundaries = [...read.matchAll(BOUNDARY)].map((match) => match.index);
  // A boundary word straight behind the marker belongs to it: 'not because …'.
  const clauseEnd = (from: number) => boundaries.find((at) => at > from + 1) ?? text.length;
  const clauseBegin = (to: number) => boundaries.findLast((at) => at < to) ?? 0;

  const zones: Zone[] = [];
  const each = (pattern: RegExp, add: (marker: Zone['marker'], match: string) => void) => {
    for (const match of read.matchAll(pattern)) add({ start: match.index, end: match.index + match[0].length }, match[0]);
  };
  each(NOT, (marker) => {
    if (/^without[^,]*,/.test(read.slice(marker.start)) && marker.start === 0) return;
    zones.push({
      start: marker.end,
      end: clauseEnd(marker.end),
      effect: PURPOSE.test(read.slice(0, marker.start)) ? 'prevented' : 'negated',
      marker,
    });
  });
  each(BESIDE, (marker) => zones.push({ start: marker.end, end: clauseEnd(marker.end), effect: 'aside', marker }));
  each(CONTRAST, (marker) => {
    const focus = marker.end + (/^(?: (?:just|simply|merely|only|the|a|all))* \S+/.exec(read.slice(marker.end))?.[0].length ?? 0);
    zones.push(
      { start: marker.end, end: focus, effect: 'negated', marker },
      { start: focus, end: clauseEnd(marker.end), effect: 'aside', marker },
    );
  });
  each(DENIED_SUBJECT, (marker, match) => {
    if (/n't|not|never/.test(match)) zones.push({ start: clauseBegin(marker.start), end: marker.start, effect: 'negated', marker });
  });
  each(WRONG, (marker) => zones.push({ start: clauseBegin(marker.start), end: marker.start, effect: 'negated', marker }));
  each(WRONG_THAT, (marker) => zones.push({ start: marker.end, end: text.length, effect: 'negated', marker }));
  return zones.filter((zone) => zone.start < zone.end);
}
