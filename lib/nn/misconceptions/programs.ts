import type { NnMisconception } from './misconception.ts';

/** Mistakes of programs, whatever they compute: found by watching the call, so there are no variants. */
export const programMisconceptions = [
  {
    id: 'changes-argument',
    name: { ja: '受け取った配列を書き換えている', en: 'Changes an array that was passed in' },
    explanation: {
      ja: '関数の中で引数の配列に代入すると、呼び出し側の配列も変わります。`x[x < 0] = 0` や `x -= c` は新しい配列を作らず、元の配列をその場で書き換えます。',
      en: 'Assigning into an argument changes the caller’s array too: `x[x < 0] = 0` and `x -= c` make no new array but rewrite the one that was passed in.',
    },
    hint: {
      ja: '新しい配列を作る書き方と、元の配列をその場で書き換える書き方の違いを見直してください。',
      en: 'Look again at which of your lines make a new array and which rewrite the old one.',
    },
    variants: {},
  },
] satisfies NnMisconception[];
