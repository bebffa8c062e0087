/** Attributes of an element; undefined ones are left out, numbers rounded to a hundredth. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Colours of the series: tokens of the page, with colours that are readable on light and dark behind them. */
export const SERIES = ['var(--figure-1, #4a6fc4)', 'var(--figure-2, #c8553d)', 'var(--figure-3, #3c8d5f)', 'var(--figure-4, #9a6bb5)'];

export function seriesColor(index: number): string {
  return SERIES[index % SERIES.length] ?? 'currentColor';
}

/** An element as text. Children are finished markup; give texts through `text`. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeMarkup(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** The whole drawing: scales with its container, takes its colour from the text around it, says what it shows. */
export function drawing(options: { width: number; height: number; title: string; description: string }, ...children: string[]): string {
  const { width, height, title, description } = options;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
      fill: 'none',
      stroke: 'currentColor',
      'font-size': 13,
    },
    element('title', {}, escapeMarkup(title)),
    element('desc', {}, escapeMarkup(description)),
    ...children,
  );
}

export function line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes = {}): string {
  return element('line', { x1, y1, x2, y2, ...attributes });
}

export function text(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element('text', { x, y, fill: 'currentColor', stroke: 'none', 'text-anchor': 'middle', ...attributes }, escapeMarkup(content));
}

export function dot(cx: number, cy: number, attributes: Attributes = {}): string {
  return element('circle', { cx, cy, r: 4, ...attributes });
}

/** A polyline through points of the page. */
export function polyline(points: readonly (readonly [number, number])[], attributes: Attributes = {}): string {
  return element('polyline', {
    points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '),
    'stroke-linejoin': 'round',
    'stroke-width': 2,
    ...attributes,
  });
}

/** A number as people read it: at most three decimals. */
export function numberText(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0).replace('-', '−');
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

function escapeMarkup(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
