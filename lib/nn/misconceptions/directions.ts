import { add } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { concatenate, take } from '../array/shape.ts';
import { concatenateDirections, reverseTime } from '../recurrent/sequence.ts';
import type { NnMisconception } from './misconception.ts';

function reverseLastAxis(a: NdArray): NdArray {
  const length = a.shape.at(-1) ?? 0;
  const backwards = Array.from({ length }, (_, index) => length - 1 - index);
  return take(a, backwards, -1);
}

/** Mistakes in joining the two directions of a bidirectional layer. Both directions have equally many nodes. */
export const directionsMisconceptions = [
  {
    id: 'forgets-to-turn-backward-states',
    name: { ja: '逆方向の状態の時刻を揃えない', en: 'Leaves the backward states in their own order' },
    explanation: {
      ja: '逆方向の 1 行目は、最後の入力を読んだ直後の状態です。そのまま並べると、違う時刻の状態どうしが組になります。',
      en: 'The first row of the backward direction belongs to the last input; joined as they are, states of different times meet.',
    },
    hint: {
      ja: '結果の 1 行目の右半分は、何番目の入力まで読んだ状態でしょうか。',
      en: 'Which inputs has the right half of the first row seen?',
    },
    variants: { 'concatenate-directions': (forwards: NdArray, backwards: NdArray) => concatenate([forwards, backwards], -1) },
  },
  {
    id: 'joins-directions-in-time',
    name: { ja: '時刻の軸でつなぐ', en: 'Joins the directions along time' },
    explanation: {
      ja: '時刻の軸でつなぐと系列が 2 倍の長さになります。同じ時刻の 2 つの状態は、特徴の軸で横に並べます。',
      en: 'Along time the sequence gets twice as long; the two states of a time step stand side by side along the features.',
    },
    hint: {
      ja: '結果の形は $(T, 2H)$ と $(2T, H)$ のどちらになるべきですか。',
      en: 'Should the result have shape $(T, 2H)$ or $(2T, H)$?',
    },
    variants: { 'concatenate-directions': (forwards: NdArray, backwards: NdArray) => concatenate([forwards, reverseTime(backwards)]) },
  },
  {
    id: 'adds-directions',
    name: { ja: '2 つの方向を足し合わせる', en: 'Adds the directions' },
    explanation: {
      ja: '足すと、どちらの方向から来た情報か区別できなくなります。ここでは 2 つを連結します。',
      en: 'In a sum it cannot be told which direction something came from; here the two are joined.',
    },
    hint: {
      ja: '結果の特徴の数は、片方向のときの何倍になりますか。',
      en: 'How many times as many features has the result as one direction?',
    },
    variants: { 'concatenate-directions': (forwards: NdArray, backwards: NdArray) => add(forwards, reverseTime(backwards)) },
  },
  {
    id: 'turns-features-instead-of-time',
    name: { ja: '時刻ではなく特徴の軸を反転する', en: 'Turns the features round instead of time' },
    explanation: {
      ja: '反転するのは時刻の軸です。特徴の軸を反転しても、時刻の順番は逆のままです。',
      en: 'It is time that must be turned round; turning the features leaves the order in time wrong.',
    },
    hint: {
      ja: '`[::-1]` がどの軸に効いているか確かめましょう。',
      en: 'Which axis does `[::-1]` act on?',
    },
    variants: {
      'concatenate-directions': (forwards: NdArray, backwards: NdArray) => concatenate([forwards, reverseLastAxis(backwards)], -1),
    },
  },
  {
    id: 'turns-forward-states',
    name: { ja: '順方向のほうを反転する', en: 'Turns the forward direction round' },
    explanation: {
      ja: '順方向はすでに入力と同じ順に並んでいます。反転が要るのは、最後の入力から計算した逆方向です。',
      en: 'The forward direction already has the order of the inputs; it is the backward one that needs turning.',
    },
    hint: {
      ja: '結果の 1 行目は、最初の入力に対応していますか。',
      en: 'Does the first row of the result belong to the first input?',
    },
    variants: {
      'concatenate-directions': (forwards: NdArray, backwards: NdArray) => concatenate([reverseTime(forwards), backwards], -1),
    },
  },
  {
    id: 'puts-backward-direction-first',
    name: { ja: '逆方向を先に並べる', en: 'Puts the backward direction first' },
    explanation: {
      ja: '左に順方向、右に逆方向を並べる約束です。順番が入れ替わると、次の層の重みと対応しなくなります。',
      en: 'Forward stands left, backward right; the other way round the next layer’s weights meet the wrong states.',
    },
    hint: {
      ja: '結果の左半分が、どちらの引数から来ているか確かめましょう。',
      en: 'Which argument does the left half of the result come from?',
    },
    variants: {
      'concatenate-directions': (forwards: NdArray, backwards: NdArray) => {
        const width = forwards.shape.at(-1) ?? 0;
        const joined = concatenateDirections(forwards, backwards);
        const total = joined.shape.at(-1) ?? 0;
        return take(
          joined,
          Array.from({ length: total }, (_, index) => (index + width) % total),
          -1,
        );
      },
    },
  },
] satisfies NnMisconception[];
