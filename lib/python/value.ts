/** A value as it goes into Python and comes out: by exact type, so that a grader can tell a list from an array where it matters. */
export type PyValue =
  | { type: 'none' }
  | { type: 'bool'; value: boolean }
  /** Beyond 2⁵³ the nearest number. */
  | { type: 'int'; value: number }
  | { type: 'float'; value: number }
  | { type: 'str'; value: string }
  | { type: 'list' | 'tuple'; items: PyValue[] }
  | { type: 'dict'; entries: [PyValue, PyValue][] }
  /**
   * An ndarray, row-major; booleans are 0 and 1. A NumPy scalar is an array of shape (). Dtypes that numbers fill:
   * bool, int8 … int64, uint8 … uint64, float16 … float64.
   */
  | { type: 'array'; dtype: string; shape: number[]; data: number[] };
