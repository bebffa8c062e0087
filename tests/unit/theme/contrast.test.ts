import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../app/ui/styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--(?:color-)?([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }]),
);

/** Relative luminance of WCAG 2. */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(theme: 'light' | 'dark', one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map((name) => luminanceOf(tokens.get(name)?.[theme] ?? '')).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['paper', 'paper-raised', 'code', 'marker', 'accent-soft'];

test.each(['light', 'dark'] as const)('every text colour is readable on every surface (%s)', (theme) => {
  for (const text of ['ink', 'ink-soft', 'accent', 'accent-strong', 'mark']) {
    for (const surface of surfaces) expect(contrastOf(theme, text, surface), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrastOf(theme, 'paper', 'accent')).toBeGreaterThanOrEqual(4.5);
  expect(contrastOf(theme, 'paper', 'ink')).toBeGreaterThanOrEqual(4.5);
});

test.each(['light', 'dark'] as const)('the edge of a field and the lines of a figure are seen (%s)', (theme) => {
  for (const line of ['edge', 'figure-1', 'figure-2', 'figure-3', 'figure-4']) {
    for (const surface of ['paper', 'paper-raised'])
      expect(contrastOf(theme, line, surface), `${line} on ${surface}`).toBeGreaterThanOrEqual(3);
  }
});
