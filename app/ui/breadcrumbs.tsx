import Link from 'next/link';
import { useTranslations } from 'next-intl';

type Crumb = { href: string; title: string; lang?: string };

/** The way up from here; the page itself stands in its heading. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('site');
  return (
    <nav aria-label={t('breadcrumbs')} className="-mb-4">
      <ol className="-ml-1 flex flex-wrap items-center text-sm">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex items-center">
            {index > 0 && (
              <span aria-hidden="true" className="px-1 text-ink-soft">
                ／
              </span>
            )}
            <Link href={crumb.href} lang={crumb.lang} className="inline-flex min-h-11 items-center px-1 text-accent hover:underline">
              {crumb.title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
