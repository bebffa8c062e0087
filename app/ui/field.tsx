import { type ComponentProps, type ReactNode, useId } from 'react';

type Props = ComponentProps<'input'> & {
  label: ReactNode;
  hint?: ReactNode;
  /** Says what is wrong and what to do; null or absent when all is well. */
  error?: ReactNode;
};

/** A labelled input; hint and error are read out with it. */
export function Field({ label, hint, error, id: given, className = '', ...rest }: Props) {
  const made = useId();
  const id = given ?? made;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input id={id} className={`field ${className}`} aria-invalid={Boolean(error)} aria-describedby={describedBy || undefined} {...rest} />
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
