import type { RunProgram } from '#lib/grading/grade-question.ts';

/** For questions that ask for no code: running a program would be a mistake. */
export const runNothing = async (): ReturnType<RunProgram> => {
  throw new Error('nothing here is a program');
};
