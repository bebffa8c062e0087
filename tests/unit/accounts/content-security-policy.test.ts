import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '#app/content-security-policy.ts';

const build = (changes = {}) => contentSecurityPolicy({ nonce: 'abc', formOrigins: [], isDevelopment: false, isHttps: true, ...changes });

test('scripts and styles need the nonce; only style attributes are free', () => {
  const policy = build();
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("style-src 'self' 'nonce-abc';");
  expect(policy.match(/'unsafe-[a-z]+'/g)).toEqual(["'unsafe-inline'"]);
  expect(policy).toContain("style-src-attr 'unsafe-inline'");
});

test('nobody frames us, and forms lead here and to the configured providers alone', () => {
  expect(build()).toContain("frame-ancestors 'none'");
  expect(build()).toContain("form-action 'self';");
  expect(build({ formOrigins: ['https://github.com'] })).toContain("form-action 'self' https://github.com;");
});

test('without HTTPS nothing is upgraded: there is nothing to upgrade to', () => {
  expect(build({ isHttps: false })).not.toContain('upgrade-insecure-requests');
});
