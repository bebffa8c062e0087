import type { PyValue } from '../value.ts';
import { arrayDtypes } from './encode-value.ts';

const maxDepth = 14;
/** More than a runner's largest reply can hold in numbers. */
const maxValues = 1_000_000;

/** Bytes from the sandbox that are no value. Whoever made them, they are not believed. */
export class MalformedValueError extends Error {
  override name = 'MalformedValueError';
}

/** Reads values, as `encodeValue` and the harness write them, out of bytes nobody vouches for. */
export class ValueReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;
  #values = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** The next value. @throws MalformedValueError when there is none */
  next(depth = 0): PyValue {
    this.#count(1);
    if (depth > maxDepth) throw new MalformedValueError('too deep');
    const kind = String.fromCharCode(this.#byte());
    switch (kind) {
      case 'N':
        return { type: 'none' };
      case 'T':
      case 'F':
        return { type: 'bool', value: kind === 'T' };
      case 'i':
        return { type: 'int', value: this.#number() };
      case 'f':
        return { type: 'float', value: this.#number() };
      case 's':
        return { type: 'str', value: new TextDecoder().decode(this.#take(this.#length())) };
      case 'l':
      case 't':
        return {
          type: kind === 'l' ? 'list' : 'tuple',
          items: Array.from({ length: this.#items() }, () => this.next(depth + 1)),
        };
      case 'd':
        return {
          type: 'dict',
          entries: Array.from({ length: this.#items() }, () => [this.next(depth + 1), this.next(depth + 1)]),
        };
      case 'a':
        return this.#array();
      default:
        throw new MalformedValueError('no such type');
    }
  }

  #array(): PyValue {
    const dtype = new TextDecoder().decode(this.#take(this.#byte()));
    const shape = Array.from({ length: this.#byte() }, () => this.#length());
    // It is text of whoever made the bytes, and a learner reads it.
    if (!arrayDtypes.has(dtype)) throw new MalformedValueError('no such dtype');
    // Without elements an array may still have a great many rows.
    this.#count(shape.reduce((product, length) => product * Math.max(length, 1), 1));
    const size = shape.reduce((product, length) => product * length, 1);
    return { type: 'array', dtype, shape, data: Array.from({ length: size }, () => this.#number()) };
  }

  #count(number: number): void {
    this.#values += number;
    if (this.#values > maxValues) throw new MalformedValueError('too many values');
  }

  /** A number of items that can still be there: each takes a byte at least. */
  #items(): number {
    const length = this.#length();
    if (length > this.#bytes.length - this.#at) throw new MalformedValueError('cut off');
    return length;
  }

  #take(length: number): Uint8Array {
    const part = this.#bytes.subarray(this.#at, this.#at + length);
    if (part.length < length) throw new MalformedValueError('cut off');
    this.#at += length;
    return part;
  }

  #byte(): number {
    const [byte] = this.#take(1);
    return byte ?? 0;
  }

  #length(): number {
    const at = this.#at;
    this.#take(4);
    return this.#view.getUint32(at, true);
  }

  #number(): number {
    const at = this.#at;
    this.#take(8);
    return this.#view.getFloat64(at, true);
  }
}
