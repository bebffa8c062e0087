import type messages from '../../messages/ja.json';
import type { Locale } from './locale.ts';

// Keys and locales are checked by the compiler; Japanese is the catalogue that must be complete.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
