import { describe, expect, it } from 'vitest';
import { codeOf, type Point } from './read-point.ts';

/** Answers as learners of day1 write them, to one key point each. */
const TOPICS: Record<string, { point: Point; said: string[]; negated: string[]; notSaid?: string[] }> = {
  'the aim: learn parameters that make the error small': {
    point: { terms: ['誤差|損失|error', '最小|小さ|minimise|minimises', '重み|パラメータ|weights'] },
    said: [
      '誤差を最小にする重みを見つけること。',
      '損失が小さくなるように、重みやバイアスを自動で調整する。',
      '人間がルールを書かなくても、誤差を最小化するパラメータをデータから学習すること。',
      '分類だけでなく回帰でも、誤差を小さくするパラメータを求める。',
      'To find the weights that minimise the error.',
    ],
    negated: [
      '誤差を最小にする重みを求めることではない。',
      '重みを変えても誤差は小さくならない。',
      'It does not minimise the error by changing the weights.',
    ],
    notSaid: ['入力を望みの出力に変換すること。', '脳を再現すること。'],
  },
  'linear against nonlinear': {
    point: { terms: ['非線形|nonlinear', '曲線|複雑|一次式では表せない|curve'] },
    said: [
      '線形は直線で表せるが、非線形は直線では表せない複雑な関係である。',
      '非線形とは、一次式では表せない関係のこと。',
      '非線形な関数は重ね合わせの原理が成り立たず、グラフは曲線になる。',
      'A nonlinear function is not a straight line but a curve.',
    ],
    negated: ['非線形な関数は曲線にはならない。', '非線形の関数では複雑な関係を表現できない。', 'A nonlinear function is never a curve.'],
    notSaid: ['線形な関数は曲線になる。', '線形は複雑な関係である。'],
  },
  'the 1/2': {
    point: { terms: ['微分|derivative', '簡単|消|simple|cancel|cancels'] },
    said: [
      '微分したときに係数が残らず簡単になる。',
      '微分すると2が消えて余計な係数がなくなる。',
      '微分の計算を簡単にするためで、最小値の位置は変わらない。',
      '微分しても係数が出てこないので計算が簡単だ。',
      '微分を簡単にするためであって、なくても学習はできる。',
      '特に深い意味はないが、微分すると2が消える。',
      'It cancels the 2 of the derivative and does not change the minimum.',
    ],
    negated: [
      '微分が簡単になるからではない。',
      '微分しても簡単にはならない。',
      '微分を簡単にするという意味はない。',
      '微分を簡単にするためだというのは誤り。',
    ],
    notSaid: ['平均を取るため。'],
  },
  'softmax: division by the sum': {
    point: { terms: ['合計|総和|和|sum', '割|除|divide|divides|divided'] },
    said: [
      '各要素を総和で割ることで、合計が1を超えないようにする。',
      '総和で割って確率にする。負の値にはならない。',
      'expの和で割り、どの値も1を超えない。',
      '合計で割らないと確率として扱えない。',
      'Each element is divided by the sum, so no output is above 1.',
    ],
    negated: [
      '総和では割らない。',
      '総和で割っていない。',
      '総和で割らず、そのまま返す。',
      '総和で割るわけではなく、expを計算しているだけ。',
      '各要素を総和で割る処理は含まれていない。',
    ],
  },
  'cross entropy: minus the log': {
    point: { terms: ['対数|log', '負号|マイナス|minus|negative'] },
    said: [
      '対数の総和にマイナスを付けて、値が負にならないようにする。',
      'logは負になるため、マイナスを付けないと誤差が負になってしまう。',
      '正解でないクラスは0になるので、正解クラスの対数だけにマイナスを付けて足す。',
    ],
    negated: ['対数にマイナスは付けない。', '対数を取るがマイナスは付けていない。'],
  },
  'online learning': {
    point: { terms: ['データ|サンプル|data|sample', '更新|updates|updated'] },
    said: [
      'データが届いてもすぐには作り直さないが、そのデータで少しだけ更新する。',
      '新しいデータが来たら待たずに更新する。',
      'データがすべて揃うのを待たず、届いた分から更新していく。',
      'データが1件届くたびに、全体を見ることなく、その都度更新する。',
      '毎回すべてを学習し直す必要はなく、届いたデータで更新すればよい。',
      '一度学習して終わりではなく、データが届くたびに更新していく。',
      'バッチ学習と違って、データが揃っていなくても更新できる。',
      'データが届くたびに更新を行うため、全データを保存する必要がない。',
      'サンプルごとに更新するので、メモリに載り切らないデータでも学習できる。',
    ],
    negated: [
      'データが届いても更新はしない。',
      'データが来ても、更新されることはない。',
      'データが届くたびに更新するものではない。',
      'データが届くたびに更新する、というものではない。',
      'データごとの更新は行わずに最後に学習する。',
      'データが届くたびの更新をしない方法。',
    ],
  },
  'mini-batch: the mean error': {
    point: { terms: ['ミニバッチ|mini-batch', '平均|mean'] },
    said: [
      '全データではなく、ミニバッチの誤差の平均を使う。',
      'ミニバッチに含まれないデータは使わず、ミニバッチの誤差の平均で更新する。',
      '1件ずつでも全件でもなく、ミニバッチの誤差の平均を取る。',
      'データを1件ずつではなく、ミニバッチごとに誤差を平均して更新する。',
      'The mean error over the minibatch is used instead of all data.',
    ],
    negated: ['ミニバッチの誤差は平均しない。', 'ミニバッチの平均ではなく合計を使う。', 'ミニバッチの誤差を平均せず合計する。'],
  },
  'a gradient step': {
    point: { terms: ['学習率|ε', '勾配|∇E', '引|減'] },
    said: [
      '現在の重みから、学習率と勾配の積を引いて更新する。',
      '重みから学習率×勾配を引く。勾配が0にならない限り更新は続く。',
      '学習率が大きすぎると発散するので、小さめの学習率を勾配に掛けて引く。',
      '$W^{(t)}$ から $\\varepsilon \\nabla E_t$ を引いたものを次の重みとする。',
    ],
    negated: ['学習率と勾配の積を引くのではない。', '重みから学習率と勾配の積は引かない。', '学習率と勾配の積を引くのではなく足す。'],
  },
};

describe.each(Object.entries(TOPICS))('%s', (_, { point, said, negated, notSaid = [] }) => {
  it.each(said)('is said: %s', (answer) => {
    expect(codeOf(point, answer)).toBe('said');
  });

  it.each(negated)('is denied: %s', (answer) => {
    expect(codeOf(point, answer)).toBe('negated');
  });

  it.each(notSaid)('is not said: %s', (answer) => {
    expect(codeOf(point, answer)).toBe('not-said');
  });
});
