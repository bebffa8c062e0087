import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Viewer } from '#lib/accounts/rules.ts';
import { type FormState, isProblem, type Problem } from './form-state.ts';
import { getViewer, signInPath } from './viewer.ts';

// What is not expected throws: instrumentation.ts logs it with its route, and the browser shows the error page.

type Refusal<Code extends string> = { ok: false; error: { code: Code } };

/**
 * A server action that a component calls with one value. Such an action is a public address: the input is parsed and the
 * learner read for every call. Refuses with `session-ended` and `invalid-input`; the rest is the handler's.
 */
export function action<Schema extends z.ZodType, Outcome>(
  schema: Schema,
  handler: (viewer: Viewer, input: z.output<Schema>) => Promise<Outcome>,
): (untrusted: z.input<Schema>) => Promise<Outcome | Refusal<'session-ended' | 'invalid-input'>> {
  return async (untrusted) => {
    const viewer = await getViewer();
    if (!viewer) return { ok: false, error: { code: 'session-ended' } };
    const input = schema.safeParse(untrusted);
    return input.success ? await handler(viewer, input.data) : { ok: false, error: { code: 'invalid-input' } };
  };
}

/** A handler's answer to a form; a `field` places the problem beside its input. */
type FormOutcome = { ok: true } | { ok: false; error: { code: Problem; retryAt?: Date }; field?: string };

type FormHandler<Schema extends z.ZodType, Who> = (who: Who, input: z.output<Schema>) => Promise<FormOutcome>;
type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** A server action for a form that anybody may send; it works without script. Messages of the schema are problem codes. */
export function openFormAction<Schema extends z.ZodType>(
  schema: Schema,
  handler: (input: z.output<Schema>) => Promise<FormOutcome>,
): FormAction {
  return (_state, form) => runForm(schema, form, handler);
}

/** The same for somebody with an account; others are led to sign in and come back. */
export function accountFormAction<Schema extends z.ZodType>(schema: Schema, handler: FormHandler<Schema, Viewer>): FormAction {
  return async (_state, form) => {
    const viewer = await getViewer();
    if (!viewer || viewer.isGuest) redirect(await signInPath());
    return await runForm(schema, form, (input) => handler(viewer, input));
  };
}

async function runForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  handler: (input: z.output<Schema>) => Promise<FormOutcome>,
): Promise<FormState> {
  const untrusted = readForm(form);
  const values = Object.fromEntries(Object.entries(untrusted).filter(([name]) => !/password/i.test(name)));
  const input = schema.safeParse(untrusted);
  if (!input.success) return { ok: false, problems: input.error.issues.map(toProblem), values };
  const outcome = await handler(input.data);
  if (outcome.ok) return { ok: true };
  const { error, field } = outcome;
  return { ok: false, problems: [{ ...error, ...(field !== undefined && { field }) }], values };
}

/** The texts of a form, without what Next adds to it. */
function readForm(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$ACTION')),
  );
}

function toProblem({ path, message }: z.core.$ZodIssue) {
  return { code: isProblem(message) ? message : 'invalid-input', field: String(path[0] ?? '') } as const;
}
