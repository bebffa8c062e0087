import type { ReactNode } from 'react';
import { SiteFrame } from '../ui/site/site-frame.tsx';

/**
 * Pages that belong to one learner. They have no loading screen of their own: it would send '200' before the page
 * knows whether the attempt is this learner's, and somebody else's must be a plain '404'.
 */
export default function OwnLayout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
