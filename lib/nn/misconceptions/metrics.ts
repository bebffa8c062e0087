import { fromData, type NdArray } from '../array/nd-array.ts';
import { transpose } from '../array/shape.ts';
import { intersectionOverUnion } from '../detection-metrics.ts';
import { binaryCounts, classificationAccuracy, confusionMatrix, precision, recall } from '../metrics.ts';
import type { NnMisconception } from './misconception.ts';

type Metric = (y: NdArray, d: NdArray) => number;
type Box = readonly [x1: number, y1: number, x2: number, y2: number];

const divideOrZero = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const inverted = (labels: NdArray) =>
  fromData(
    labels.data.map((label) => 1 - label),
    labels.shape,
    labels.dtype,
  );
/** [precision, recall, F] with another way of joining the first two. */
const joinedBy = (join: (p: number, r: number) => number) => (y: NdArray, d: NdArray) => {
  const [p, r] = [precision(y, d), recall(y, d)];
  return [p, r, join(p, r)];
};
const f1Of = (p: number, r: number) => divideOrZero(2 * p * r, p + r);
const withPrecision = (wrong: Metric) => (y: NdArray, d: NdArray) => [wrong(y, d), recall(y, d), f1Of(wrong(y, d), recall(y, d))];
const negativeClass: (y: NdArray, d: NdArray) => number[] = (y, d) => {
  const [p, r] = [precision(inverted(y), inverted(d)), recall(inverted(y), inverted(d))];
  return [p, r, f1Of(p, r)];
};
const corners = (box: NdArray): Box => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box.data;
  return [x1, y1, x2, y2];
};
const areaOf = (box: NdArray) => {
  const [x1, y1, x2, y2] = corners(box);
  return (x2 - x1) * (y2 - y1);
};
/** Area of the overlap, recovered from the ratio. */
const overlap = (a: NdArray, b: NdArray) => {
  const iou = intersectionOverUnion(a, b);
  return (iou * (areaOf(a) + areaOf(b))) / (1 + iou);
};
const signedOverlap = (a: NdArray, b: NdArray) => {
  const [ax1, ay1, ax2, ay2] = corners(a);
  const [bx1, by1, bx2, by2] = corners(b);
  return (Math.min(ax2, bx2) - Math.max(ax1, bx1)) * (Math.min(ay2, by2) - Math.max(ay1, by1));
};

