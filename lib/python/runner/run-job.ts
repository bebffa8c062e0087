import { encodeValue } from '../protocol/encode-value.ts';
import type { EndReason, JobMessage, RunnerMessage } from '../protocol/messages.ts';
import type { PyValue } from '../value.ts';
import type { Interpreter } from './interpreter.ts';
import { Stop } from './stop.ts';

const nothing = new Uint8Array();
/** What the harness answers when program and driver were executed: the letter R. */
const ran = 0x52;
/** With less than this left under its ceiling, a program that broke the interpreter ran out of memory. */
const nearlyFullBytes = 8 * 1024 * 1024;

/**
 * In what state a job leaves the interpreter: it can be reset (`returned`), it was left in the middle by our own doing and
 * is of no more use (`left`), or it faulted, and nobody knows how far that goes (`faulted`).
 */
export type Aftermath = 'returned' | 'left' | 'faulted';

/** Executes a job and sends what comes of it, case by case: so what was reached is known however the job ends. */
export function runJob(
  interpreter: Interpreter,
  options: { job: JobMessage; args: Uint8Array; maxMemoryBytes: number; send: (message: RunnerMessage, body: Uint8Array) => void },
): Aftermath {
  const { clock, sink, random } = interpreter;
  const { job, args, send } = options;
  const end = (reason: EndReason, reply: Uint8Array | null, aftermath: Aftermath = 'returned') => {
    clock.stop();
    send({ kind: 'end', reason, output: sink.take() }, reply ?? nothing);
    return aftermath;
  };
  clock.start(job.timeLimitMs);
  random.seed(0);
  try {
    const reply = interpreter.handle(programRequest(job));
    if (clock.isOver) return end('time', reply);
    if (reply === null) return end('exit', null);
    if (reply[0] !== ran) return end('failed', reply);
    send({ kind: 'program', output: sink.take() }, nothing);
    let at = 0;
    for (const { call, seed, argsBytes } of job.cases) {
      random.seed(seed);
      const caseReply = interpreter.handle(caseRequest(call, seed, args.subarray(at, at + argsBytes)));
      at += argsBytes;
      if (clock.isOver) return end('time', caseReply);
      if (caseReply === null) return end('exit', null);
      send({ kind: 'case', output: sink.take() }, caseReply);
    }
    return end('done', null);
  } catch (error) {
    if (error instanceof Stop) return end(error.reason, null, 'left');
    // The host's own stack ended before Python's limit of recursion.
    if (error instanceof RangeError && /call stack/.test(error.message)) return end('recursion', null, 'left');
    const isFull = interpreter.memoryBytes() > options.maxMemoryBytes - nearlyFullBytes;
    return end(isFull ? 'memory' : 'exit', null, 'faulted');
  }
}

function programRequest({ program, driver }: JobMessage): Uint8Array {
  return request('p', [{ type: 'str', value: program }, driver === null ? { type: 'none' } : { type: 'str', value: driver }], nothing);
}

function caseRequest(call: string, seed: number, args: Uint8Array): Uint8Array {
  return request(
    'c',
    [
      { type: 'str', value: call },
      { type: 'int', value: seed },
    ],
    args,
  );
}

function request(letter: string, items: PyValue[], rest: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(letter), encodeValue({ type: 'list', items }), rest]);
}
