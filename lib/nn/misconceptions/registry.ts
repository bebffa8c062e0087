import { activationMisconceptions } from './activations.ts';
import { attentionMisconceptions } from './attention.ts';
import { batchNormalisationMisconceptions } from './batch-normalisation.ts';
import { clusteringMisconceptions } from './clustering.ts';
import { convolutionMisconceptions } from './convolution.ts';
import { crossEntropyMisconceptions } from './cross-entropy.ts';
import { decompositionMisconceptions } from './decomposition.ts';
import { deltaMisconceptions } from './deltas.ts';
import { descentMisconceptions } from './descent.ts';
import { directionsMisconceptions } from './directions.ts';
import { distancesMisconceptions } from './distances.ts';
import { dropoutMisconceptions } from './dropout.ts';
import { gatedCellsMisconceptions } from './gated-cells.ts';
import { gradientClippingMisconceptions } from './gradient-clipping.ts';
import { heInitialisationMisconceptions } from './he-initialisation.ts';
import { informationMisconceptions } from './information.ts';
import { initialNetworkMisconceptions } from './initial-network.ts';
import { inputHiddenMisconceptions } from './input-hidden.ts';
import { labelMisconceptions } from './labels.ts';
import { layerGradientMisconceptions } from './layer-gradients.ts';
import { logisticRegressionMisconceptions } from './logistic-regression.ts';
import { metricsMisconceptions } from './metrics.ts';
import { miniBatchMisconceptions } from './mini-batches.ts';
import type { NnMisconception } from './misconception.ts';
import { neighboursMisconceptions } from './neighbours.ts';
import { numericalGradientMisconceptions } from './numerical-gradient.ts';
import { optimizersMisconceptions } from './optimizers.ts';
import { penaltyMisconceptions } from './penalties.ts';
import { poolingMisconceptions } from './pooling.ts';
import { positionalEncodingMisconceptions } from './positional-encoding.ts';
import { principalComponentsMisconceptions } from './principal-components.ts';
import { probabilityMisconceptions } from './probability.ts';
import { programMisconceptions } from './programs.ts';
import { recurrentMisconceptions } from './recurrent.ts';
import { regressionMisconceptions } from './regression.ts';
import { reinforcementMisconceptions } from './reinforcement.ts';
import { softmaxMisconceptions } from './softmax.ts';
import { squaredErrorMisconceptions } from './squared-error.ts';
import { statisticsMisconceptions } from './statistics.ts';
import { supportVectorMisconceptions } from './support-vector.ts';
import { validationMisconceptions } from './validation.ts';

/** Every mistake that has a name in lib/nn, by topic. */
export const nnMisconceptions: readonly NnMisconception[] = [
  ...activationMisconceptions,
  ...attentionMisconceptions,
  ...batchNormalisationMisconceptions,
  ...clusteringMisconceptions,
  ...convolutionMisconceptions,
  ...crossEntropyMisconceptions,
  ...decompositionMisconceptions,
  ...deltaMisconceptions,
  ...descentMisconceptions,
  ...directionsMisconceptions,
  ...distancesMisconceptions,
  ...dropoutMisconceptions,
  ...gatedCellsMisconceptions,
  ...gradientClippingMisconceptions,
  ...heInitialisationMisconceptions,
  ...informationMisconceptions,
  ...initialNetworkMisconceptions,
  ...inputHiddenMisconceptions,
  ...labelMisconceptions,
  ...layerGradientMisconceptions,
  ...logisticRegressionMisconceptions,
  ...metricsMisconceptions,
  ...miniBatchMisconceptions,
  ...neighboursMisconceptions,
  ...numericalGradientMisconceptions,
  ...optimizersMisconceptions,
  ...penaltyMisconceptions,
  ...poolingMisconceptions,
  ...positionalEncodingMisconceptions,
  ...principalComponentsMisconceptions,
  ...probabilityMisconceptions,
  ...programMisconceptions,
  ...recurrentMisconceptions,
  ...regressionMisconceptions,
  ...reinforcementMisconceptions,
  ...softmaxMisconceptions,
  ...squaredErrorMisconceptions,
  ...statisticsMisconceptions,
  ...supportVectorMisconceptions,
  ...validationMisconceptions,
];