/** Mistakes in measuring classification and detection. */
export const metricsMisconceptions = [
  {
    id: 'swaps-precision-and-recall',
    name: { ja: '適合率と再現率を取り違えている', en: 'Swaps precision and recall' },
    explanation: {
      ja: '適合率の分母は「陽性と**予測した**数」、再現率の分母は「**実際に**陽性の数」です。2つが入れ替わっています。',
      en: 'Precision divides by how many were **predicted** positive, recall by how many **are**. Here they are swapped.',
    },
    hint: {
      ja: '見逃し（偽陰性）が増えると下がるのは、どちらの指標でしょうか。',
      en: 'Which of the two falls when more positives are missed?',
    },
    variants: {
      precision: recall,
      recall: precision,
      'precision-recall-f1': (y: NdArray, d: NdArray) => {
        const [p, r] = [precision(y, d), recall(y, d)];
        return [r, p, f1Of(p, r)];
      },
    },
  },
  {
    id: 'accuracy-for-precision',
    name: { ja: '適合率の代わりに正解率を求めている', en: 'Computes the accuracy for the precision' },
    explanation: {
      ja: '全体のうち正しく予測できた割合（正解率）になっています。適合率は、陽性と予測したものだけを見ます。',
      en: 'This is the share of right predictions among all, the accuracy; precision looks only at what was predicted positive.',
    },
    hint: {
      ja: '真陰性の数が増えたとき、適合率は変わるべきでしょうか。',
      en: 'Should the precision change with the number of true negatives?',
    },
    variants: { precision: classificationAccuracy, 'precision-recall-f1': withPrecision(classificationAccuracy) },
  },
  {
    id: 'takes-negative-class-as-positive',
    name: { ja: '陰性のクラスを陽性として数えている', en: 'Counts the negative class as positive' },
    explanation: {
      ja: 'ラベル 0 を陽性とみなして計算しています。この問題では、ラベル 1 が陽性です。',
      en: 'Label 0 is treated as the positive class; here it is label 1.',
    },
    hint: {
      ja: 'TP として数えているのは、どのラベルのデータでしょうか。',
      en: 'Which label do the samples have that you count as TP?',
    },
    variants: {
      precision: (y: NdArray, d: NdArray) => precision(inverted(y), inverted(d)),
      recall: (y: NdArray, d: NdArray) => recall(inverted(y), inverted(d)),
      'precision-recall-f1': negativeClass,
    },
  },
  {
    id: 'f-score-is-arithmetic-mean',
    name: { ja: '調和平均ではなく算術平均をとっている', en: 'Takes the arithmetic instead of the harmonic mean' },
    explanation: {
      ja: '適合率と再現率を足して 2 で割っています。調和平均なら、どちらかが小さいと F 値も小さくなります。',
      en: 'Precision and recall are added and halved. Their harmonic mean is small as soon as one of them is.',
    },
    hint: {
      ja: '適合率が 1 で再現率がほぼ 0 のとき、F 値はいくつになるべきでしょうか。',
      en: 'What should F be for a precision of 1 and a recall of almost 0?',
    },
    variants: {
      'f1-score': (y: NdArray, d: NdArray) => (precision(y, d) + recall(y, d)) / 2,
      'precision-recall-f1': joinedBy((p, r) => (p + r) / 2),
    },
  },
  {
    id: 'f-score-forgets-two',
    name: { ja: 'F 値の 2 を掛けていない', en: 'Leaves out the 2 of F1' },
    explanation: {
      ja: '$PR / (P + R)$ を計算しています。調和平均には 2 が掛かります。',
      en: '$PR / (P + R)$ is computed; the harmonic mean has a factor of 2.',
    },
    hint: {
      ja: '適合率も再現率も 1 のとき、F 値はいくつになるべきでしょうか。',
      en: 'What should F be when precision and recall are both 1?',
    },
    variants: {
      'f1-score': (y: NdArray, d: NdArray) => f1Of(precision(y, d), recall(y, d)) / 2,
      'precision-recall-f1': joinedBy((p, r) => f1Of(p, r) / 2),
    },
  },
  {
    id: 'f-score-is-geometric-mean',
    name: { ja: '調和平均ではなく幾何平均をとっている', en: 'Takes the geometric instead of the harmonic mean' },
    explanation: {
      ja: '$\\sqrt{PR}$ を計算しています。F 値は調和平均です。',
      en: '$\\sqrt{PR}$ is computed; F1 is the harmonic mean.',
    },
    hint: {
      ja: '逆数の平均の逆数をとる平均を、何と呼ぶでしょうか。',
      en: 'What is the mean called that inverts the mean of the inverses?',
    },
    variants: {
      'f1-score': (y: NdArray, d: NdArray) => Math.sqrt(precision(y, d) * recall(y, d)),
      'precision-recall-f1': joinedBy((p, r) => Math.sqrt(p * r)),
    },
  },
  {
    id: 'undefined-metric-is-nan',
    name: { ja: '0 で割るときの決まりを扱っていない', en: 'Does not treat a division by zero' },
    explanation: {
      ja: '陽性の予測や正解が1件もないとき、$0 / 0$ で NaN になっています。',
      en: 'Without any positive prediction or positive sample the program divides $0 / 0$ and returns NaN.',
    },
    hint: {
      ja: '陽性と予測した件数が 0 のとき、何を返すと決められていますか。',
      en: 'What is to be returned when nothing was predicted positive?',
    },
    variants: {
      precision: (y: NdArray, d: NdArray) => plainRatios(y, d)[0],
      recall: (y: NdArray, d: NdArray) => plainRatios(y, d)[1],
      'precision-recall-f1': (y: NdArray, d: NdArray) => {
        const [p, r] = plainRatios(y, d);
        return [p, r, (2 * p * r) / (p + r)];
      },
    },
  },
  {
    id: 'confusion-matrix-transposed',
    name: { ja: '行と列が入れ替わっている', en: 'Has rows and columns swapped' },
    explanation: {
      ja: '行が予測、列が正解になっています。この問題では、行が正解、列が予測です。',
      en: 'Rows are predictions and columns right classes; here it is the other way round.',
    },
    hint: {
      ja: '各行の合計は、何の件数を表すはずでしょうか。',
      en: 'What should the sum of each row count?',
    },
    variants: { 'confusion-matrix': (y: NdArray, d: NdArray, classes: number) => transpose(confusionMatrix(y, d, classes)) },
  },
  {
    id: 'confusion-matrix-diagonal-only',
    name: { ja: '正しい予測しか数えていない', en: 'Counts right predictions only' },
    explanation: {
      ja: '対角成分だけが数えられています。どのクラスをどのクラスと間違えたかが分かりません。',
      en: 'Only the diagonal is counted, so it cannot be seen which class was taken for which.',
    },
    hint: {
      ja: '全要素の合計は、データの件数と等しいですか。',
      en: 'Do all elements add up to the number of samples?',
    },
    variants: {
      'confusion-matrix': (y: NdArray, d: NdArray, classes: number) => {
        const counts = confusionMatrix(y, d, classes);
        return fromData(
          counts.data.map((count, index) => (index % (classes + 1) === 0 ? count : 0)),
          counts.shape,
          'int64',
        );
      },
    },
  },
  {
    id: 'iou-union-counts-overlap-twice',
    name: { ja: '和集合で重なりを二重に数えている', en: 'Counts the overlap twice in the union' },
    explanation: {
      ja: '2つの面積の和で割っています。和集合の面積を求めるには、重なりを1回分引く必要があります。',
      en: 'The overlap is divided by the sum of both areas; the union counts it only once.',
    },
    hint: {
      ja: '同じ箱どうしの IoU は 1 になるはずです。',
      en: 'The IoU of a box with itself should be 1.',
    },
    variants: { 'intersection-over-union': (a: NdArray, b: NdArray) => overlap(a, b) / (areaOf(a) + areaOf(b)) },
  },
  {
    id: 'iou-allows-negative-sides',
    name: { ja: '重ならない箱の扱いがない', en: 'Does not treat boxes that do not overlap' },
    explanation: {
      ja: '重なりの幅や高さが負になる場合を 0 にしていません。両方が負のときは、積が正になってしまいます。',
      en: 'A negative width or height of the overlap is not cut off at 0; when both are negative their product is positive.',
    },
    hint: {
      ja: '離れた2つの箱で、重なりの幅と高さの値を表示してみましょう。',
      en: 'Print width and height of the overlap for two boxes far apart.',
    },
    variants: {
      'intersection-over-union': (a: NdArray, b: NdArray) => {
        const shared = signedOverlap(a, b);
        return shared / (areaOf(a) + areaOf(b) - shared);
      },
    },
  },
  {
    id: 'iou-over-smaller-box',
    name: { ja: '和集合ではなく小さいほうの箱で割っている', en: 'Divides by the smaller box instead of the union' },
    explanation: {
      ja: '重なりを小さいほうの箱の面積で割っています。大きな箱が小さな箱を含むと、必ず 1 になってしまいます。',
      en: 'The overlap is divided by the smaller area, so a large box around a small one always gives 1.',
    },
    hint: {
      ja: '大きな箱の中に小さな箱があるとき、IoU は 1 でよいでしょうか。',
      en: 'Should the IoU be 1 when a small box lies inside a large one?',
    },
    variants: { 'intersection-over-union': (a: NdArray, b: NdArray) => overlap(a, b) / Math.min(areaOf(a), areaOf(b)) },
  },
] satisfies NnMisconception[];

/** Precision and recall as they come out where nothing is done about 0 / 0. */
function plainRatios(y: NdArray, d: NdArray): [number, number] {
  const { tp, fp, fn } = binaryCounts(y, d);
  return [tp / (tp + fp), tp / (tp + fn)];
}
