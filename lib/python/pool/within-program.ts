import type { ProgramLine, PythonFailure, PythonJob } from '../job.ts';

/**
 * A failure without the lines that the program does not have. What tells the line was in the program's reach, and any number
 * could be carried out by it.
 */
export function withinProgram(failure: PythonFailure, { program }: Pick<PythonJob, 'program'>): PythonFailure {
  if (!('line' in failure)) return failure;
  const count = program.split(/\r\n?|\n/).length;
  const within = (line: ProgramLine) => (line === null || line > count ? null : line);
  const line = within(failure.line);
  if (failure.code !== 'exception') return { ...failure, line };
  return { ...failure, line, trace: failure.trace.filter((frame) => within(frame.line) !== null) };
}
