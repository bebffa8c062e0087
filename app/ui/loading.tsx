import { useTranslations } from 'next-intl';

/** Empty ruled lines where the page will be; shown only when it takes longer than a moment. */
export function Loading() {
  const t = useTranslations('site');
  return (
    <div role="status" className="appear-late grid gap-6 pt-8">
      <span className="sr-only">{t('loading')}</span>
      <div aria-hidden="true" className="h-9 w-64 max-w-full bg-rule/60" />
      <div aria-hidden="true" className="grid border-rule border-t">
        {[0, 1, 2, 3].map((line) => (
          <div key={line} className="h-16 border-rule border-b" />
        ))}
      </div>
    </div>
  );
}
