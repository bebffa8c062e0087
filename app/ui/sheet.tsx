import type { ComponentProps } from 'react';

/** A sheet of paper on the desk. For what is one piece of paper in life; not to box every paragraph. */
export function Sheet({ className = '', ...rest }: ComponentProps<'div'>) {
  return <div className={`border border-rule bg-paper-raised p-5 shadow-sheet sm:p-7 ${className}`} {...rest} />;
}
