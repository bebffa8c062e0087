import { type FieldPath, fieldText } from '../questions/format/field-path.ts';
import type { Locate } from '../questions/format/read-yaml.ts';
import type { BankProblem } from './bank-files.ts';

type Located = { path: string; parsed: { locate: Locate } };

/** A problem at a field of a file. */
export function problemAt(file: Located, field: FieldPath, message: string, sort: BankProblem['sort'] = 'content'): BankProblem {
  return { path: file.path, ...file.parsed.locate(field), field: fieldText(field), message, sort };
}
