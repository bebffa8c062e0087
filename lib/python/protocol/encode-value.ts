import type { PyValue } from '../value.ts';

/** The dtypes that an array of `PyValue` may have. */
export const arrayDtypes: ReadonlySet<string> = new Set(
  'bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64'.split(' '),
);

/**
 * Writes a value as bytes: a letter for its type, then its content, numbers as float64 and lengths as uint32, little endian.
 * (`runner/harness.py` reads and writes the same.)
 * @throws TypeError for an int that is not finite, and for an array whose dtype is not among those of `PyValue`, or whose data does not fill its shape
 */
export function encodeValue(value: PyValue): Uint8Array {
  const parts: Uint8Array[] = [];
  write(value, parts);
  return Buffer.concat(parts);
}

function write(value: PyValue, parts: Uint8Array[]): void {
  switch (value.type) {
    case 'none':
      parts.push(letter('N'));
      return;
    case 'bool':
      parts.push(letter(value.value ? 'T' : 'F'));
      return;
    case 'int':
      if (!Number.isFinite(value.value)) throw new TypeError(`${value.value} is no int`);
      parts.push(letter('i'), float64s([Math.trunc(value.value)]));
      return;
    case 'float':
      parts.push(letter('f'), float64s([value.value]));
      return;
    case 'str': {
      const text = new TextEncoder().encode(value.value);
      parts.push(letter('s'), uint32(text.length), text);
      return;
    }
    case 'list':
    case 'tuple':
      parts.push(letter(value.type === 'list' ? 'l' : 't'), uint32(value.items.length));
      for (const item of value.items) write(item, parts);
      return;
    case 'dict':
      parts.push(letter('d'), uint32(value.entries.length));
      for (const [key, item] of value.entries) {
        write(key, parts);
        write(item, parts);
      }
      return;
    case 'array': {
      const { dtype, shape, data } = value;
      if (!arrayDtypes.has(dtype)) throw new TypeError(`no array of dtype ${dtype} can be given`);
      if (shape.reduce((product, length) => product * length, 1) !== data.length) {
        throw new TypeError(`${data.length} numbers do not fill an array of shape (${shape.join(', ')})`);
      }
      parts.push(letter('a'), Uint8Array.of(dtype.length), new TextEncoder().encode(dtype), Uint8Array.of(shape.length));
      for (const length of shape) parts.push(uint32(length));
      parts.push(float64s(data));
    }
  }
}

const letter = (text: string) => Uint8Array.of(text.charCodeAt(0));

function uint32(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number, true);
  return bytes;
}

function float64s(numbers: number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 8);
  const view = new DataView(bytes.buffer);
  for (const [index, number] of numbers.entries()) view.setFloat64(index * 8, number, true);
  return bytes;
}
