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
 * Executes a job and sends what comes of it, case by case: so what was reached is known however the job ends.
 * Answers whether the interpreter can be reset afterwards.
 */
export function runJob(
  interpreter: Interpreter,
  options: { job: JobMessage; args: Uint8Array; maxMemoryBytes: number; send: (message: RunnerMessage, body: Uint8Array) => void },
): boolean {
  const { clock, sink, random } = interpreter;
  const { job, args, send } = options;
  const end = (reason: EndReason, reply: Uint8Array | null) => send({ kind: 'end', reason, output: sink.take() }, reply ?? nothing);
  clock.start(job.timeLimitMs);
  random.seed(0);
  try {
    const reply = interpreter.handle(programRequest(job));
    if (clock.isOver) return stopWith('time', reply);
    if (reply === null) return breakWith('exit');
    if (reply[0] !== ran) return stopWith('failed', reply);
    send({ kind: 'program', output: sink.take() }, nothing);
    let at = 0;
    for (const { call, seed, argsBytes } of job.cases) {
      random.seed(seed);
      const caseReply = interpreter.handle(caseRequest(call, seed, args.subarray(at, at + argsBytes)));
      at += argsBytes;
      if (clock.isOver) return stopWith('time', caseReply);
      if (caseReply === null) return breakWith('exit');
      send({ kind: 'case', output: sink.take() }, caseReply);
    }
    return stopWith('done', null);
  } catch (error) {
    if (error instanceof Stop) return breakWith(error.reason);
    // The host's own stack ended before Python's limit of recursion.
    if (error instanceof RangeError && /call stack/.test(error.message)) return breakWith('recursion');
    const isFull = interpreter.memoryBytes() > options.maxMemoryBytes - nearlyFullBytes;
    return breakWith(isFull ? 'memory' : 'exit');
  }

  function stopWith(reason: EndReason, reply: Uint8Array | null): true {
    clock.stop();
    end(reason, reply);
    return true;
  }
  function breakWith(reason: EndReason): false {
    end(reason, null);
    return false;
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
