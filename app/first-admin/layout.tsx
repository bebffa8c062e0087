import type { ReactNode } from 'react';
import { SiteFrame } from '../ui/site/site-frame.tsx';

export default function FirstAdminLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <div className="mx-auto grid w-full max-w-2xl gap-10 py-4">{children}</div>
    </SiteFrame>
  );
}
