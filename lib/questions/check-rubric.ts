import { findPatternProblem } from './check-pattern.ts';
import type { ContentProblem } from './kind.ts';
import { type Rubric, type Sample, SampleSort } from './rubric.ts';

export const MIN_SAMPLES_PER_PART = 12;

/** Ids in a rubric and its samples that point nowhere, and sorts of samples that are missing. */
export function checkRubric(rubric: Rubric, samples: readonly Sample[]): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const terms = new Set(rubric.terms.map((term) => term.id));
  rubric.terms.forEach((term, index) => {
    term.any.forEach((wording, position) => {
      const problem = findPatternProblem(wording);
      if (problem !== null) problems.push({ path: ['rubric', 'terms', index, 'any', position], message: problem });
    });
  });
  problems.push(...repeatedIds(rubric.terms, 'terms'), ...repeatedIds(rubric.keyPoints, 'keyPoints'));
  rubric.keyPoints.forEach((point, index) => {
    for (const field of ['anyOf', 'mustNot'] as const) {
      for (const id of (point[field] ?? []).flat()) {
        if (!terms.has(id)) problems.push({ path: ['rubric', 'keyPoints', index, field], message: `term "${id}" is not defined` });
      }
    }
  });
  const points = new Set(rubric.keyPoints.map((point) => point.id));
  samples.forEach((sample, index) => {
    for (const id of sample.met) {
      if (!points.has(id)) problems.push({ path: ['samples', index, 'met'], message: `key point "${id}" is not defined` });
    }
  });
  if (samples.length < MIN_SAMPLES_PER_PART) {
    problems.push({ path: ['samples'], message: `at least ${MIN_SAMPLES_PER_PART} samples are needed, found ${samples.length}` });
  }
  for (const sort of SampleSort.options) {
    if (!samples.some((sample) => sample.sort === sort)) problems.push({ path: ['samples'], message: `no sample of sort "${sort}"` });
  }
  return problems;
}

function repeatedIds(items: readonly { id: string }[], field: 'terms' | 'keyPoints'): ContentProblem[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((other) => other.id === id) < index
      ? [{ path: ['rubric', field, index, 'id'], message: `id "${id}" is used twice` }]
      : [],
  );
}
