import { multiply } from '../array/elementwise.ts';
import type { NdArray } from '../array/nd-array.ts';
import { heInitialisation, xavierInitialisation } from '../initialisations.ts';
import type { NnMisconception } from './misconception.ts';

/** Mistakes in the scale of He’s initial weights. */
export const heInitialisationMisconceptions = [
  {
    id: 'xavier-for-he',
    name: { ja: 'He ではなく Xavier の大きさを使う', en: 'Uses Xavier’s scale for He’s' },
    explanation: {
      ja: '$\\sqrt{1/n}$ は Xavier の初期値です。ReLU は半分ほどのノードを 0 にするので、He の初期値では分散を 2 倍にして補います。',
      en: '$\\sqrt{1/n}$ is Xavier’s scale; ReLU silences about half the nodes, and He’s doubles the variance to make up for it.',
    },
    hint: {
      ja: 'ReLU を通すと、信号の分散はおよそ何倍になりますか。',
      en: 'By what factor does ReLU change the variance of a signal, roughly?',
    },
    variants: { 'he-initialisation': xavierInitialisation },
  },
  {
    id: 'he-scale-by-next-layer',
    name: { ja: '次の層のノード数で割る', en: 'Divides by the nodes of the next layer' },
    explanation: {
      ja: '1 つのノードに足し込まれるのは前の層の $n$ 個の項なので、分散は前の層のノード数で決まります。',
      en: 'What is summed in a node are the $n$ terms of the layer before; its variance depends on their number.',
    },
    hint: {
      ja: '$u = xW$ の 1 つの成分は、何個の積の和ですか。',
      en: 'One element of $u = xW$ is the sum of how many products?',
    },
    variants: { 'he-initialisation': (z: NdArray) => multiply(Math.sqrt(2 / (z.shape[1] ?? 1)), z) },
  },
  {
    id: 'he-scale-without-root',
    name: { ja: '分散と標準偏差を取り違える', en: 'Confuses variance and deviation' },
    explanation: {
      ja: '$2/n$ は**分散**です。標準正規乱数に掛けるのは標準偏差なので、平方根を取ります。',
      en: '$2/n$ is the **variance**; standard normal numbers are multiplied by the deviation, its root.',
    },
    hint: {
      ja: '乱数を $a$ 倍すると、分散は何倍になりますか。',
      en: 'If random numbers are multiplied by $a$, what happens to their variance?',
    },
    variants: { 'he-initialisation': (z: NdArray) => multiply(2 / (z.shape[0] ?? 1), z) },
  },
  {
    id: 'he-scale-by-both-layers',
    name: { ja: '前後の層のノード数の和で割る', en: 'Divides by the nodes of both layers' },
    explanation: {
      ja: '$\\sqrt{2/(n+k)}$ は、前後両方の層を考えた Glorot の式です。He の初期値は前の層だけで決まります。',
      en: '$\\sqrt{2/(n+k)}$ is Glorot’s formula, which looks at both layers; He’s depends on the layer before only.',
    },
    hint: {
      ja: '問題の式に現れるノード数は、どの層のものですか。',
      en: 'Which layer’s nodes appear in the given formula?',
    },
    variants: {
      'he-initialisation': ({ shape: [n = 1, k = 1], ...z }: NdArray) => multiply(Math.sqrt(2 / (n + k)), { ...z, shape: [n, k] }),
    },
  },
  {
    id: 'divides-by-he-scale',
    name: { ja: '標準偏差を掛けずに割る', en: 'Divides by the deviation instead of multiplying' },
    explanation: {
      ja: '割ると、ノードが多いほど重みが**大きく**なります。ノードが多いほど小さくするために、標準偏差を掛けます。',
      en: 'Dividing makes weights **larger** the more nodes there are; they are to get smaller, so the deviation multiplies.',
    },
    hint: {
      ja: '前の層のノードが増えると、重みは大きく・小さくのどちらになるべきですか。',
      en: 'With more nodes before, should weights be larger or smaller?',
    },
    variants: { 'he-initialisation': (z: NdArray) => multiply((z.shape[0] ?? 1) / 2, heInitialisation(z)) },
  },
] satisfies NnMisconception[];
