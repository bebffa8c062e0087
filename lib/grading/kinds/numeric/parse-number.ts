const UNSIGNED = /^(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)$/;
const WITH_EXPONENT = /^(.+?)e([+-]?\d{1,4})$/;
const WITH_POWER_OF_TEN = /^(?:(.+?)[×x*·・])?10(?:\^|\*\*)\(?([+-]?\d{1,4})\)?$/;

const RAISED: Record<string, string> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁺': '+',
  '⁻': '-',
};

/**
 * The number that a careful teacher reads in what was typed, or null: 0.5, .5, 5., -3, １，０００, 1/3, 1e-7, 1.0×10^-7,
 * 10⁻⁷; with a unit behind it, if that is one of the given: each with how many of the asked one it is.
 */
export function parseNumber(typed: string, units: Readonly<Record<string, number>> = {}): number | null {
  const folded = fold(typed);
  // The longest first: the m of cm is no unit of its own.
  const known = Object.entries(units).map(([unit, factor]) => ({ unit: fold(unit), factor }));
  const found = known.toSorted((a, b) => b.unit.length - a.unit.length).find(({ unit }) => unit !== '' && folded.endsWith(unit));
  const number = found ? folded.slice(0, -found.unit.length).trimEnd() : folded;
  const parts = number.split('/');
  if (parts.length > 2) return null;
  const [numerator = null, denominator = 1] = parts.map(parseSigned);
  if (numerator === null || denominator === null || denominator === 0) return null;
  const value = (numerator / denominator) * (found?.factor ?? 1);
  // −0 would differ from 0 in messages and comparisons by Object.is.
  return Number.isFinite(value) ? value + 0 : null;
}

/** Full-width to half-width, all minus signs (and the long vowel mark that stands beside them on a kana keyboard) to '-'. */
function fold(typed: string): string {
  return typed
    .replace(/[⁰¹²³⁴-⁹⁺⁻]+/g, (raised) => `^${[...raised].map((digit) => RAISED[digit] ?? '').join('')}`)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    .replace(/[⁄∕÷]/g, '/')
    .trim()
    .replace(/^([+-])\s+/, '$1')
    .replace(/\s*([/×x*·・^])\s*/g, '$1');
}

function parseSigned(text: string): number | null {
  const sign = text.startsWith('-') ? -1 : 1;
  const value = parseUnsigned(text.replace(/^[+-]/, ''));
  return value === null ? null : sign * value;
}

function parseUnsigned(text: string): number | null {
  const power = WITH_POWER_OF_TEN.exec(text) ?? WITH_EXPONENT.exec(text);
  const digits = power === null ? text : (power[1] ?? '1');
  if (!UNSIGNED.test(digits)) return null;
  // One conversion of the whole literal: multiplying by a power of ten would round twice.
  return Number(`${digits.replaceAll(',', '')}e${power?.[2] ?? '0'}`);
}
