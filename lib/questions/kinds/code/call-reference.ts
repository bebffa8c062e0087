import { type Dtype, fromData, type NdArray } from '../../../nn/array/nd-array.ts';
import { references } from '../../../nn/references/registry.ts';
import type { NnFunction, NnValue } from '../../../nn/value.ts';
import type { PyValue } from '../../../python/value.ts';

export function hasReference(name: string): boolean {
  return Object.hasOwn(references, name);
}

/** What a function of lib/nn, named in its registry, gives for Python's arguments. */
export function callReference(name: string, args: readonly PyValue[]): NnValue {
  const reference = references[name];
  if (reference === undefined) throw new Error(`there is no reference "${name}" in lib/nn/references`);
  return call(reference, args);
}

/** Calls a reference or a wrong variant of one. That the arguments are those it takes, `bank check` proves by calling it. */
export function call(fn: NnFunction, args: readonly PyValue[]): NnValue {
  return (fn as (...given: NnValue[]) => NnValue)(...args.map(toNn));
}

/** A Python value as lib/nn takes it. */
export function toNn(value: PyValue): NnValue {
  switch (value.type) {
    case 'none':
      return null;
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
      return value.value;
    case 'list':
    case 'tuple':
      return value.items.map(toNn);
    case 'dict':
      return Object.fromEntries(
        value.entries.map(([key, item]) => [key.type === 'str' || key.type === 'int' ? String(key.value) : '', toNn(item)]),
      );
    case 'array':
      return fromData(value.data, value.shape, dtypeOf(value.dtype));
  }
}

/** A value of lib/nn as Python takes it: lists for lists, dicts for objects. */
export function fromNn(value: NnValue): PyValue {
  if (value === null) return { type: 'none' };
  if (typeof value === 'number') return { type: 'float', value };
  if (typeof value === 'boolean') return { type: 'bool', value };
  if (typeof value === 'string') return { type: 'str', value };
  if (isArray(value)) return { type: 'array', dtype: value.dtype, shape: [...value.shape], data: [...value.data] };
  if (isList(value)) return { type: 'list', items: value.map(fromNn) };
  return { type: 'dict', entries: Object.entries(value).map(([key, item]) => [{ type: 'str', value: key }, fromNn(item)]) };
}

export function isArray(value: NnValue): value is NdArray {
  return typeof value === 'object' && value !== null && 'data' in value && value.data instanceof Float64Array;
}

export function isList(value: NnValue): value is readonly NnValue[] {
  return Array.isArray(value);
}

function dtypeOf(dtype: string): Dtype {
  if (dtype === 'bool') return 'bool';
  return dtype.startsWith('float') ? 'float64' : 'int64';
}
