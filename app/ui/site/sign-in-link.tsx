'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { LinkButton } from '../link-button.tsx';

/** Leads to signing in and back to the page one was on. */
export function SignInLink({ children }: { children: ReactNode }) {
  const path = usePathname();
  const isAuthPage = path.startsWith('/sign-');
  return <LinkButton href={isAuthPage ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`}>{children}</LinkButton>;
}
