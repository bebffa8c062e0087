import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DrawnNetwork } from '#lib/questions/kinds/network/clean-network.ts';
import { keyNetwork } from '#lib/questions/kinds/network/key-network.ts';
import { NetworkAnswer } from '#lib/questions/kinds/network/network.ts';
import { toDrawing } from '#lib/questions/kinds/network/to-drawing.ts';
import { gradeDrawing, type NetworkFields } from './build-network.ts';

/** Any network: some edges forwards, over layers and within them; perhaps with labels, perhaps with weights. */
const asked: fc.Arbitrary<NetworkFields> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    chances: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 200, maxLength: 200 }),
    density: fc.integer({ min: 1, max: 9 }),
    hasWeights: fc.boolean(),
    hasLabels: fc.boolean(),
  })
  .map(({ sizes, chances, density, hasWeights, hasLabels }) => {
    const layers = sizes.map((size, layer) => Array.from({ length: size }, (_, node) => `n${layer}x${node}`));
    const ids = layers.flat();
    const edges = ids.flatMap((from, place) =>
      ids.slice(place + 1).flatMap((to, index) => {
        const chance = chances[(place * 17 + index * 5) % chances.length] ?? 0;
        return chance < density ? [`${from} -> ${to}${hasWeights ? ` = ${(chance % 3) - 1}` : ''}`] : [];
      }),
    );
    const labels = Object.fromEntries(ids.filter((_, place) => place % 2 === 0).map((id, place) => [id, [`L${place % 3}`]]));
    return { layers, edges: edges.length === 0 ? ('full' as const) : edges, ...(hasLabels ? { labels } : {}) };
  });

test('any network earns all, whatever the order of its nodes and edges and the names of its nodes', () => {
  fc.assert(
    fc.property(asked, fc.infiniteStream(fc.nat()), (fields, numbers) => {
      const drawn = toDrawing(keyNetwork(fields));
      expect(gradeDrawing(fields, disordered(drawn, numbers)).score).toBe(1);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 500) },
  );
}, 600_000);

test('a network that lacks an edge or has one more never earns all', () => {
  fc.assert(
    fc.property(asked, fc.infiniteStream(fc.nat()), fc.nat(), (fields, numbers, which) => {
      const drawn = toDrawing(keyNetwork(fields));
      fc.pre(drawn.edges.length > 0);
      const without = drawn.edges.filter((_, index) => index !== which % drawn.edges.length);
      expect(gradeDrawing(fields, disordered({ ...drawn, edges: without }, numbers)).score).toBeLessThan(1);
    }),
    { numRuns: 300 },
  );
}, 60_000);

const id = fc.constantFrom(...'abcdefghij', '', 'key-a', '__proto__', '重');
const anyDrawing = fc.record({
  layers: fc.array(
    fc.array(fc.record({ id, label: fc.oneof(fc.string({ maxLength: 40, unit: 'binary' }), fc.constantFrom('x1', 'ｙ')) }), {
      maxLength: 10,
    }),
    {
      maxLength: 8,
    },
  ),
  edges: fc.array(fc.record({ from: id, to: id, weight: fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('1', '-0.5', '１/2')) }), {
    maxLength: 60,
  }),
});

test('no answer makes the grader throw or leave the range', () => {
  fc.assert(
    fc.property(asked, anyDrawing, (fields, drawn) => {
      NetworkAnswer.parse({ kind: 'network', schema: 1, ...drawn });
      const mistakes = [
        { layers: [1, 2], misconception: 'a' },
        { edges: 'full' as const, misconception: 'b' },
        { edges: 'turned' as const, misconception: 'c' },
      ];
      const { score } = gradeDrawing({ ...fields, mistakes }, drawn);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2_000) },
  );
}, 600_000);

test('the largest answers are graded without delay', () => {
  const layers = Array.from({ length: 8 }, (_, layer) => Array.from({ length: 10 }, (_, node) => `n${layer}x${node}`));
  const ring = layers.flatMap((layer, index) =>
    layer.map((from, node) => `${from} -> ${layers[index + 1]?.[(node * 3 + 1) % 10] ?? 'n0x0'}`),
  );
  const fields = { layers, edges: ring.slice(0, 70) };
  const drawn = toDrawing(keyNetwork({ layers, edges: 'full' }));
  expect(gradeDrawing(fields, drawn).score).toBeLessThan(1);
  expect(
    gradeDrawing({ layers, edges: 'full' }, { ...drawn, edges: drawn.edges.filter((_, index) => index % 7 !== 0) }).score,
  ).toBeLessThan(1);
}, 30_000);

function disordered({ layers, edges }: DrawnNetwork, numbers: Iterator<number>): DrawnNetwork {
  const names = new Map<string, string>();
  const next = () => Number(numbers.next().value);
  const shuffled = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  const renamed = layers.map((layer) =>
    shuffled(layer).map((node) => {
      names.set(node.id, `a${names.size}`);
      return { id: `a${names.size - 1}`, label: node.label };
    }),
  );
  const nameOf = (each: string) => names.get(each) ?? each;
  return { layers: renamed, edges: shuffled(edges).map((edge) => ({ ...edge, from: nameOf(edge.from), to: nameOf(edge.to) })) };
}
