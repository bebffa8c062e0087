import type { PartGrade } from '#lib/grading/contract.ts';
import { gradePart, gradingContextOf } from '#lib/grading/grade-question.ts';
import type { Answer } from '#lib/questions/answer.ts';
import { partsOf } from '#lib/questions/parts.ts';
import { Question, type QuestionSource } from '#lib/questions/question.ts';

/** Two small questions with the answers of somebody who is learning, for the picture on the home page. */
const WRITTEN: QuestionSource = {
  id: 'sample-squared-error',
  schema: 1,
  status: 'published',
  area: 'deep-learning-basics',
  difficulty: 2,
  limitSeconds: 60,
  tags: ['squared-error'],
  stem: {
    ja: '二乗誤差で、差をそのまま足さずに二乗するのはなぜか。2行以内で述べよ。',
    en: 'Why are the differences squared, and not just added up? Answer in at most two lines.',
  },
  kind: 'text',
  limit: { lines: 2 },
  rubric: {
    terms: [
      { id: 'cancel', any: ['打ち消し合', '打ち消', '相殺', 'cancel'] },
      { id: 'smooth', any: ['微分', 'differentiate'] },
      { id: 'ease', any: ['しやすい', 'しやすく', '簡単', 'easy'] },
    ],
    keyPoints: [
      {
        id: 'no-cancelling',
        label: { ja: '正の誤差と負の誤差が打ち消し合うのを防ぐ', en: 'Positive and negative errors must not cancel' },
        anyOf: [['cancel']],
      },
      { id: 'differentiable', label: { ja: '微分しやすい', en: 'It is easy to differentiate' }, anyOf: [['smooth', 'ease']] },
    ],
  },
  modelAnswer: {
    ja: '正負の誤差が打ち消し合うのを防ぐため。微分もしやすい。',
    en: 'So that positive and negative errors do not cancel. It is also easy to differentiate.',
  },
  samples: [],
  explanation: { ja: '—', en: '—' },
};

const CALCULATED: QuestionSource = {
  id: 'sample-one-step',
  schema: 1,
  status: 'published',
  area: 'deep-learning-basics',
  difficulty: 1,
  limitSeconds: 90,
  tags: ['gradient-descent'],
  stem: {
    ja: '$E(w) = (w - 3)^2$、$w = 1$、学習率 $\\varepsilon = 0.1$ のとき、勾配降下法で1回更新した後の $w$ を求めよ。',
    en: 'With $E(w) = (w - 3)^2$, $w = 1$ and learning rate $\\varepsilon = 0.1$, find $w$ after one step of gradient descent.',
  },
  kind: 'numeric',
  value: 1.4,
  proof: '1 - 0.1 * 2 * (1 - 3)',
  mistakes: [{ value: 0.6, misconception: 'ascends-instead-of-descends' }],
  explanation: {
    ja: '勾配は $2(1 - 3) = -4$ なので、$w \\leftarrow 1 - 0.1 \\times (-4) = 1.4$ です。',
    en: 'The gradient is $2(1 - 3) = -4$, so $w \\leftarrow 1 - 0.1 \\times (-4) = 1.4$.',
  },
};

const FIGURE = '\n\n```figure\nname: gradient-descent-1d\nparams:\n  minimum: 3\n  start: 1\n  learningRate: 0.1\n  steps: 1\n```';

export const writtenSample = {
  question: Question.parse(WRITTEN),
  answer: {
    ja: '差の符号が正と負だと足したときに打ち消し合い、誤差がないように見えてしまうから。',
    en: 'Differences of opposite sign would cancel when added, and it would look as if there were no error.',
  },
};

export const calculatedSample = {
  question: Question.parse(CALCULATED),
  answer: { kind: 'numeric', schema: 1, cells: [['0.6']] } satisfies Answer,
  misconception: {
    name: { ja: '勾配の向きにそのまま進む', en: 'Steps along the gradient' },
    explanation: {
      ja: '勾配は誤差が増える向きを指します。誤差を減らすには、逆の向きに進みます。',
      en: 'The gradient points where the error grows. To reduce the error, step the other way.',
    },
  },
  figure: { ja: FIGURE, en: FIGURE },
};

/** The real graders' verdict on the only part of a sample. */
export function gradeSample(question: Question, answer: Answer): PartGrade {
  const [part] = partsOf(question);
  if (!part) throw new Error(`sample ${question.id} has no part`);
  return gradePart(part, answer, gradingContextOf(question));
}
