import { readBank } from '#lib/bank/read-bank.ts';
import { questionsOf, textsIn } from '#lib/bank/walk-content.ts';
import { toPublicQuestion } from '#lib/questions/public-question.ts';
import { instantiate } from '#lib/questions/variants/instantiate.ts';
import { root } from '../../scripts/root.ts';

/** Words of JSON that would carry a key, whatever the question. */
export const SECRET_FIELDS = [
  '"correct":true',
  '"rubric":{',
  '"keyPoints":[',
  '"modelAnswer":{',
  '"samples":[',
  '"misconception":',
  '"explanation":{',
  '"solution":{',
  '"proof":',
  '"hints":[{',
];

/**
 * Sentences that give an answer away: all texts of the section's questions that are not in their public views, cut to
 * pieces without markup, so that they are found in rendered pages too.
 */
export async function secretTexts(sectionId: string): Promise<string[]> {
  const bank = await readBank(`${root}/questions`);
  const questions = questionsOf(bank)
    .filter((file) => file.path.startsWith(`${sectionId}/`))
    .map((file) => instantiate(file.parsed.value, 1));
  return questions.flatMap((question) => {
    const shown = JSON.stringify(toPublicQuestion(question, 1));
    return [...textsIn(question)].flatMap(({ text }) => pieces(text)).filter((piece) => !shown.includes(piece));
  });
}

/** Runs of plain words long enough that they do not turn up by chance. */
function pieces(text: string): string[] {
  return text
    .split(/[$`*#|&<>"'\\\n]|\{|\}/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 14);
}
