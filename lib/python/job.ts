import type { PyValue } from './value.ts';

/** One thing to call in a program that has been executed. */
export type PythonCase = {
  /** Unique in the job. */
  id: string;
  /** Name of the function to call, as the program (or its driver) defines it. */
  call: string;
  args: PyValue[];
  /** `random` and `np.random` are seeded with it right before the call. */
  seed: number;
};

/** A program of nobody's trust, and what to call in it. It holds no expected value and no verdict. */
export type PythonJob = {
  /** The learner's whole program; its lines are what failures count. */
  program: string;
  /** Our own code, executed after the program in the same namespace: makes what the cases call out of what the learner wrote. */
  driver?: string;
  /** In this order, each with arguments of its own. */
  cases: PythonCase[];
  /** Above or below the default limit (2000), in milliseconds of processor time, sleeps included, for the whole job. */
  timeLimitMs?: number;
};

/** How a job ended. A failure of ours is none of these: it is thrown (see `PythonPool`). */
export type PythonOutcome =
  /** The program was executed and every case was called; a case may have failed by itself. */
  | { status: 'ran'; output: Output; cases: CaseOutcome[] }
  /**
   * The job ended before all cases were called: what is there of them, and why it ended. When it ended in a case, that is
   * the last of them, with the same failure and what it printed; `output` is the program's alone.
   */
  | { status: 'stopped'; output: Output; cases: CaseOutcome[]; failure: PythonFailure };

/** What was printed, standard error included; at most 32 KB over the whole job. */
export type Output = { text: string; isCut: boolean };

export type CaseOutcome = {
  id: string;
  /** What this case printed. */
  output: Output;
  /** Indexes of arguments that are no longer what they were. */
  changedArgs: number[];
  /** The changed arguments as they are after the call, by index; for exercises whose lesson is to change them. */
  argsAfter: { index: number; value: PyValue }[];
  /** Time in Python, for comparing with a run beside it. */
  milliseconds: number;
  end: { status: 'returned'; value: PyValue } | { status: 'failed'; failure: PythonFailure };
};

/** Where in the learner's program; 1-based. `null` where no line of it is at fault. */
export type ProgramLine = number | null;

/** Why a program or a case gave no value. The sentence a learner reads is chosen in the app by code and language. */
export type PythonFailure =
  /** It does not compile. `message` is Python's. */
  | { code: 'syntax'; line: ProgramLine; column: number | null; message: string }
  /** `trace`: the learner's own frames, outermost first. */
  | { code: 'exception'; type: string; message: string; line: ProgramLine; trace: { line: number; function: string }[] }
  /** An import of what the sandbox does not have or does not give. */
  | { code: 'import'; module: string; line: ProgramLine }
  /** `name` is not defined, or not callable, when a case wants to call it. */
  | { code: 'not-defined'; name: string }
  /** The time limit was reached, in an endless loop or in a long computation. */
  | { code: 'time'; line: ProgramLine }
  /** The memory limit was reached. */
  | { code: 'memory'; line: ProgramLine }
  /** The result is too large or too deep to be looked at (1 MB, 100,000 values, depth 12). */
  | { code: 'result-too-large' }
  /** The result, or something in it, is of a type that no exercise asks for; `found` is its name in Python. */
  | { code: 'result-type'; found: string }
  /** The program ended itself (`sys.exit`, `os._exit`, `os.abort`) or broke the interpreter. */
  | { code: 'exit' };
