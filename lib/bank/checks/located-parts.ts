import type { FieldPath } from '../../questions/format/field-path.ts';
import { partsOf, type QuestionPart } from '../../questions/parts.ts';
import type { QuestionFile } from '../bank-files.ts';

/** The parts of a question with the path of their fields in the file. */
export function locatedParts(file: QuestionFile): { part: QuestionPart; path: FieldPath }[] {
  const question = file.parsed.value;
  return partsOf(question).map((part, index) => ({ part, path: question.kind === 'group' ? ['parts', index] : [] }));
}
