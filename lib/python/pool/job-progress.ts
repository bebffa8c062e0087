import type { CaseOutcome, Output, PythonCase, PythonFailure, PythonJob, PythonOutcome } from '../job.ts';
import type { EndReason, RunnerMessage } from '../protocol/messages.ts';
import { readCaseOutcome, readFailureLine, readProgramFailure } from './read-reply.ts';
import { withinProgram } from './within-program.ts';

const noOutput: Output = { text: '', isCut: false };

/** What is known of a job while a runner works on it. */
export class JobProgress {
  readonly #job: PythonJob;
  readonly #cases: CaseOutcome[] = [];
  /** What the program printed; null while it is executed. */
  #output: Output | null = null;

  constructor(job: PythonJob) {
    this.#job = job;
  }

  /** Takes a message of the runner; the outcome when it was the last. */
  take(message: Exclude<RunnerMessage, { kind: 'ready' | 'image' }>, body: Uint8Array): PythonOutcome | null {
    switch (message.kind) {
      case 'program':
        this.#output = message.output;
        return null;
      case 'case': {
        const current = this.#currentCase();
        const about = current && { id: current.id, output: message.output };
        const outcome = current && about && readCaseOutcome(body, about, { argCount: current.args.length });
        // Not a reply: the program took the harness apart. What it says from here on means nothing.
        if (!outcome) return this.#stop({ code: 'exit' }, message.output);
        const { end } = outcome;
        this.#cases.push(
          end.status === 'failed' ? { ...outcome, end: { ...end, failure: withinProgram(end.failure, this.#job) } } : outcome,
        );
        return null;
      }
      case 'end': {
        const isComplete = this.#output !== null && this.#currentCase() === null;
        if (message.reason === 'done' && isComplete) return { status: 'ran', output: this.#output ?? noOutput, cases: this.#cases };
        return this.#stop(failureOf(message.reason, body), message.output);
      }
    }
  }

  /** The runner had to be killed at the hard limit. */
  outOfTime(): PythonOutcome {
    return this.#stop({ code: 'time', line: null }, noOutput);
  }

  #currentCase(): PythonCase | null {
    return this.#output === null ? null : (this.#job.cases[this.#cases.length] ?? null);
  }

  /** The case in which the job ended is one of its cases: what it printed is not the program's. */
  #stop(stopped: PythonFailure, printed: Output): PythonOutcome {
    const current = this.#currentCase();
    // Python may place a syntax error behind the last line; no case has been called by then.
    const failure = current ? withinProgram(stopped, this.#job) : stopped;
    if (current) {
      const end = { status: 'failed', failure } as const;
      this.#cases.push({ id: current.id, output: printed, changedArgs: [], argsAfter: [], milliseconds: 0, end });
    }
    return { status: 'stopped', output: this.#output ?? printed, cases: this.#cases, failure };
  }
}

function failureOf(reason: EndReason, reply: Uint8Array): PythonFailure {
  switch (reason) {
    case 'failed':
      return readProgramFailure(reply) ?? { code: 'exit' };
    case 'time':
      return { code: 'time', line: readFailureLine(reply) };
    case 'memory':
      return { code: 'memory', line: null };
    case 'recursion':
      return { code: 'exception', type: 'RecursionError', message: 'maximum recursion depth exceeded', line: null, trace: [] };
    // 'done' although cases are missing is as good as broken.
    case 'done':
    case 'exit':
      return { code: 'exit' };
  }
}
