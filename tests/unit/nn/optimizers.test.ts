import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zerosLike } from '#lib/nn/array/create.ts';
import { multiply, sign, subtract } from '#lib/nn/array/elementwise.ts';
import type { NdArray } from '#lib/nn/array/nd-array.ts';
import { sgdStep } from '#lib/nn/gradient-descent.ts';
import { adagradStep, adamStep, momentumStep, nesterovStep, rmspropStep } from '#lib/nn/optimizers.ts';
import { optimizerReferences } from '#lib/nn/references/optimizers.ts';
import { call, expectValue, goldenCases } from './golden-check.ts';
import { arrays, expectClose } from './numerical-check.ts';

const learningRate = 0.1;

test.each(goldenCases('optimizers'))('$reference agrees with NumPy (case %#)', ({ reference, args, expected }) => {
  expectValue(call(optimizerReferences, reference, args), expected);
});

test('without momentum, momentum and Nesterov are plain descent', () => {
  fc.assert(
    fc.property(arrays([3]), arrays([3]), arrays([3]), (w, v, g) => {
      expectClose(momentumStep({ w, v }, g, { learningRate, momentum: 0 }).w, sgdStep(w, g, learningRate));
      expectClose(nesterovStep({ w, v }, g, { learningRate, momentum: 0 }).w, sgdStep(w, g, learningRate));
    }),
  );
});

test('Nesterov moves the point looked ahead to as momentum moves the weights, with the gradient taken there', () => {
  fc.assert(
    fc.property(arrays([3]), arrays([3]), arrays([3]), (w, v, g) => {
      const ahead = nesterovStep({ w, v }, g, { learningRate, momentum: 0.9 });
      const plain = momentumStep({ w: subtract(w, multiply(0.9, v)), v }, g, { learningRate, momentum: 0.9 });
      expectClose(subtract(ahead.w, multiply(0.9, ahead.v)), plain.w);
    }),
  );
});

test('the first step of Adam has the length of the learning rate in every direction, whatever the gradient', () => {
  fc.assert(
    fc.property(arrays([3]), (g) => {
      const zero = zerosLike(g);
      const { w } = adamStep({ w: zero, m: zero, v: zero }, g, { t: 1, learningRate });
      expectClose(w, multiply(-learningRate, sign(g)), 1e-4);
    }),
  );
});

test('AdaGrad’s steps shrink under a constant gradient, RMSProp’s do not', () => {
  const lengths = (step: (state: { w: NdArray; h: NdArray }) => { w: NdArray; h: NdArray }) => {
    let state = { w: zerosLike(g), h: zerosLike(g) };
    return Array.from({ length: 200 }, () => {
      const before = state.w.data[0] as number;
      state = step(state);
      return Math.abs((state.w.data[0] as number) - before);
    });
  };
  const g: NdArray = { shape: [1], dtype: 'float64', data: Float64Array.of(2) };
  expect(lengths((state) => adagradStep(state, g, { learningRate })).at(-1)).toBeLessThan(learningRate / 10);
  expect(lengths((state) => rmspropStep(state, g, { learningRate, decay: 0.9 })).at(-1)).toBeCloseTo(learningRate, 6);
});
