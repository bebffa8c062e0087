import { expect, test } from 'vitest';
import { FairQueue } from '#lib/python/pool/fair-queue.ts';

const idle = () => 0;
const buildQueue = (items: [owner: string, item: string][], options = { capacity: 10, ownersShare: 10 }) => {
  const queue = new FairQueue<string>(options);
  for (const [owner, item] of items) queue.add(owner, item);
  return queue;
};
const takeAll = (queue: FairQueue<string>) => Array.from({ length: queue.size }, () => queue.take(idle)?.item);

test('owners take turns, each in their own order', () => {
  const queue = buildQueue([
    ['a', 'a1'],
    ['a', 'a2'],
    ['a', 'a3'],
    ['b', 'b1'],
    ['c', 'c1'],
    ['b', 'b2'],
  ]);
  expect(takeAll(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

test('an owner with nothing at work comes before one who has', () => {
  const queue = buildQueue([
    ['a', 'a2'],
    ['b', 'b1'],
  ]);
  expect(queue.take((owner) => (owner === 'a' ? 1 : 0))?.item).toBe('b1');
});

test('a full queue and a used-up share take no more', () => {
  const queue = buildQueue([], { capacity: 3, ownersShare: 2 });
  expect(['a', 'a', 'a', 'b', 'c'].map((owner, index) => queue.add(owner, String(index)))).toEqual([true, true, false, true, false]);
  expect(queue.size).toBe(3);
});

test('what is put back is the next of its owner, however full the queue is', () => {
  const queue = buildQueue([['a', 'a2']], { capacity: 1, ownersShare: 1 });
  queue.putBack('a', 'a1');
  expect(takeAll(queue)).toEqual(['a1', 'a2']);
});

test('what is removed is not taken, and only once removed', () => {
  const queue = buildQueue([
    ['a', 'a1'],
    ['a', 'a2'],
  ]);
  expect([queue.remove('a', 'a1'), queue.remove('a', 'a1'), queue.remove('b', 'a2')]).toEqual([true, false, false]);
  expect(takeAll(queue)).toEqual(['a2']);
});

test('an empty queue has nothing', () => {
  const queue = buildQueue([['a', 'a1']]);
  expect(queue.clear()).toEqual(['a1']);
  expect(queue.take(idle)).toBeUndefined();
  expect(queue.size).toBe(0);
});
