import type { ReactNode } from 'react';
import { SiteFrame } from '../ui/site/site-frame.tsx';

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <div className="mx-auto grid w-full max-w-md gap-8 py-4">{children}</div>
    </SiteFrame>
  );
}
