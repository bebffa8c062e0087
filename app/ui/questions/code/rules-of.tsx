'use client';

import { useTranslations } from 'next-intl';
import type { KindViews } from '../kind-view.ts';

/** What this exercise asks beside the right result. */
export function RulesOf({ view }: { view: KindViews['code'] }) {
  const t = useTranslations('kinds.code.rules');
  const { graded, banned, isVectorised } = view;
  if (graded === 'result' && banned.length === 0 && !isVectorised) return null;
  return (
    <ul className="grid list-disc gap-1 pl-5 text-sm">
      {graded !== 'result' && <li>{t('changes', { argument: graded.argument + 1 })}</li>}
      {banned.length > 0 && <li>{t('banned', { names: banned.join(', ') })}</li>}
      {isVectorised && <li>{t('vectorised')}</li>}
    </ul>
  );
}
