import { z } from 'zod';
import { fieldText } from '../format/field-path.ts';
import { readYaml } from '../format/read-yaml.ts';
import type { FigureLocale } from './figure.ts';
import { figures } from './registry.ts';

const Block = z.strictObject({ name: z.string(), params: z.record(z.string(), z.unknown()).default({}) });

/** What is wrong with the YAML inside a `figure` block; nothing if it can be drawn. */
export function checkFigure(source: string): string[] {
  const read = readBlock(source);
  return read.ok ? [] : read.messages;
}

/**
 * The static SVG of a `figure` block, with its title and description in the reader's language.
 * @throws Error if the block is wrong, which `bank check` rules out.
 */
export function drawFigure(source: string, locale: FigureLocale): string {
  const read = readBlock(source);
  if (!read.ok) throw new Error(`A figure cannot be drawn: ${read.messages.join('; ')}`);
  return read.figure.draw(read.params, locale);
}

function readBlock(source: string) {
  const yaml = readYaml(source);
  if (!yaml.ok) return { ok: false as const, messages: yaml.problems.map((problem) => `figure: line ${problem.line}: ${problem.message}`) };
  const block = Block.safeParse(yaml.value);
  if (!block.success) return { ok: false as const, messages: messagesOf(block.error, '') };
  const figure = figures.get(block.data.name);
  if (figure === undefined) {
    return { ok: false as const, messages: [`there is no figure "${block.data.name}"; there are ${[...figures.keys()].join(', ')}`] };
  }
  const params = figure.params.safeParse(block.data.params);
  if (!params.success) return { ok: false as const, messages: messagesOf(params.error, 'params.') };
  return { ok: true as const, figure, params: block.data.params };
}

function messagesOf(error: z.ZodError, prefix: string): string[] {
  return error.issues.map(
    (issue) =>
      `figure: ${prefix}${fieldText(issue.path.map((step) => (typeof step === 'number' ? step : String(step))))}: ${issue.message}`,
  );
}
