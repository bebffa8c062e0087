import { expect, test } from 'vitest';
import { ServerClock } from '#app/ui/attempt/engine/server-clock.ts';

const at = (time: string) => `2026-04-01T${time}.000Z`;

function buildClock(pageServerNow: string) {
  const monotonic = { now: 0 };
  return { monotonic, clock: new ServerClock(() => monotonic.now, pageServerNow) };
}

test('counts down by the monotonic clock from the time the page was made', () => {
  const { monotonic, clock } = buildClock(at('10:00:00'));
  monotonic.now = 15_000;
  expect(clock.millisecondsUntil(at('10:01:00'))).toBe(45_000);
});

test('a reply corrects it by half of its way', () => {
  const { monotonic, clock } = buildClock(at('10:00:00'));
  monotonic.now = 3_000;
  clock.sample({ serverNow: at('10:00:05'), sentAt: 2_800, receivedAt: 3_000 });
  expect(clock.millisecondsUntil(at('10:01:00'))).toBe(54_900);
});

test('a slower reply does not spoil what a quick one said', () => {
  const { monotonic, clock } = buildClock(at('10:00:00'));
  monotonic.now = 1_000;
  clock.sample({ serverNow: at('10:00:01'), sentAt: 1_000, receivedAt: 1_000 });
  monotonic.now = 9_000;
  clock.sample({ serverNow: at('10:00:02'), sentAt: 1_000, receivedAt: 9_000 });
  expect(clock.millisecondsUntil(at('10:01:00'))).toBe(51_000);
});

test('after sleep the next reply counts however slow it is', () => {
  const { monotonic, clock } = buildClock(at('10:00:00'));
  clock.sample({ serverNow: at('10:00:00'), sentAt: 0, receivedAt: 0 });
  clock.distrust();
  monotonic.now = 3_000; // The monotonic clock stood still while the lid was closed for half an hour.
  clock.sample({ serverNow: at('10:30:00'), sentAt: 1_000, receivedAt: 3_000 });
  expect(clock.millisecondsUntil(at('10:31:00'))).toBe(59_000);
});
