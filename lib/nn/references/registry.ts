import type { NnFunction } from '../value.ts';
import { activationReferences } from './activations.ts';
import { attentionReferences } from './attention.ts';
import { backpropagationReferences } from './backpropagation.ts';
import { clusteringReferences } from './clustering.ts';
import { convolutionReferences } from './convolution.ts';
import { decompositionReferences } from './decomposition.ts';
import { distillationReferences } from './distillation.ts';
import { gradientDescentReferences } from './gradient-descent.ts';
import { informationReferences } from './information.ts';
import { initialisationReferences } from './initialisations.ts';
import { inputHiddenReferences } from './input-hidden.ts';
import { labelReferences } from './labels.ts';
import { logisticRegressionReferences } from './logistic-regression.ts';
import { lossReferences } from './losses.ts';
import { metricsReferences } from './metrics.ts';
import { neighboursReferences } from './neighbours.ts';
import { optimizerReferences } from './optimizers.ts';
import { principalComponentsReferences } from './principal-components.ts';
import { probabilityReferences } from './probability.ts';
import { recurrentReferences } from './recurrent.ts';
import { regressionReferences } from './regression.ts';
import { regularisationReferences } from './regularisation.ts';
import { reinforcementReferences } from './reinforcement.ts';
import { softmaxReferences } from './softmax.ts';
import { statisticsReferences } from './statistics.ts';
import { supportVectorReferences } from './support-vector.ts';
import { validationReferences } from './validation.ts';
import { wordEmbeddingReferences } from './word-embedding.ts';

/** The functions of lib/nn that exercises may name, by topic. */
export const references: Readonly<Record<string, NnFunction>> = {
  ...activationReferences,
  ...backpropagationReferences,
  ...clusteringReferences,
  ...convolutionReferences,
  ...decompositionReferences,
  ...gradientDescentReferences,
  ...informationReferences,
  ...initialisationReferences,
  ...inputHiddenReferences,
  ...labelReferences,
  ...logisticRegressionReferences,
  ...lossReferences,
  ...metricsReferences,
  ...neighboursReferences,
  ...optimizerReferences,
  ...principalComponentsReferences,
  ...probabilityReferences,
  ...attentionReferences,
  ...wordEmbeddingReferences,
  ...distillationReferences,
  ...reinforcementReferences,
  ...recurrentReferences,
  ...regressionReferences,
  ...regularisationReferences,
  ...softmaxReferences,
  ...statisticsReferences,
  ...supportVectorReferences,
  ...validationReferences,
};
