import { z } from 'zod';
import type { RunnerMessage } from '../protocol/messages.ts';

const output = z.strictObject({ text: z.string().max(100_000), isCut: z.boolean() });
const walls = z.strictObject({
  files: z.boolean(),
  writing: z.boolean(),
  processes: z.boolean(),
  environment: z.boolean(),
  network: z.boolean(),
});

const size = z.number().int().nonnegative();
const map = z.strictObject({
  memoryBytes: size,
  runs: z.array(z.strictObject({ at: size, length: size })).max(20_000),
  globals: z.array(z.number().int()).max(20_000),
  layout: z.strictObject({
    libraries: z.array(z.strictObject({ path: z.string(), base: size, stackTop: size })).max(100),
    errorText: size,
  }),
  handler: size,
});

const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('image'), map }),
  z.strictObject({ kind: z.literal('ready'), walls: walls.nullable() }),
  z.strictObject({ kind: z.literal('program'), output }),
  z.strictObject({ kind: z.literal('case'), output }),
  z.strictObject({ kind: z.literal('end'), reason: z.enum(['done', 'failed', 'time', 'memory', 'recursion', 'exit']), output }),
]) satisfies z.ZodType<RunnerMessage>;

/** A message of a runner. A process that somebody broke out of could say anything. @throws z.ZodError */
export function readMessage(header: unknown): RunnerMessage {
  return messageSchema.parse(header);
}
