import type { CaseOutcome, PythonFailure, PythonJob, PythonOutcome } from '../job.ts';
import type { EndReason, RunnerMessage } from '../protocol/messages.ts';
import { readCaseOutcome, readFailureLine, readProgramFailure } from './read-reply.ts';

const noOutput = { text: '', isCut: false };

/** What is known of a job while a runner works on it. */
export class JobProgress {
  readonly #job: PythonJob;
  readonly #cases: CaseOutcome[] = [];

  constructor(job: PythonJob) {
    this.#job = job;
  }

  /** Takes a message of the runner; the outcome when it was the last. */
  take(message: Exclude<RunnerMessage, { kind: 'ready' }>, body: Uint8Array): PythonOutcome | null {
    if (message.kind === 'case') {
      const next = this.#job.cases[this.#cases.length];
      const outcome = next && readCaseOutcome(body, { id: next.id, output: message.output });
      // Not a reply: the program took the harness apart. What it says from here on means nothing.
      if (!outcome) return this.#stopped({ code: 'exit' }, message.output);
      this.#cases.push(outcome);
      return null;
    }
    const { reason, programOutput } = message;
    if (reason === 'done') {
      const isComplete = this.#cases.length === this.#job.cases.length;
      return isComplete ? { status: 'ran', output: programOutput, cases: this.#cases } : this.#stopped({ code: 'exit' }, programOutput);
    }
    return this.#stopped(failureOf(reason, body), programOutput);
  }

  /** The runner had to be killed at the hard limit. */
  outOfTime(): PythonOutcome {
    return this.#stopped({ code: 'time', line: null }, noOutput);
  }

  #stopped(failure: PythonFailure, output: PythonOutcome['output']): PythonOutcome {
    return { status: 'stopped', output, cases: this.#cases, failure };
  }
}

function failureOf(reason: Exclude<EndReason, 'done'>, reply: Uint8Array): PythonFailure {
  switch (reason) {
    case 'failed':
      return readProgramFailure(reply) ?? { code: 'exit' };
    case 'time':
      return { code: 'time', line: readFailureLine(reply) };
    case 'memory':
      return { code: 'memory', line: null };
    case 'recursion':
      return { code: 'exception', type: 'RecursionError', message: 'maximum recursion depth exceeded', line: null, trace: [] };
    case 'exit':
      return { code: 'exit' };
  }
}
