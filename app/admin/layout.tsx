import type { ReactNode } from 'react';
import { SiteFrame } from '../ui/site/site-frame.tsx';

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <div className="grid gap-10 py-4">{children}</div>
    </SiteFrame>
  );
}
