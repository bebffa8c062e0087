/**
 * Wordings that hold a negative form and deny nothing. They are blanked out before negations are looked for.
 */
const NOT = '(?:な[いくか]っ?た?|ありません|ません|ず|ぬ)';

const AFFIRMING = new RegExp(
  [
    // Not only …
    `(?:だけ|のみ|ばかり)(?:では|じゃ|で)?(?:も|は)?(?:なく|な[いし]|ありません)|のみならず|(?<!とは)(?:とどま|留ま|限)らず`,
    // Must …: two negatives.
    `な(?:ければ|くては|くちゃ|きゃ)(?:なら|いけ|だめ|ダメ|駄目)${NOT}?|ないと(?:いけ|なら|だめ|ダメ|駄目)${NOT}?|ねば(?:なら|いけ)${NOT}`,
    `(?:ざる|ず)を[得え](?:な[いくか]|ません|ず)|やむ(?:を得|をえ)(?:な[いく]|ず)|ないわけに(?:は|も)?(?:いか|行か)${NOT}|ずには(?:いられ|おかれ|済ま|すま)${NOT}`,
    `(?:し)?ないこと(?:は|も)${NOT}|ないとは(?:言え|いえ|限ら|かぎら)${NOT}|(?:なく|ない)(?:は|とは|も)ない`,
    // Certainly, perhaps, is it not so?
    `かも(?:しれ|知れ)${NOT}|(?:に違い|にちがい|に相違|間違い|まちがい)(?:が)?(?:な[いく]|ありません)|に(?:ほか|他|外)なら${NOT}`,
    `ではない(?:かと|か[。?]?$|だろうか|でしょうか)|じゃないか`,
    // Indispensable, not a few, no problem, unavoidable.
    `(?:欠か|かか)(?:せ|すこと(?:が|の|は)でき)${NOT}|欠くこと(?:が|の|は)でき${NOT}|見逃せ${NOT}|無視(?:は)?でき${NOT}|切り離せ${NOT}|(?:避け|免れ)られ${NOT}|防げ${NOT}`,
    `少な(?:くな[いく]|くありません|[いくか])|問題(?:は|が|も)?(?:な[いく]|ありません)|(?:差し支え|支障)(?:は|が|も)?(?:な[いく]|ありません)|(?:構わ|かまわ|構い|かまい)${NOT}`,
    `(?:限り|絶え間|間断|滞り|まんべん|満遍|(?:以外|ほか|他)(?:に|に?は)?|何と|なんと|まも|間も|漏れ|もれ|余すところ|偏り|もったい|仕方|しかた|くだら|危|つた|ぎこち|とんでも|さりげ|何気)な[いく]`,
    // Words that only look like a negative form.
    `(?:行|伴|損|補|おこ)な[いうえおっわ]`,
    `必ず|先ず|(?<!\\p{sc=Han})まず|はず|わず(?=か)|いずれ|みずから|おのず|とりあえず|(?:相|あい)変わらず|(?:絶|た)えず|思わず|少なからず|残らず|(?:漏|も)ら?れ?さ?ず|逃さず|欠かさず|(?:を|に)?問わず|(?:かか|関)わらず|に(?:よら|依ら)ず|関係な[くし]|ずつ|ずっと`,
    `生ず|応ず|通ず|論ず|なくとも`,
  ].join('|'),
  'gu',
);

/** Only …: データが届いたときしか更新しない. */
const ONLY = /しか(?![しも])([^、]{0,24}?)(?:な[いくか]|ません|ず)/g;

/** The text with affirming wordings replaced by signs that mean nothing; every position stays where it was. */
export function maskAffirming(text: string): string {
  return text
    .replace(AFFIRMING, blank)
    .replace(ONLY, (whole, between: string) => `しか${between}${blank(whole.slice(2 + between.length))}`);
}

function blank(text: string): string {
  return '＊'.repeat(text.length);
}
