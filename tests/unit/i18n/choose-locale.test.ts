import { describe, expect, test } from 'vitest';
import { chooseLocale } from '#app/i18n/locale.ts';
import { chooseTimeZone } from '#app/i18n/time-zone.ts';

describe('chooseLocale', () => {
  test('a language chosen before wins over what the browser asks for', () => {
    expect(chooseLocale({ cookie: 'en', acceptLanguage: 'ja' })).toBe('en');
  });

  test('an unknown cookie is no choice', () => {
    expect(chooseLocale({ cookie: 'xx', acceptLanguage: 'en-GB' })).toBe('en');
  });

  test('the most wanted language that we have is taken', () => {
    expect(chooseLocale({ cookie: undefined, acceptLanguage: 'fr, ja;q=0.5, en-US;q=0.8' })).toBe('en');
  });

  test('a language the browser refuses is not taken', () => {
    expect(chooseLocale({ cookie: undefined, acceptLanguage: 'en;q=0, fr' })).toBe('ja');
  });

  test('Japanese is the default', () => {
    expect(chooseLocale({ cookie: undefined, acceptLanguage: null })).toBe('ja');
  });
});

describe('chooseTimeZone', () => {
  test('times are Japan’s until the browser has told its zone', () => {
    expect(chooseTimeZone(undefined)).toBe('Asia/Tokyo');
    expect(chooseTimeZone('Europe/Berlin')).toBe('Europe/Berlin');
  });

  test('a zone that does not exist is not believed', () => {
    expect(chooseTimeZone('Mars/Olympus')).toBe('Asia/Tokyo');
  });
});
