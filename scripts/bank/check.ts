import { checkBank } from '#lib/bank/check-bank.ts';
import { questionsOf } from '#lib/bank/walk-content.ts';
import { pythonPool, stopPythonPool } from '#lib/python/shared-pool.ts';
import { printProblems } from './print-problems.ts';
import { wantedPaths } from './wanted-paths.ts';

/** `bank check`: every problem, then how many. */
export async function check(root: string, args: readonly string[]): Promise<number> {
  const wants = wantedPaths(root, args);
  const { bank, problems } = await checkBank(root, (job) => pythonPool().run(job, { owner: 'bank' }), wants);
  await stopPythonPool();
  const wanted = problems.filter((problem) => wants(problem.path));
  const questions = questionsOf(bank).filter((file) => wants(file.path)).length;
  printProblems(root, wanted);
  process.stdout.write(`${questions} questions checked, ${wanted.length} problems\n`);
  return wanted.length === 0 ? 0 : 1;
}
