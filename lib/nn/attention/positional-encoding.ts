import { fromData, type NdArray } from '../array/nd-array.ts';

/**
 * $PE_{t, 2i} = \sin(t / 10000^{2i/d})$, $PE_{t, 2i+1} = \cos(t / 10000^{2i/d})$ for positions t = 0, 1, ….
 *
 * Shape: (length, d). Source: Vaswani et al., 'Attention is all you need', 2017, section 3.5.
 */
export function positionalEncoding(length: number, d: number): NdArray {
  const data = Float64Array.from({ length: length * d }, (_, index) => {
    const [position, column] = [Math.floor(index / d), index % d];
    const angle = position / 10000 ** ((column - (column % 2)) / d);
    return column % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
  });
  return fromData(data, [length, d]);
}
