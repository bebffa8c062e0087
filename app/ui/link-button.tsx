import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClasses } from './button.tsx';

type Props = ComponentProps<typeof Link> & { look?: ButtonLook };

/** A link that stands beside buttons and looks like one. */
export function LinkButton({ look = 'plain', className = '', ...rest }: Props) {
  return <Link className={`${buttonClasses[look]} ${className}`} {...rest} />;
}
