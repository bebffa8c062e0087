import type { ReactNode } from 'react';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** Header, content and footer of every page outside the player. */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-5xl flex-1 px-4 pt-4 pb-16 outline-none sm:px-6 sm:pt-6">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
