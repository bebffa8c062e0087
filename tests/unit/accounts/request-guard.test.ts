import { expect, test } from 'vitest';
import { findGuardProblem, type GuardedRequest } from '#app/request-guard.ts';

const publicUrl = new URL('https://kakunin.example');
const localUrl = new URL('http://localhost:3000');
const find = (request: Partial<GuardedRequest>, appUrl = publicUrl) =>
  findGuardProblem({ method: 'GET', host: appUrl.host, origin: null, fetchSite: null, ...request }, appUrl);

test.each([null, 'evil.example', 'kakunin.example.evil.example', 'kakunin.example:81', '203.0.113.1', 'localhost'])(
  'with a public address no other name is answered: %s',
  (host) => {
    expect(find({ host })).toBe('wrong-host');
  },
);

test.each(['localhost:8080', '127.0.0.1:3000', '192.168.1.5:3000', '[::1]:3000', '[2001:db8::1]'])(
  'without one this machine answers to addresses in digits and to localhost: %s',
  (host) => {
    expect(find({ host }, localUrl)).toBeNull();
  },
);

test.each(['rebound.evil.example:3000', 'localhost.evil.example', '127.0.0.1.evil.example'])(
  'a name that could be rebound is refused: %s',
  (host) => {
    expect(find({ host }, localUrl)).toBe('wrong-host');
  },
);

test.each([
  ['https://evil.example', 'cross-site'],
  ['https://evil.kakunin.example', 'same-site'],
  ['null', 'cross-site'],
  [null, 'cross-site'],
  [null, 'same-site'],
])('a change asked for by another site is refused (origin %s, %s)', (origin, fetchSite) => {
  for (const method of ['POST', 'PUT', 'DELETE']) expect(find({ method, origin, fetchSite })).toBe('cross-origin');
});

test.each([
  ['https://kakunin.example', 'same-origin'],
  [null, 'same-origin'],
  [null, null],
])('a change asked for from here, or by a program, passes (origin %s, %s)', (origin, fetchSite) => {
  expect(find({ method: 'POST', origin, fetchSite })).toBeNull();
});

test('a link from elsewhere may be followed', () => {
  expect(find({ origin: 'https://evil.example', fetchSite: 'cross-site' })).toBeNull();
});

test('two ports of one machine are two origins', () => {
  expect(find({ method: 'POST', origin: 'http://localhost:8080' }, localUrl)).toBe('cross-origin');
});
