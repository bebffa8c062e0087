import { nnMisconceptions } from '../../../nn/misconceptions/registry.ts';
import type { ContentProblem } from '../../kind.ts';
import { createRng } from '../../rng.ts';
import { call, callReference, fromNn, hasReference } from './call-reference.ts';
import { generateCases } from './cases.ts';
import type { CodeContent } from './code-content.ts';
import { parseRegions, type Segment } from './regions.ts';
import { sameValue } from './same-value.ts';

/** Seeds for which the cases must work: enough that a case which only sometimes tells two functions apart is found. */
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

/** What can be known of an exercise without running Python. */
export function checkCode(content: CodeContent): ContentProblem[] {
  const files = checkFiles(content);
  const counts = checkCounts(content);
  if (!hasReference(content.reference)) {
    return [...files, ...counts, { path: ['reference'], message: `there is no reference "${content.reference}" in lib/nn/references` }];
  }
  return [...files, ...counts, ...checkCases(content)];
}

function checkFiles({ files }: CodeContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const report = (name: string, message: string) => problems.push({ path: ['files', name], message: `${name}: ${message}` });
  const regions = new Map<string, Segment[]>();
  for (const [name, file] of Object.entries(files)) {
    if (name === 'driver.py') continue;
    const parsed = parseRegions(file);
    if (parsed.ok) regions.set(name, parsed.segments);
    else report(name, `line ${parsed.line}: ${parsed.message}`);
  }
  for (const name of ['listing.py', 'solution.py']) if (files[name] === undefined) report(name, 'the file is missing');
  const closedOf = (segments: readonly Segment[]) => JSON.stringify(segments.map(({ id, isOpen, code }) => (isOpen ? id : code)));
  const listing = regions.get('listing.py');
  for (const [name, segments] of regions) {
    if (listing && closedOf(segments) !== closedOf(listing)) report(name, 'its closed code or its regions are not those of listing.py');
  }
  if (Object.keys(files).filter((name) => name.startsWith('wrong-')).length < 3) {
    problems.push({ path: ['files'], message: 'at least three wrong solutions are needed: wrong-<misconception id>.py' });
  }
  for (const name of Object.keys(files)) {
    const id = /^wrong-(.+?)(?:--\d+)?\.py$/.exec(name)?.[1];
    if (id !== undefined && !nnMisconceptions.some((each) => each.id === id)) {
      report(name, `there is no misconception "${id}" in lib/nn/misconceptions`);
    }
  }
  return problems;
}

function checkCounts({ cases, vectorised }: CodeContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const ids = cases.map((each) => each.id);
  if (cases.length < 5) problems.push({ path: ['cases'], message: `at least five cases are needed, there are ${cases.length}` });
  if (!cases.some((each) => each.open)) problems.push({ path: ['cases'], message: 'at least one case must be open' });
  if (cases.every((each) => each.open)) problems.push({ path: ['cases'], message: 'at least one case must be hidden' });
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) problems.push({ path: ['cases', index, 'id'], message: `the case id "${id}" is used twice` });
  });
  if (vectorised && !ids.includes(vectorised.case))
    problems.push({ path: ['vectorised', 'case'], message: `there is no case "${vectorised.case}"` });
  return problems;
}

/** For every seed: the reference takes the cases, and they tell it from its named variants and these from each other. */
function checkCases(content: CodeContent): ContentProblem[] {
  const variants = nnMisconceptions.flatMap(({ id, variants: byName }) => {
    const variant = byName[content.reference];
    return variant ? [{ id, variant }] : [];
  });
  for (const seed of SEEDS) {
    try {
      const cases = generateCases(content, createRng(seed));
      const results = [
        { id: 'the reference', values: cases.map(({ args }) => fromNn(callReference(content.reference, args))) },
        ...variants.map(({ id, variant }) => ({ id: `"${id}"`, values: cases.map(({ args }) => fromNn(call(variant, args))) })),
      ];
      for (const [index, one] of results.entries()) {
        for (const other of results.slice(0, index)) {
          if (one.values.every((value, position) => sameValue(value, other.values[position] ?? value, content.tolerance))) {
            return [{ path: ['cases'], message: `with seed ${seed} no case tells ${one.id} from ${other.id}` }];
          }
        }
      }
    } catch (error) {
      return [{ path: ['cases'], message: `with seed ${seed}: ${error instanceof Error ? error.message : String(error)}` }];
    }
  }
  return [];
}
