import type { RubricTerm } from '#lib/questions/rubric.ts';
import { normalise } from './normalise.ts';
import { foldNumerals, withSpellings } from './spellings.ts';

/** A stretch of a normalised sentence, end exclusive. */
export type Span = { start: number; end: number };

type Wording = (text: string) => Iterable<RegExpExecArray>;

const compiled = new WeakMap<RubricTerm, Wording[]>();

/** Where a term stands in a normalised sentence, in any of its wordings. */
export function findTerm(term: RubricTerm, text: string): Span[] {
  const wordings = compiled.get(term) ?? term.any.map(compileWording);
  compiled.set(term, wordings);
  return wordings
    .flatMap((wording) => [...wording(text)])
    .filter((match) => match[0] !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function compileWording(wording: string): Wording {
  const source = /^\/(.+)\/$/s.exec(wording)?.[1];
  if (source === undefined) {
    const literal = new RegExp(literalPattern(normalise(wording)), 'gu');
    return (text) => text.matchAll(literal);
  }
  const pattern = new RegExp(source.normalize('NFKC'), 'giu');
  // A pattern is taken as written, and with figures for the learner's numerals: /1つの/ finds 一つの as well.
  return (text) => {
    const withFigures = foldNumerals(text);
    return withFigures === text ? text.matchAll(pattern) : [...text.matchAll(pattern), ...withFigures.matchAll(pattern)];
  };
}

/**
 * A literal wording with what belongs to spelling and inflection: word boundaries and plural in English, an optional
 * hyphen, a final long vowel (パラメータ・パラメーター), spellings (二乗・2乗), verb and adjective endings (二乗する・二乗し),
 * and no prefix that turns it round (線形 is not in 非線形).
 */
function literalPattern(literal: string): string {
  const { stem, ending } = inflect(literal);
  const body = escapePattern(stem)
    .replace(/(?<=[a-z])[ -](?=[a-z])/g, '[ -]?')
    .replace(/ー(?![\p{sc=Kana}ー])/gu, 'ー?')
    .replace(/(?<=[\p{sc=Kana}ー]{2}[\p{sc=Kana}])(?![\p{sc=Kana}ー])/gu, 'ー?');
  return `${guardBefore(literal)}${withSpellings(body)}${ending}${guardAfter(literal)}`;
}

function guardBefore(literal: string): string {
  if (/^[a-z]/.test(literal)) return '(?<![a-z])(?<!non[- ])';
  if (/^[0-9]/.test(literal)) return '(?<![0-9.])';
  return /^\p{sc=Han}/u.test(literal) ? '(?<![非不無未])' : '';
}

function guardAfter(literal: string): string {
  if (/[a-z]{3}$/.test(literal)) return '(?:e?s|e?d)?(?![a-z])';
  if (/[a-z]$/.test(literal)) return '(?![a-z])';
  return /[0-9]$/.test(literal) ? '(?![0-9])' : '';
}

/** Rows of the syllabary by the ending of a verb's dictionary form. */
const VERB_ENDINGS: Record<string, string> = {
  う: '[わいうえおっ]',
  く: '[かきくけこい]',
  ぐ: '[がぎぐげごい]',
  す: '[さしすせそ]',
  つ: '[たちつてとっ]',
  ぬ: '[なにぬねのん]',
  ぶ: '[ばびぶべぼん]',
  む: '[まみむめもん]',
  る: '[らりるれろっ]',
};
/** る after these (e and i rows) may simply fall away: 求める・求めて. */
const BEFORE_FALLING_RU = /[えけせてねへめれげぜでべいきしちにみりぎじび]る$/;

function inflect(literal: string): { stem: string; ending: string } {
  if (/する$/.test(literal)) return { stem: literal.slice(0, -2), ending: '(?:する|すれ|すべ|し|さ|せ)' };
  if (/ない$/.test(literal)) return { stem: literal.slice(0, -2), ending: '[無な](?:い|く|かっ|けれ)' };
  if (/[ひふ0-9一二三四五六七八九][とた]?つ$/.test(literal)) return { stem: literal, ending: '' };
  if (/[\p{sc=Han}しき]い$/u.test(literal)) return { stem: literal.slice(0, -1), ending: '(?:い|く|かっ|けれ)' };
  if (BEFORE_FALLING_RU.test(literal) && literal.length >= 3) return { stem: literal.slice(0, -1), ending: '(?:[らりるれろっ])?' };
  const row = VERB_ENDINGS[literal.slice(-1)];
  return row === undefined || literal.length < 2 ? { stem: literal, ending: '' } : { stem: literal.slice(0, -1), ending: row };
}

function escapePattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
