'use client';

import {
  type ComponentProps,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
} from 'react';
import type { FormState } from '#app/form-state.ts';
import { Button, type ButtonLook } from '../button.tsx';
import { Field } from '../field.tsx';
import { isConverting } from '../is-converting.ts';
import { Notice } from '../notice.tsx';
import { ProblemList } from './problem-list.tsx';
import { useProblemText } from './use-problem-text.ts';

export type FormField = Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'defaultValue' | 'maxLength' | 'inputMode'> & {
  name: string;
  label: string;
  hint?: string;
};

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  fields?: FormField[];
  hidden?: Record<string, string>;
  submit: string;
  /** On the button while the form is on its way. */
  pending: string;
  /** Said when the form went through and the page stays. */
  done?: string;
  look?: ButtonLook;
  children?: ReactNode;
};

/**
 * A form of fields for a server action. Works without script; with it, what was typed stays in the fields, problems
 * are read out, and the form is sent once.
 */
export function ActionForm({ action, fields = [], hidden = {}, submit, pending, done, look = 'primary', children }: Props) {
  const [state, send, isPending] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const id = useId();
  const textOf = useProblemText();
  const problems = state?.ok === false ? state.problems : [];

  useEffect(() => {
    if (state?.ok === false) summary.current?.focus();
    if (state?.ok) form.current?.reset();
  }, [state]);

  function submitOnce(event: FormEvent<HTMLFormElement>) {
    // Sent by hand, because React empties a form that its action took.
    event.preventDefault();
    if (isPending) return;
    const data = new FormData(event.currentTarget);
    startTransition(() => send(data));
  }

  return (
    <form ref={form} action={send} onSubmit={submitOnce} onKeyDown={holdBackConversion} noValidate className="grid gap-5">
      {problems.length > 0 && (
        <div ref={summary} tabIndex={-1} className="outline-none">
          <ProblemList problems={problems} linkTo={(field) => (fields.some(({ name }) => name === field) ? `#${id}-${field}` : null)} />
        </div>
      )}
      {state?.ok && done && (
        <Notice tone="done" isLive>
          <p>{done}</p>
        </Notice>
      )}
      {children}
      {fields.map(({ name, defaultValue, ...field }) => {
        const problem = problems.find((each) => each.field === name);
        const typed = state?.ok === false ? state.values[name] : undefined;
        return (
          <Field
            key={name}
            id={`${id}-${name}`}
            name={name}
            defaultValue={typed ?? defaultValue}
            error={problem && textOf(problem)}
            {...field}
          />
        );
      })}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" look={look} disabled={isPending} className="justify-self-start">
        {isPending ? pending : submit}
      </Button>
    </form>
  );
}

/** The Enter that ends a conversion is not the one that sends. */
function holdBackConversion(event: KeyboardEvent) {
  if (event.key === 'Enter' && isConverting(event.nativeEvent)) event.preventDefault();
}
