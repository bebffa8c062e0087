import type { z } from 'zod';

type Schema = z.core.$ZodTypes;

/**
 * The one form of a value that a schema accepts: fields in the schema's order, defaults left out, text in NFC with LF.
 * Whatever order and spelling it came in (a file, jsonb, a form), equal values give equal results.
 */
export function toCanonical(schema: z.core.$ZodType, value: unknown): unknown {
  const { def } = (schema as Schema)._zod;
  switch (def.type) {
    case 'string':
      return typeof value === 'string' ? normaliseText(value) : value;
    case 'object':
      return canonicalObject(def.shape, value as Record<string, unknown>);
    case 'array':
      return (value as unknown[]).map((item) => toCanonical(def.element, item));
    case 'record':
      return canonicalRecord(def.valueType, value as Record<string, unknown>);
    case 'lazy':
      return toCanonical(def.getter(), value);
    case 'union':
      return toCanonical(optionFor(def, value), value);
    case 'optional':
    case 'nullable':
    case 'default':
      return value === undefined || value === null ? value : toCanonical(def.innerType, value);
    default:
      return value;
  }
}

/** NFC, LF, no blanks at line ends nor around the whole. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}

function canonicalObject(shape: Readonly<Record<string, z.core.$ZodType>>, value: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(shape)) {
    const given = value[field];
    if (given === undefined) continue;
    const canonical = toCanonical(schema, given);
    if (!isDefault(schema as Schema, canonical)) result[field] = canonical;
  }
  return result;
}

function canonicalRecord(schema: z.core.$ZodType, value: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.keys(value).sort();
  return Object.fromEntries(fields.map((field) => [normaliseText(field), toCanonical(schema, value[field])]));
}

function isDefault(schema: Schema, canonical: unknown): boolean {
  const { def } = schema._zod;
  return def.type === 'default' && JSON.stringify(canonical) === JSON.stringify(toCanonical(def.innerType, def.defaultValue));
}

function optionFor(def: z.core.$ZodUnionDef & { discriminator?: string }, value: unknown): z.core.$ZodType {
  const { discriminator } = def;
  const likely = discriminator === undefined ? def.options.filter((candidate) => looksLike(candidate as Schema, value)) : def.options;
  // Trying a schema on a large value takes its time: where only one can be meant, it is.
  if (likely.length === 1 && likely[0] !== undefined) return likely[0];
  const option = likely.find((candidate) =>
    discriminator === undefined
      ? fits(candidate, value)
      : hasValue(candidate, discriminator, (value as Record<string, unknown>)[discriminator]),
  );
  if (option === undefined) throw new Error('toCanonical wants a value that its schema accepts');
  return option;
}

/** Whether a value is of a schema's sort, at a glance; an object only if the schema knows all its fields. */
function looksLike(schema: Schema, value: unknown): boolean {
  const { def } = schema._zod;
  switch (def.type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return (
        typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).every((field) => field in def.shape)
      );
    case 'number':
    case 'boolean':
    case 'string':
      return typeof value === def.type;
    case 'null':
      return value === null;
    default:
      return true;
  }
}

function fits(schema: z.core.$ZodType, value: unknown): boolean {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return !(result instanceof Promise) && result.issues.length === 0;
}

function hasValue(schema: z.core.$ZodType, field: string, value: unknown): boolean {
  return schema._zod.propValues?.[field]?.has(value as z.core.util.Primitive) ?? false;
}
