import type { ReactNode } from 'react';
import { SiteFrame } from '../ui/site/site-frame.tsx';

export default function LearnLayout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
