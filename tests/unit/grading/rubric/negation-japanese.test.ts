import { describe, expect, it } from 'vitest';
import { codeOf, type Point } from './read-point.ts';

const square: Point = { terms: ['二乗'] };
const update: Point = { terms: ['データ', '更新'] };
const cancel: Point = { terms: ['打ち消し合|打ち消しあ|相殺'] };
const learn: Point = { terms: ['重み|パラメータ', '最適化|最小化|学習'] };
const signs: Point = { terms: ['正', '負', '打ち消し合|相殺'] };

describe('a denied predicate', () => {
  it.each([
    [square, '誤差を二乗しない。'],
    [square, '誤差を二乗（平方）しない。'],
    [square, '誤差は二乗されない。'],
    [square, '誤差を二乗しません。'],
    [square, '誤差を二乗しなかった。'],
    [square, '誤差を二乗することはない。'],
    [square, '誤差を二乗することはできない。'],
    [square, '誤差を二乗する必要はない。'],
    [square, '誤差を二乗する必要がありません。'],
    [square, '誤差を二乗するべきではない。'],
    [square, '誤差を二乗してはいけない。'],
    [square, '誤差を二乗しているわけではない。'],
    [square, '誤差を二乗するのではない。'],
    [square, '誤差の二乗は不要である。'],
    [square, '誤差を二乗せず足す。'],
    [square, '誤差を二乗せずに足す。'],
    [square, '誤差を二乗しないで足す。'],
    [square, '誤差を二乗しなくてよい。'],
    [square, '誤差を二乗しなくても学習できる。'],
    [square, '誤差を二乗することなく足し合わせる。'],
    [square, '二乗なしで計算する。'],
    [square, '二乗ではなく絶対値を使う。'],
    [square, '誤差を二乗する代わりに絶対値を足す。'],
    [square, '二乗した誤差を使うのではなく、絶対値を使う。'],
    [square, '二乗はまったく行わない。'],
    [square, '二乗は行っていない。'],
    [square, '二乗しておらず、そのまま足している。'],
    [square, '誤差を二乗するというのは誤りである。'],
    [square, '誤差を二乗するのは間違いだ。'],
    [square, '誤差を二乗するとは限らない。'],
    [square, '誤差を二乗するとは言えない。'],
    [square, '二乗しない関数を使う。'],
    [square, '二乗するはずがない。'],
    [update, '新しいデータが届いてもモデルは更新しない。'],
    [update, 'データが来るたびにモデルを更新するわけではない。'],
    [update, 'データが届くごとに更新する必要はない。'],
    [update, 'データが届いても、パラメータの更新は行わず、まとめて学習する。'],
    [update, 'データを使ってモデルを更新しない。'],
    [update, '届いたデータは、モデルの更新に使わない。'],
    [update, 'モデルの更新はデータごとには行われない。'],
    [learn, '重みを最適化することが目的ではない。'],
    [learn, '学習によって重みは最適化されない。'],
    [learn, 'パラメータを最小化するのではなく、データを増やすことである。'],
    [cancel, '正の誤差と負の誤差は打ち消し合わない。'],
    [cancel, '正負の誤差が相殺されることはありません。'],
    [signs, '正の誤差と負の誤差が相殺するわけではない。'],
    [cancel, '正負が打ち消し合うからではない。'],
    [square, '誤差を二乗すると思われがちだが、そうではない。'],
    [{ terms: ['総和', '割'] }, '総和で割るのではなくそのまま返す。'],
    [square, '誤差の二乗は必要無い。'],
    [square, '誤差の二乗は出来ない。'],
    [square, '誤差の二乗をやめる。'],
    [square, '誤差を二乗するまでもない。'],
    [cancel, '正負が打ち消し合うためではなく、計算のためである。'],
  ])('%j: %s', (point, answer) => {
    expect(codeOf(point, answer)).toBe('negated');
  });
});

