import type { ComponentProps } from 'react';

export type ButtonLook = 'primary' | 'plain' | 'quiet';

/** One `primary` a screen: what the learner most likely came to do. */
export const buttonClasses: Record<ButtonLook, string> = { primary: 'button-primary', plain: 'button', quiet: 'button-quiet' };

type Props = ComponentProps<'button'> & { look?: ButtonLook };

export function Button({ look = 'plain', type = 'button', className = '', ...rest }: Props) {
  return <button type={type} className={`${buttonClasses[look]} ${className}`} {...rest} />;
}
