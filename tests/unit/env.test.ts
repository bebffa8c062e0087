import { expect, test } from 'vitest';
import { readEnv } from '#lib/env.ts';

test('a setting that does not fit is named with what is expected, all of them at once', () => {
  expect(() => readEnv({ PORT: 'abc', ROLE: 'both' })).toThrow(
    /PORT: expected a port number from 1 to 65535\.\n {2}ROLE: expected all, web or worker/,
  );
});

test('the value of a setting that does not fit is not shown, it may be a secret', () => {
  expect(() => readEnv({ NEXTAUTH_SECRET: 'too-short' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('too-short') }),
  );
});

test('an empty setting counts as not given', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000, DATABASE_URL: undefined });
});

test('half of a pair is refused: a provider with an id and no secret would be off without a word', () => {
  expect(() => readEnv({ GITHUB_CLIENT_ID: 'abc' })).toThrow('GITHUB_CLIENT_SECRET: expected beside GITHUB_CLIENT_ID.');
  expect(readEnv({ GITHUB_CLIENT_ID: 'abc', GITHUB_CLIENT_SECRET: 'def' })).toMatchObject({ GITHUB_CLIENT_ID: 'abc' });
});
