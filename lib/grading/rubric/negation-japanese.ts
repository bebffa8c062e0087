import { maskAffirming } from './affirming-japanese.ts';
import { clauseStart, contrastStart, focusStart } from './clauses-japanese.ts';
import type { Zone } from './zone.ts';

type Rule = {
  pattern: RegExp;
  /** The zones that one occurrence makes; `end` is where the marker begins. */
  zones(place: { text: string; start: number; marker: Zone['marker'] }): Zone[];
};

const NAI = '(?:な[いかく]|ありません|ません)';
/** What stands before ず when it denies: the a row of a verb, an e-row stem or a character. */
const ZU = '(?<=[あかがさただなばまらわせえけげてねべめれい\\p{sc=Han}])ず';

const over =
  (effect: Zone['effect']): Rule['zones'] =>
  ({ start, marker }) => [{ start, end: marker.start, effect, marker }];

const suppose: Rule['zones'] = ({ start, marker }) => [{ start, end: marker.start, effect: 'aside', marker, supposition: true }];

/** Denies what is in focus, and only sets aside the rest, which the sentence goes on with. */
const contrast: Rule['zones'] = ({ text, start: clause, marker }) => {
  const start = contrastStart(text, { start: clause, marker: marker.start });
  const focus = focusStart(text, { start, marker: marker.start });
  return [
    { start, end: focus, effect: 'aside', marker },
    { start: focus, end: marker.start, effect: 'negated', marker },
  ];
};

/** Denies the predicate before a noun (勾配が消えない関数), and nothing else of the sentence. */
const attributive: Rule['zones'] = ({ text, start, marker }) => [
  { start: focusStart(text, { start, marker: marker.start }), end: marker.start, effect: 'negated', marker },
];

/** Quoted or nominalised: all that was said before is meant. */
const whole: Rule['zones'] = ({ text, marker }) => [
  { start: Math.max(0, text.lastIndexOf('「', marker.start)), end: marker.start, effect: 'outer', marker },
];

/** In this order; what one rule has taken is not there for the next. */
const RULES: Rule[] = [
  {
    pattern: /(?:ない|ぬ)よう(?:に)?|(?:ずに|なくて(?:も)?)(?:済|す)[むまみん]|なくな[らりるれっ]|(?<=[をが])なく[すしせそさ]/g,
    zones: over('prevented'),
  },
  {
    pattern: new RegExp(
      `(?:とは(?:限ら|かぎら|言え|いえ|言わ|いわ)${NAI}|とは限らず|(?:という|との)(?:意味|こと|もの|わけ)では${NAI}|(?:という|との)(?:の|こと|考え|説明)?(?:は|では|も)(?:誤|間違|嘘|正しくな))`,
      'g',
    ),
    zones: whole,
  },
  { pattern: /(?<=、)(?:実際(?:に)?は)?(?:そう(?:では|じゃ)ない|そうとは限らない|それは(?:誤|間違|違))/g, zones: whole },
  { pattern: /(?:の|こと|」|もの)(?:は|が)(?:誤り|間違|嘘|誤解|正しく(?:は)?な|正しくあり)/g, zones: whole },
  {
    pattern: new RegExp(
      `わけ(?:では|じゃ|でも|で|も|が|は)?${NAI}|(?:はず|こと|もの)(?:では|は|が|も)${NAI}|べき(?:では|じゃ)${NAI}|必要(?:は|が|も|性は|性が)?${NAI}|(?:不要|不必要|無用)(?!な)`,
      'g',
    ),
    zones: over('outer'),
  },
  // Suppositions that lead to the point: 二乗しないと打ち消し合う, 二乗せずに足すと打ち消し合う.
  {
    pattern: new RegExp(
      [
        'な(?:ければ|かったら|いと(?![いはなもの言])|い(?:場合|とき|時|限り|なら|ことには))',
        'な(?:し|くして)には|なくても(?![よい良いで済構か])',
        `(?:${ZU}に?|ない(?:で|まま))(?=[^、]{1,12}(?:[るうくすつむぬぶぐ]と(?![いは])|れば|たら|て(?:は|しま)))`,
      ].join('|'),
      'gu',
    ),
    zones: suppose,
  },
  {
    pattern: new RegExp(
      `(?:の|ん)?(?:では|じゃ|で)なく(?:て)?|こと(?:も)?なく|な(?:し|くし)[にで]|無し[にで]|抜きで|(?:の)?(?:かわり|代わり|替わり)に|ないで(?![きすはあ])|なくて(?!も|は|よ|い|済)|${ZU}(?:に|(?![っつるかにらりれ]))`,
      'gu',
    ),
    zones: contrast,
  },
  {
    pattern: /のに(?:対し|たいし)|の?とは(?:異な|違|対照|逆|別)|と(?:異なり|違って|違い、|対照的|対にな|は反対|反対に)|[にと]比べ|よりも/g,
    zones: over('aside'),
  },
  { pattern: /(?:ない|なかった|ぬ|ざる)(?=[\p{sc=Han}\p{sc=Kana}a-z])(?!必要|方が)/gu, zones: attributive },
  {
    pattern:
      /な[いく]|なかっ|なけれ|ません|(?<=[かがさたなばまらわせ])ぬ(?=、|$)|(?:不可能|無意味|無関係)(?!な)|(?:は|が|も)無視|やめ[るたて]/gu,
    zones: over('negated'),
  },
];

/** What is not enough, or not done: the beginning of 〜ないと…ない, 〜だけでは…ない. */
const WITHOUT_MORE = /(?:だけ|のみ|まま)(?:では|じゃ|だと)/g;
/** A consequence that nobody wants, said without a negative form. */
const UNWANTED = /てしま[いうえおっ]|ちゃ[いうえおっ]|困[るら]|不十分|足りな/;

/**
 * 二乗しないと大きさを測れない asks for both: to square, and to measure. So a supposition with an unwanted consequence denies
 * neither its own words nor those of the consequence.
 */
function readSuppositions(zones: readonly Zone[], text: string): Zone[] {
  const begins = [
    ...zones.filter(isSupposition).map((zone) => zone.marker.end),
    ...[...text.matchAll(WITHOUT_MORE)].map((match) => match.index + match[0].length),
  ];
  const isConsequence = (zone: Zone) => zone.effect === 'negated' && begins.some((begin) => begin < zone.marker.start);
  return zones.map((zone) => {
    const isUnwanted = () =>
      UNWANTED.test(text.slice(zone.marker.end)) || zones.some((other) => isConsequence(other) && other.marker.start > zone.marker.end);
    return isConsequence(zone) || (isSupposition(zone) && isUnwanted()) ? { ...zone, effect: 'prevented' } : zone;
  });
}

function isSupposition(zone: Zone): boolean {
  return zone.effect === 'aside' && zone.supposition === true;
}

/** The stretches of a normalised Japanese sentence that are denied or set aside. Scope runs back from the marker to the start of its clause. */
export function findZonesJapanese(typed: string): Zone[] {
  const text = typed.replace(/無(?=[いく]|かっ|けれ)/g, 'な').replaceAll('出来', 'でき');
  let rest = maskAffirming(text);
  const zones: Zone[] = [];
  for (const { pattern, zones: zonesOf } of RULES) {
    for (const match of rest.matchAll(pattern)) {
      const marker = { start: match.index, end: match.index + match[0].length };
      zones.push(...zonesOf({ text, start: clauseStart(text, marker.start), marker }));
    }
    rest = rest.replace(pattern, (match) => '＊'.repeat(match.length));
  }
  return readSuppositions(
    zones.filter((zone) => zone.start < zone.end),
    text,
  );
}
