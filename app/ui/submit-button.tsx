'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonLook } from './button.tsx';

type Props = { look?: ButtonLook; children: ReactNode /** Shown while the form is on its way. */; pending: ReactNode; className?: string };

/** Sends its form once: it waits while the form is on its way. */
export function SubmitButton({ look = 'primary', children, pending, className }: Props) {
  const status = useFormStatus();
  return (
    <Button type="submit" look={look} disabled={status.pending} {...(className !== undefined && { className })}>
      {status.pending ? pending : children}
    </Button>
  );
}
