/** Light and dark as chosen here; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'theme';

export function toTheme(untrusted: string | undefined): Theme {
  return THEMES.find((theme) => theme === untrusted) ?? 'system';
}
