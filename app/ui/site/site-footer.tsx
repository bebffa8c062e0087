import { useTranslations } from 'next-intl';

/** What the product is, and what it is not. */
export function SiteFooter() {
  const t = useTranslations('site.footer');
  return (
    <footer className="border-rule border-t">
      <div className="mx-auto grid w-full max-w-5xl gap-1 px-4 py-6 text-ink-soft text-sm sm:px-6">
        <p className="max-w-[48em]">{t('bank')}</p>
        <p>{t('independent')}</p>
      </div>
    </footer>
  );
}
