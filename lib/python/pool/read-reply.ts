import { z } from 'zod';
import type { CaseOutcome, Output, PythonFailure } from '../job.ts';
import { ValueReader } from '../protocol/decode-value.ts';
import type { PyValue } from '../value.ts';

// What the harness sends was in reach of the program: it is read as strictly as a form from the internet. A forged one is
// harmless (it holds no verdict), a malformed one means that the program broke the harness.

const maxTextLength = 10_000;
const text = z.string().max(maxTextLength);
const line = z.number().int().positive().nullable();
const failureSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('syntax'), line, column: line, message: text }),
  z.strictObject({
    code: z.literal('exception'),
    type: text,
    message: text,
    line,
    trace: z.array(z.strictObject({ line: z.number().int().positive(), function: text })).max(50),
  }),
  z.strictObject({ code: z.literal('import'), module: text, line }),
  z.strictObject({ code: z.literal('not-defined'), name: text }),
  z.strictObject({ code: z.literal('memory'), line }),
  z.strictObject({ code: z.literal('result-too-large') }),
  z.strictObject({ code: z.literal('result-type'), found: text }),
  z.strictObject({ code: z.literal('exit') }),
]) satisfies z.ZodType<PythonFailure>;

const caseSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('returned'),
    milliseconds: z.number().nonnegative(),
    changed: z.array(z.number().int().nonnegative()).max(1000),
  }),
  z.strictObject({
    status: z.literal('failed'),
    milliseconds: z.number().nonnegative(),
    changed: z.array(z.number().int().nonnegative()).max(1000),
    failure: failureSchema,
  }),
]);

/** The failure in the harness's reply for a program; `null` when the reply is none. */
export function readProgramFailure(reply: Uint8Array): PythonFailure | null {
  return readOrNull(() => z.strictObject({ failure: failureSchema }).parse(plain(new ValueReader(reply).next())).failure);
}

/** The line a failure happened at, in any reply; `null` where there is none. */
export function readFailureLine(reply: Uint8Array): number | null {
  const withLine = z.object({ failure: z.object({ line }) });
  return readOrNull(() => withLine.parse(plain(new ValueReader(reply).next())).failure.line);
}

/** The harness's reply for a case; `null` when it is none. Arguments that the case does not have cannot have changed. */
export function readCaseOutcome(
  reply: Uint8Array,
  about: { id: string; output: Output },
  { argCount }: { argCount: number },
): CaseOutcome | null {
  return readOrNull(() => {
    const reader = new ValueReader(reply);
    const head = caseSchema.parse(plain(reader.next()));
    const hasValue = reader.next();
    const value = hasValue.type === 'bool' && hasValue.value ? reader.next() : null;
    const argsAfter: CaseOutcome['argsAfter'] = [];
    while (!reader.isAtEnd) {
      const index = z.object({ type: z.literal('int'), value: z.number().int().nonnegative() }).parse(reader.next()).value;
      argsAfter.push({ index, value: reader.next() });
    }
    const { milliseconds, changed: changedArgs } = head;
    if ([...changedArgs, ...argsAfter.map((each) => each.index)].some((index) => index >= argCount)) return null;
    const outcome = { ...about, milliseconds, changedArgs, argsAfter };
    if (head.status === 'failed') return { ...outcome, end: { status: 'failed', failure: head.failure } };
    return value && { ...outcome, end: { status: 'returned', value } };
  });
}

function readOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** A value as plain data, for a schema to check. */
function plain(value: PyValue): unknown {
  switch (value.type) {
    case 'none':
      return null;
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
      return value.value;
    case 'list':
    case 'tuple':
      return value.items.map(plain);
    case 'dict':
      return Object.fromEntries(value.entries.map(([key, item]) => [String(plain(key)), plain(item)]));
    case 'array':
      return value.data;
  }
}
