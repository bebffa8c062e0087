import { type ComponentProps, type ReactNode, useId } from 'react';

type Shared = {
  label: ReactNode;
  hint?: ReactNode;
  /** Says what is wrong and what to do; null or absent when all is well. */
  error?: ReactNode;
};

type InputProps = Shared & ComponentProps<'input'>;
type TextareaProps = Shared & ComponentProps<'textarea'>;

/** A labelled input; hint and error are read out with it. */
export function Field({ label, hint, error, id: given, className = '', ...rest }: InputProps) {
  const made = useId();
  const id = given ?? made;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input id={id} className={`field ${className}`} {...describedBy(id, hint, error)} {...rest} />
    </FieldFrame>
  );
}

/** The same with room for several lines. */
export function TextareaField({ label, hint, error, id: given, className = '', ...rest }: TextareaProps) {
  const made = useId();
  const id = given ?? made;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea id={id} className={`field ${className}`} {...describedBy(id, hint, error)} {...rest} />
    </FieldFrame>
  );
}

function FieldFrame({ id, label, hint, error, children }: Shared & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="border-ink border-l-4 pl-3 font-semibold text-sm">
          {error}
        </p>
      )}
    </div>
  );
}

function describedBy(id: string, hint: ReactNode, error: ReactNode) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-invalid': Boolean(error), ...(ids && { 'aria-describedby': ids }) };
}
