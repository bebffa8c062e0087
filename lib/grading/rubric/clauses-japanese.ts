/** Kana endings of a predicate before a comma (…し、…て、…れば、…なり、), so that the comma ends a clause. */
const COMMA_ENDS_CLAUSE =
  /(?<=[てでしばりきいちみびぎえけせれめねべげずくつ]|なら|たら|から|ながら|ので|ため|ために|のに|けど|けれど|けれども|とき|際|場合|時|後|上|ように|たびに|ごとに|[るいただすうくむぬぶぐ][がと])[、;]|[;:→]/g;

/** Connections that end a clause without a comma. */
const CONNECTIVE = new RegExp(
  [
    'ので(?![はもすなあ])',
    'のに(?![対比使必要用も])',
    'けれども?(?!な)|けど',
    'ながら|つつ(?!あ)',
    '(?<=[るうくすつむぬぶぐた])(?:たび|ごと)に(?![はも])',
    '(?<=[のるいたうくすむぬぶぐ])(?:とき|時|際|場合)(?:には?|は)?',
    'こと(?:で(?![きすはもあ])|に(?:よって|より))',
    'ため(?:には?)?(?![るてずたこめの]|で[はあす])',
    '(?:だ|です|ます|る|(?:な|し|た|き|さ|く|す|多|高|低|良|よ)い|た|(?<!ほ)う|す)が(?!ら)',
    '一方で?',
    '[れけせめげてべね]ば',
    '(?:だっ|かっ|[しっいんけえれせめ])たら',
    '(?:[るいたうくすつむぬぶぐ]|だ|です|ます)から(?!こそ|で|じゃ)',
    'ても',
    '[るうくすつむぬぶぐ]と(?![い言なしはものきこ同思考す])',
    // 二乗するのは…からである: what is explained, and the reason.
    'のは、?(?=.*(?:から|ため|ので)(?:です|だ|である|となる)?$)',
    // An equation is a clause of its own: 2+(-2)=0で誤差がない.
    '(?<== ?-?[0-9a-z.]{1,6})(?:で|だと)(?![はもす])',
    // A verb in its connective form with the next clause straight behind it.
    '(?:しまい|になり|となり|くなり|され|られ|合い|あい)(?=[\\p{sc=Han}\\p{sc=Kana}])',
  ].join('|'),
  'gu',
);

/** …て that goes on in the same clause: fixed expressions and adverbs. */
const TE =
  /(?<!とし|につい|によっ|によ|に対し|にとっ|に関し|におい|を通し|を通じ|比べ|従っ|応じ|基づい|向け|わたっ|もっ|初め|はじめ|すべ|改め|まとめ|決し)て(?=[\p{sc=Han}\p{sc=Kana}a-z0-9])/gu;

/**
 * Where the clause begins whose predicate is denied at `marker`. The て-form is two-faced: データを使って更新しない denies
 * both verbs, 正負が打ち消し合って大きさが測れない only the second. It ends a clause when the first has its own subject,
 * when a new subject follows, or when it is no action on an object.
 */
export function clauseStart(text: string, marker: number): number {
  const before = text.slice(0, marker);
  const hard = Math.max(
    openBracket(before),
    ...[...ends(COMMA_ENDS_CLAUSE, text), ...ends(CONNECTIVE, text)].filter((end) => end <= marker),
  );
  const soft = [...before.matchAll(TE)]
    .map((match) => match.index + 1)
    .filter((end) => end > hard)
    .filter((end) => {
      const own = before.slice(hard, end);
      const rest = before.slice(end);
      return /(?<=[\p{sc=Han}\p{sc=Kana}a-z])が/u.test(own) || /が|は(?=.{2})/.test(rest) || !/を|して$/.test(own);
    });
  return Math.max(hard, ...soft);
}

/** Where the text begins inside brackets that are still open: what stands there denies nothing outside. */
function openBracket(before: string): number {
  return /\((?:[^()]|\([^()]*\))*$/.exec(before)?.index ?? 0;
}

function ends(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
}

/**
 * Where the focus of a contrast begins: in 誤差を引くのではなく it is 引く alone, since 誤差 belongs to what follows as well.
 */
export function focusStart(text: string, { start, marker }: { start: number; marker: number }): number {
  const clause = text.slice(start, marker).replace(/(?:という)?(?:の|こと|わけ|もの)$/, '');
  const focus = AFTER_LAST_PARTICLE.exec(clause)?.index ?? 0;
  if (!LIGHT_VERB.test(clause.slice(focus))) return start + focus;
  // 更新は行わず: the noun before an empty verb is what is denied.
  return start + (AFTER_LAST_PARTICLE.exec(clause.slice(0, Math.max(0, focus - 1)))?.index ?? 0);
}

const AFTER_LAST_PARTICLE = /(?<=[をはがにで、])[^をはがにで、]+$/u;
const LIGHT_VERB = /^(?:す|し|せ|さ|行|おこな|使|用い|実施|実行|な[くさ]?$|な[さっ]|あ|でき|出来|必要)/u;

/**
 * Where a contrast begins: 関数を、人が規則を書く代わりに、データから作る. After a comma, words with an object or subject of
 * their own are complete; what stands before the comma goes on behind the contrast.
 */
export function contrastStart(text: string, { start, marker }: { start: number; marker: number }): number {
  const comma = text.lastIndexOf('、', marker - 1) + 1;
  return comma > start && /[をが]/.test(text.slice(comma, marker)) ? comma : start;
}
