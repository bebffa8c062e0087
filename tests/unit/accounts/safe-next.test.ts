import { expect, test } from 'vitest';
import { safeNext } from '#app/safe-next.ts';

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  'evil.example',
  '',
  null,
  undefined,
])('nobody is led away by %j', (next) => {
  expect(safeNext(next)).toBe('/');
});

test.each(['/', '/attempts/1?q=3#here', '/first-admin?token=a%2Bb'])('leads back to %s', (next) => {
  expect(safeNext(next)).toBe(next);
});