describe('negative forms that deny nothing', () => {
  it.each([
    [square, '誤差を足すだけでなく二乗する。'],
    [square, '誤差を二乗するだけではなく、1/2も掛ける。'],
    [square, '誤差を二乗するのみならず、平均も取る。'],
    [square, '誤差を二乗するばかりでなく平均する。'],
    [square, '誤差を二乗しなければならない。'],
    [square, '誤差を二乗しなくてはならない。'],
    [square, '誤差を二乗しなければいけません。'],
    [square, '誤差を二乗しないといけない。'],
    [square, '誤差を二乗しなきゃならない。'],
    [square, '誤差を二乗せざるを得ない。'],
    [square, '誤差を二乗せねばならない。'],
    [square, '誤差を二乗しないわけにはいかない。'],
    [square, '誤差を二乗しないわけではない。'],
    [square, '誤差の二乗は欠かせない。'],
    [square, '誤差の二乗は欠かすことができない。'],
    [square, '誤差を二乗することにほかならない。'],
    [square, '誤差を二乗しているに違いない。'],
    [square, '誤差を二乗するのかもしれない。'],
    [square, '誤差を二乗するからではないか。'],
    [square, '誤差を二乗しても問題ない。'],
    [square, '誤差を二乗することは少なくない。'],
    [cancel, '打ち消し合うと2+(-2)=0で誤差がないことになる。'],
    [{ terms: ['合計'] }, '合計=0で誤差が見えない。'],
    [square, '誤差を二乗する（絶対値ではない）。'],
    [square, '誤差f(x)を二乗する(絶対値では、f(x)が微分できない)'],
    [square, '必ず誤差を二乗する。'],
    [square, 'まず誤差を二乗する。'],
    [square, '誤差を二乗するはずである。'],
    [square, '正負にかかわらず二乗する。'],
    [square, '符号によらず二乗して足す。'],
    [square, '誤差の二乗を行ない、足し合わせる。'],
    [update, 'データが届いたときしか更新しない。'],
    [update, 'データを1件ずつ使い、ずっと更新を続ける。'],
    [update, 'データがわずかでも更新する。'],
    [update, 'データが届くたびに更新するしかない。'],
    [update, 'データが届いたら間違いなく更新する。'],
    [update, '不要なデータを除いて更新する。'],
    [square, '誤差を二乗する以外にない。'],
    [square, '無駄な計算を省くために二乗する。'],
  ])('%j: %s', (point, answer) => {
    expect(codeOf(point, answer)).toBe('said');
  });
});

describe('a denial that is about something else in the sentence', () => {
  it.each([
    [square, '誤差を引くのではなく二乗する。'],
    [square, '誤差をそのまま足さず、二乗して足す。'],
    [square, '絶対値ではなく二乗を使う。'],
    [{ terms: ['誤差', '二乗'] }, '誤差を引くのではなく二乗する。'],
    [{ terms: ['誤差', '二乗'] }, '誤差を、そのまま足すのではなく、二乗して足す。'],
    [square, '二乗するので、負の値は現れない。'],
    [square, '二乗すると、誤差は負にならない。'],
    [square, '二乗するため負の値は残らない。'],
    [square, '二乗しておけば、符号を考えなくてよい。'],
    [square, '符号が残らないように二乗する。'],
    [square, '二乗するのは、負の値を扱いたくないから。'],
    [square, '誤差を二乗しているのは打ち消しが起こらないからである。'],
    [update, '最初から作り直すのではなく、届いたデータでモデルを更新する。'],
    [update, '全データを待たずに、届いたデータでモデルを更新する。'],
    [update, '過去のデータは保存せず、新しいデータだけで更新する。'],
    [update, 'すべてのデータがそろっていなくても、届いたデータで更新できる。'],
    [update, 'ラベルのないデータでもモデルを更新する。'],
    [{ terms: ['モデル', '更新'] }, 'モデルを作り直さず更新する。'],
    [update, '大量のデータがなくても更新できる。'],
    [update, 'データが少なくても更新できる。'],
    [update, 'よく分からないが、データで更新する。'],
    [update, 'データの誤差が減らなくなるまで更新する。'],
    [update, 'モデルは作り直さないが、データが届くたびに更新する。'],
    [cancel, '正負の誤差が打ち消し合って、全体の誤差が正しく測れない。'],
    [cancel, '正負の誤差が打ち消し合って全体の誤差が正しく表せない。'],
    [cancel, '正負の誤差が打ち消し合い全体の誤差を正しく表現できない。'],
    [cancel, 'そのまま足すと打ち消し合ってしまい正しい誤差が得られない。'],
    [cancel, '正負が打ち消し合うので正しく評価できない。'],
    [cancel, '正負が打ち消し合うと誤差の大きさが分からない。'],
    [cancel, '正と負が相殺されて誤差の大きさを測れない。'],
    [cancel, '引き算だけでは正負が打ち消し合い、全体の誤差が正しく表せないため。'],
    [learn, '人が特徴量を設計せずに、データからパラメータを学習する。'],
    [learn, '規則を人が書くのではなく、誤差を最小化する重みを求める。'],
    [learn, '人間がルールを与えなくても、データから重みを学習すること。'],
    [learn, '分類に限らず、重みを最適化して望む出力を得る。'],
  ])('%j: %s', (point, answer) => {
    expect(codeOf(point, answer)).toBe('said');
  });
});

