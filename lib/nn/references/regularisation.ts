import type { NdArray } from '../array/nd-array.ts';
import { dropout, dropoutPrediction, invertedDropout } from '../dropout.ts';
import {
  batchNormalisation,
  batchNormalisationBackward,
  batchNormalisationPrediction,
  layerNormalisation,
  layerNormalisationBackward,
} from '../normalisation.ts';
import type { NnFunction } from '../value.ts';

/** Dropout and normalisation as exercises name them; the mask is passed in, ε of the normalisations is 10⁻⁷ unless given. */
export const regularisationReferences = {
  /** z, mask. */
  dropout: (z: NdArray, mask: NdArray) => dropout(z, mask),
  /** z, mask, share of dropped nodes, whether this is training: the mask then, else all nodes scaled by the share that stays. */
  'dropout-forward': (z: NdArray, mask: NdArray, ratio: number, isTraining: boolean) =>
    isTraining ? dropout(z, mask) : dropoutPrediction(z, ratio),
  /** z, share of dropped nodes. */
  'dropout-prediction': (z: NdArray, ratio: number) => dropoutPrediction(z, ratio),
  /** z, mask, share of dropped nodes. */
  'inverted-dropout': (z: NdArray, mask: NdArray, ratio: number) => invertedDropout(z, mask, ratio),
  /** ∂E/∂z of the layer's output, mask, share of dropped nodes. */
  'inverted-dropout-backward': (dz: NdArray, mask: NdArray, ratio: number) => invertedDropout(dz, mask, ratio),
  /** x, γ, β. */
  'batch-normalisation': (x: NdArray, gamma: NdArray, beta: NdArray, epsilon = 1e-7) => batchNormalisation(x, { gamma, beta, epsilon }),
  /** x, γ, β, running mean, running variance. */
  'batch-normalisation-prediction': (
    x: NdArray,
    gamma: NdArray,
    beta: NdArray,
    runningMean: NdArray,
    runningVariance: NdArray,
    epsilon = 1e-7,
  ) => batchNormalisationPrediction(x, { gamma, beta, runningMean, runningVariance, epsilon }),
  /** ∂E/∂y, x, γ → [∂E/∂x, ∂E/∂γ, ∂E/∂β]. */
  'batch-normalisation-backward': (dy: NdArray, x: NdArray, gamma: NdArray, epsilon = 1e-7) => {
    const { dx, dgamma, dbeta } = batchNormalisationBackward(dy, x, { gamma, epsilon });
    return [dx, dgamma, dbeta];
  },
  'layer-normalisation': (x: NdArray, gamma: NdArray, beta: NdArray, epsilon = 1e-7) => layerNormalisation(x, { gamma, beta, epsilon }),
  'layer-normalisation-backward': (dy: NdArray, x: NdArray, gamma: NdArray, epsilon = 1e-7) => {
    const { dx, dgamma, dbeta } = layerNormalisationBackward(dy, x, { gamma, epsilon });
    return [dx, dgamma, dbeta];
  },
} satisfies Record<string, NnFunction>;
