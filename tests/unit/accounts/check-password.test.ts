import { expect, test } from 'vitest';
import { checkPassword } from '#lib/accounts/check-password.ts';

const email = 'hanako.yamada@example.com';
const check = (password: string) => checkPassword(password, { email });

test.each([
  'password12',
  'P@ssw0rd123',
  'Password2026!',
  '!!qwertyuiop!!',
  '1234567890',
  'abcabcabcabc',
  'aaaaaaaaaaaa',
  'passwordpassword',
  'sunshinedragon',
  'sakura12345',
  '1q2w3e4r5t',
  'ｐａｓｓｗｏｒｄ１２３',
  'correcthorsebatterystaple',
])('refuses %s as breached', (password) => {
  expect(check(password)).toBe('password-breached');
});

test.each(['murasaki no kumo 7', 'ねこが三匹、窓のそば', 'Tr4in-to-Hakodate', 'x9$kQ2mv!pLw'])('takes %s', (password) => {
  expect(check(password)).toBeNull();
});

test('counts characters as people do: ten are enough, nine are not', () => {
  expect(check('🐈が窓辺で昼寝中だよ')).toBeNull();
  expect(check('🐈が窓辺で昼寝中だ')).toBe('password-too-short');
});

test('refuses more than 200 characters', () => {
  expect(check('kumo7 '.repeat(34))).toBe('password-too-long');
});

test('refuses the e-mail address and its first part', () => {
  expect(check('Hanako.Yamada@Example.com')).toBe('password-is-email');
  expect(check('hanako.yamada')).toBe('password-is-email');
});