describe('what is to be prevented is understood', () => {
  it.each([
    '正の誤差と負の誤差が打ち消し合わないようにするため。',
    '誤差の正負が打ち消し合わないように二乗する。',
    '正負の誤差が打ち消し合うのを防ぐため。',
    '正負の打ち消し合いを避けるために二乗する。',
    '二乗すれば、正負が打ち消し合わずに済む。',
    '二乗すると正負の相殺がなくなる。',
    '二乗しないと、正と負の誤差が打ち消し合う。',
    '二乗しなければ正負の誤差が打ち消し合ってしまう。',
    '二乗せずに足すと正負の誤差が打ち消し合う。',
    '二乗しないまま足すと正負の誤差が打ち消し合う。',
    '二乗しない限り、正負の誤差は打ち消し合う。',
    '正負の打ち消し合いは避けられないので二乗する。',
  ])('%s', (answer) => {
    expect(codeOf(cancel, answer)).toBe('said');
  });

  it.each([
    '二乗しないと正と負の誤差が打ち消し合う。',
    '二乗せずに足すと、打ち消し合う。',
    '二乗しない場合は打ち消し合う。',
    '二乗しないまま足すと打ち消し合う。',
    '二乗なしには、正負が打ち消し合う。',
  ])('as is the supposition that leads there: %s', (answer) => {
    expect(codeOf({ terms: ['二乗', '打ち消し合'] }, answer)).toBe('said');
  });

  it.each<[Point, string]>([
    [{ terms: ['非線形', '複雑'] }, '非線形関数を使わないと、複雑な関数を表現できない。'],
    [{ terms: ['非線形', '複雑'] }, '線形な関数だけでは複雑な問題を解けないので、非線形な活性化関数を使う。'],
    [{ terms: ['合計|総和', '割'] }, '総和で割らないと確率にならない。'],
    [{ terms: ['全体', '表'] }, '引き算だけでは全体の誤差を正しく表せない。'],
    [square, '二乗しないと誤差の大きさが測れない。'],
    [square, '二乗しないと正負が打ち消し合ってしまう。'],
  ])('and so is what fails without more: %j %s', (point, answer) => {
    expect(codeOf(point, answer)).toBe('said');
  });

  it('but a supposition alone says nothing', () => {
    expect(codeOf(square, '二乗しないと計算が速い。')).toBe('negated');
  });
});

describe('a wording that is negative itself', () => {
  const positive: Point = { terms: ['誤差', '負にならない|正になる'] };

  it.each(['誤差が負にならない。', '二乗すると誤差は負にならなくなる。', '誤差が負にならないように二乗する。', '誤差は正になる。'])(
    'uses its negation up: %s',
    (answer) => {
      expect(codeOf(positive, answer)).toBe('said');
    },
  );

  it.each(['誤差が負にならないわけではない。', '誤差は正にならない。'])('can be denied in turn: %s', (answer) => {
    expect(codeOf(positive, answer)).toBe('negated');
  });
});

describe('a prefix that turns a word round', () => {
  it.each(['非線形な関数を使う。', '非 線形な関数を使う。', 'A nonlinear function is used.', 'A non-linear function is used.'])(
    '%s does not say linear',
    (answer) => {
      expect(codeOf({ terms: ['線形|linear'] }, answer)).toBe('not-said');
    },
  );

  it('非線形 is said by its own name', () => {
    expect(codeOf({ terms: ['非線形|non-linear'] }, '非線形な関数を使う。')).toBe('said');
    expect(codeOf({ terms: ['非線形|non-linear'] }, 'It adds non linear behaviour.')).toBe('said');
  });
});

describe('what must not be said', () => {
  const online: Point = { terms: ['届く|届いた', '更新'], mustNot: ['全データ|すべてのデータをまとめて'] };

  it.each(['データが届いたら、全データで更新する。', 'データが届くたびに更新する。そのとき全データを使う。'])(
    'loses the point: %s',
    (answer) => {
      expect(codeOf(online, answer)).toBe('contradicted');
    },
  );

  it.each([
    'データが届くたびに、全データを使うのではなく、その1件で更新する。',
    'データが届くたびに更新し、全データは使わない。',
    '全データを使うバッチ学習とは異なり、データが届くたびに更新する。',
    'バッチ学習が全データを使うのに対し、データが届くたびに更新する。',
    '全データを待たずに、データが届くたびに更新する。',
    'すべてのデータをまとめて使うのではなく、届いたデータで更新する。',
    'すべてのデータをまとめて学習せず、届いたデータで更新する。',
  ])('may be denied or set beside: %s', (answer) => {
    expect(codeOf(online, answer)).toBe('said');
  });

  it('is said as well where it is named as a purpose: ゼロ除算を防ぐ', () => {
    const point: Point = { terms: ['log|対数', '0|ゼロ'], mustNot: ['ゼロ除算'] };
    expect(codeOf(point, '1e-7を足してlogのゼロ除算を防ぐ。')).toBe('contradicted');
    expect(codeOf(point, '1e-7を足してlogの中が0にならないようにする。ゼロ除算ではない。')).toBe('said');
  });
});
