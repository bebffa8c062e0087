import type { ComparedNode, Comparison } from '#lib/grading/kinds/network/compare-networks.ts';
import type { ResultWords } from './finding-texts.ts';
import type { Words } from './words.ts';

/** Which labels and weights should have been written, where they were not. */
export function rightDetails(
  t: ResultWords,
  words: Words,
  { criterion, comparison: { nodes, edges } }: { criterion: string; comparison: Comparison },
): string[] {
  const nameOf = (node: ComparedNode) => node.labels?.[0] ?? (node.label || words('anyNode'));
  if (criterion === 'labels') {
    const labels = nodes.flatMap(({ isLabelRight, labels: accepted }) => (isLabelRight === false ? [accepted?.[0] ?? ''] : []));
    return [t('labels.list', { list: labels.join(words('comma')) })];
  }
  if (criterion === 'weights') {
    const weights = edges
      .filter(({ isWeightRight }) => isWeightRight === false)
      .map(({ from, to, verdict, rightWeight }) => {
        const [start, end] = verdict === 'turned' ? [to, from] : [from, to];
        return words('edgeWithWeight', { edge: `${nameOf(start)} → ${nameOf(end)}`, weight: String(rightWeight) });
      });
    return [t('weights.list', { list: weights.join(words('comma')) })];
  }
  return [];
}
