import { describe, expect, it } from 'vitest';
import { findPatternProblem } from '#lib/questions/check-pattern.ts';

describe('a pattern is refused', () => {
  it.each([
    ['when it is none', '/(届く/', /no regular expression/],
    ['when it is too long', `/${'a'.repeat(500)}/`, /longer/],
    ['when a repeated group repeats inside', '/(a+)+$/', /repetition/],
    ['when it does so deeper down', '/((a*b)c)*/', /repetition/],
    ['when it does so with braces', '/(a{1,5}){2,}/', /repetition/],
    ['when alternatives repeat', '/(a|ab)*c/', /repetition/],
    ['when it refers back', '/(a)\\1/', /back references/],
    ['when it matches nothing at all', '/(届く)?/', /everywhere/],
  ])('%s', (_, wording, problem) => {
    expect(findPatternProblem(wording)).toMatch(problem);
  });
});

it.each([
  '届く',
  '(a+)+',
  '/届[くい]/',
  '/(最初|一)から(モデルを)?(作り直|やり直)(さず|さない)/',
  '/x\\^2/',
  '/[(+]+a/',
  '/負[^。]{0,8}ない/',
  '/(?:届く|来る)たび/',
])('%s is accepted', (wording) => {
  expect(findPatternProblem(wording)).toBeNull();
});
