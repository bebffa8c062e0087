import { expect, test } from 'vitest';
import { TimeKeeper } from '#app/ui/tools/time-keeper.ts';

/** A keeper with a clock that the test moves. */
function buildKeeper({ isVisible = true } = {}) {
  let now = 5_000;
  const keeper = new TimeKeeper(() => now, isVisible);
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { keeper, pass };
}

test('the time of the question on the screen is counted, as a total', () => {
  const { keeper, pass } = buildKeeper();
  keeper.show('a');
  pass(4_000);
  expect(keeper.take()).toEqual([{ itemId: 'a', milliseconds: 4_000 }]);
  pass(3_000);
  expect(keeper.take()).toEqual([{ itemId: 'a', milliseconds: 7_000 }]);
});

test('each question has its own, also when it comes back', () => {
  const { keeper, pass } = buildKeeper();
  keeper.show('a');
  pass(2_000);
  keeper.show('b');
  pass(1_500);
  keeper.show('a');
  pass(2_000);
  keeper.show(null);
  pass(9_000);
  expect(keeper.take()).toEqual([
    { itemId: 'a', milliseconds: 4_000 },
    { itemId: 'b', milliseconds: 1_500 },
  ]);
});

test('a hidden page counts nothing', () => {
  const { keeper, pass } = buildKeeper({ isVisible: false });
  keeper.show('a');
  pass(10_000);
  keeper.setVisible(true);
  pass(2_000);
  keeper.setVisible(false);
  pass(10_000);
  expect(keeper.take()).toEqual([{ itemId: 'a', milliseconds: 2_000 }]);
});

test('what has not changed by a second is not told, and not lost', () => {
  const { keeper, pass } = buildKeeper();
  keeper.show('a');
  pass(900);
  expect(keeper.take()).toEqual([]);
  pass(900);
  expect(keeper.take()).toEqual([{ itemId: 'a', milliseconds: 1_800 }]);
  expect(keeper.take()).toEqual([]);
});

test('a machine that slept has not shown the question for hours', () => {
  const { keeper, pass } = buildKeeper();
  keeper.show('a');
  pass(3 * 3_600_000);
  expect(keeper.take()).toEqual([{ itemId: 'a', milliseconds: 60_000 }]);
});
