import type { z } from 'zod';
import { toCanonical } from './canonical.ts';
import { type FieldPath, fieldText } from './field-path.ts';
import { type Locate, type Place, readYaml } from './read-yaml.ts';
import { writeYaml } from './write-yaml.ts';

/** Something wrong in a file; `field` is empty where it concerns the file as a whole. */
export type FileProblem = Place & { field: string; message: string };

export type ParsedFile<Source, Value> = {
  ok: true;
  /** As the file holds it: canonical, defaults left out. */
  source: Source;
  /** Defaults filled in. */
  value: Value;
  locate: Locate;
};

/**
 * How files of one schema are read and written. `format(parse(text))` gives `text` back exactly if it was canonical.
 * `beside` is the value of the field that lies in files beside this one; `format` leaves it out.
 */
export type FileFormat<Source, Value> = {
  parse(text: string, beside?: unknown): ParsedFile<Source, Value> | { ok: false; problems: FileProblem[] };
  format(source: Source): string;
};

/** The file format of a schema. */
export function fileFormat<Schema extends z.ZodType>(schema: Schema, fieldBeside?: string): FileFormat<z.input<Schema>, z.output<Schema>> {
  return {
    parse(text, beside) {
      const yaml = readYaml(text);
      if (!yaml.ok) return { ok: false, problems: yaml.problems.map((problem) => ({ ...problem, field: '' })) };
      const given = fieldBeside === undefined || beside === undefined ? yaml.value : withField(yaml.value, fieldBeside, beside);
      const untrusted = schema.safeParse(given);
      if (!untrusted.success) return { ok: false, problems: toProblems(untrusted.error.issues, yaml.locate) };
      const source = toCanonical(schema, given) as z.input<Schema>;
      return { ok: true, source, value: schema.parse(source), locate: yaml.locate };
    },
    format: (source) => {
      const canonical = toCanonical(schema, source);
      return writeYaml(fieldBeside === undefined ? canonical : withoutField(canonical, fieldBeside));
    },
  };
}

/** A file that is no mapping, or holds the field itself, is left as it is: the schema says what is wrong with it. */
function withField(value: unknown, field: string, beside: unknown): unknown {
  return typeof value === 'object' && value !== null && !(field in value) ? { ...value, [field]: beside } : value;
}

function withoutField(value: unknown, field: string): unknown {
  return Object.fromEntries(Object.entries(value as object).filter(([each]) => each !== field));
}

function toProblems(issues: readonly z.core.$ZodIssue[], locate: Locate): FileProblem[] {
  return issues.flatMap((issue) => flatten(issue, [])).map(({ path, message }) => ({ ...locate(path), field: fieldText(path), message }));
}

type Finding = { path: FieldPath; message: string };

function flatten(issue: z.core.$ZodIssue, base: FieldPath): Finding[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: `there is no field "${key}" here` }));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The branch whose complaint lies deepest is the one that was meant.
    const branches = issue.errors.map((errors) => errors.flatMap((error) => flatten(error, path)));
    const depth = (findings: Finding[]) => Math.max(...findings.map((finding) => finding.path.length));
    return branches.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  }
  // An unquoted 0.5 or true is no text in YAML.
  const hint =
    issue.code === 'invalid_type' && issue.expected === 'string' && !issue.message.endsWith('undefined') ? ': put it between quotes' : '';
  return [{ path, message: `${issue.message}${hint}` }];
}
