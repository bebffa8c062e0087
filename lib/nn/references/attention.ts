import type { NdArray } from '../array/nd-array.ts';
import {
  attentionWeights,
  causalMask,
  dotProductAttention,
  scaledDotProductAttention,
  scaledDotProductAttentionBackward,
} from '../attention/attention.ts';
import { multiHeadAttention } from '../attention/multi-head-attention.ts';
import { positionalEncoding } from '../attention/positional-encoding.ts';
import type { NnFunction } from '../value.ts';

/** Attention as exercises name it: Q (T, d), K (S, d), V (S, e). */
export const attentionReferences = {
  'attention-weights': (Q: NdArray, K: NdArray) => attentionWeights({ Q, K }),
  'dot-product-attention': (Q: NdArray, K: NdArray, V: NdArray) => dotProductAttention({ Q, K, V }),
  'scaled-dot-product-attention': (Q: NdArray, K: NdArray, V: NdArray) => scaledDotProductAttention({ Q, K, V }),
  'scaled-dot-product-attention-backward': (dOutput: NdArray, Q: NdArray, K: NdArray, V: NdArray) => {
    const { dQ, dK, dV } = scaledDotProductAttentionBackward(dOutput, { Q, K, V });
    return [dQ, dK, dV];
  },
  /** The mask (T, S) is true where a query may look. */
  'masked-attention': (Q: NdArray, K: NdArray, V: NdArray, mask: NdArray) => scaledDotProductAttention({ Q, K, V, mask }),
  /** Each position sees itself and what comes before. */
  'causal-self-attention': (Q: NdArray, K: NdArray, V: NdArray) =>
    scaledDotProductAttention({ Q, K, V, mask: causalMask(Q.shape[0] ?? 0) }),
  'multi-head-attention': (x: NdArray, W_q: NdArray, W_k: NdArray, W_v: NdArray, W_o: NdArray, heads: number) =>
    multiHeadAttention(x, { W_q, W_k, W_v, W_o }, { heads }),
  /** → (length, d). */
  'positional-encoding': (length: number, d: number) => positionalEncoding(length, d),
} satisfies Record<string, NnFunction>;
