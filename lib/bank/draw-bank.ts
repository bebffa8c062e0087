import type { Question } from '../questions/question.ts';
import { instantiate } from '../questions/variants/instantiate.ts';
import { VariantError } from '../questions/variants/variant-error.ts';
import type { BankFiles, BankProblem, QuestionFile } from './bank-files.ts';
import { problemAt } from './problem-at.ts';

/** The bank with one variant of every question; those of which none can be made are told and left out. */
export function drawBank(
  { subjects }: Pick<BankFiles, 'subjects'>,
  seed: number,
): Pick<BankFiles, 'subjects'> & { problems: BankProblem[] } {
  const problems: BankProblem[] = [];
  const drawFile = (file: QuestionFile): QuestionFile[] => {
    const drawn = tryVariant(() => instantiate(file.parsed.value, seed));
    if (!(drawn instanceof VariantError)) return [withQuestion(file, drawn)];
    problems.push(problemAt(file, file.parsed.value.variants ? ['variants'] : [], `seed ${seed}: ${drawn.message}`));
    return [];
  };
  const drawnSubjects = subjects.map((subject) => ({
    ...subject,
    sections: subject.sections.map((section) => ({ ...section, questions: section.questions.flatMap(drawFile) })),
  }));
  return { subjects: drawnSubjects, problems };
}

/** A question's file with the question of one variant in it. */
export function withQuestion(file: QuestionFile, value: Question): QuestionFile {
  return { ...file, parsed: { ...file.parsed, value } };
}

export function tryVariant<T>(make: () => T): T | VariantError {
  try {
    return make();
  } catch (error) {
    if (error instanceof VariantError) return error;
    throw error;
  }
}
