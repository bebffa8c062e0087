import type { PyValue } from '../../../python/value.ts';

/** More elements than this are shown as their first and last ones, as NumPy does. */
const MAX_SHOWN = 60;
const EDGE = 3;
/** Longer texts are cut: a list may hold 100,000 values. */
const MAX_TEXT = 2000;

/** A value as somebody would type it in Python: arrays as `np.array(…)`; for the call of a case. */
export function formatArgument(value: PyValue): string {
  switch (value.type) {
    case 'array': {
      const elements = formatElements(value.data, value.shape, value.dtype);
      if (value.shape.length === 0) return elements;
      return value.dtype === 'float64'
        ? `np.array(${elements})`
        : `np.array(${elements}, dtype=${value.dtype === 'bool' ? 'bool' : `np.${value.dtype}`})`;
    }
    case 'list':
      return `[${value.items.map(formatArgument).join(', ')}]`;
    case 'tuple':
      return `(${value.items.map(formatArgument).join(', ')}${value.items.length === 1 ? ',' : ''})`;
    case 'dict':
      return `{${value.entries.map(([key, item]) => `${formatArgument(key)}: ${formatArgument(item)}`).join(', ')}}`;
    default:
      return formatScalar(value);
  }
}

/** A value as Python would print it, arrays as rows of numbers. */
export function formatResult(value: PyValue): string {
  switch (value.type) {
    case 'array':
      return formatElements(value.data, value.shape, value.dtype);
    case 'list':
      return `[${value.items.map(formatResult).join(', ')}]`;
    case 'tuple':
      return `(${value.items.map(formatResult).join(', ')}${value.items.length === 1 ? ',' : ''})`;
    case 'dict':
      return `{${value.entries.map(([key, item]) => `${formatResult(key)}: ${formatResult(item)}`).join(', ')}}`;
    default:
      return formatScalar(value);
  }
}

type Scalar = Exclude<PyValue, { type: 'array' | 'list' | 'tuple' | 'dict' }>;

function formatScalar(value: Scalar): string {
  switch (value.type) {
    case 'none':
      return 'None';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'int':
      return String(value.value);
    case 'float':
      return formatFloat(value.value);
    case 'str':
      return JSON.stringify(value.value);
  }
}

/** A text as far as somebody would read it. */
export function shortened(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}

/** Six significant digits, always recognisable as a float. */
export function formatFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '0.0';
  const short = Number(value.toPrecision(6));
  const size = Math.abs(short);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) return short.toExponential().replace('e+', 'e');
  return Number.isInteger(short) ? `${short}.0` : String(short);
}

function formatElements(data: readonly number[], shape: readonly number[], dtype: string): string {
  const format = (element: number) =>
    dtype === 'bool' ? (element === 1 ? 'True' : 'False') : dtype.startsWith('float') ? formatFloat(element) : String(element);
  // A length of 0 counts as 1: rows without elements are shown as well.
  const shown = shape.reduce((product, length) => product * Math.max(length, 1), 1);
  return nest(data, shape, format, shown > MAX_SHOWN);
}

function nest(data: readonly number[], shape: readonly number[], format: (element: number) => string, isLong: boolean): string {
  const [length, ...rest] = shape;
  if (length === undefined) return format(data[0] ?? Number.NaN);
  const step = rest.reduce((product, each) => product * each, 1);
  const part = (index: number) => nest(data.slice(index * step, (index + 1) * step), rest, format, isLong);
  const parts = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => part(from + index));
  if (!isLong || length <= 2 * EDGE) return `[${parts(0, length).join(', ')}]`;
  return `[${[...parts(0, EDGE), '…', ...parts(length - EDGE, length)].join(', ')}]`;
}
