import { getTranslations } from 'next-intl/server';
import { LinkButton } from './ui/link-button.tsx';
import { PageHeader } from './ui/page-header.tsx';
import { SiteFrame } from './ui/site/site-frame.tsx';

export default async function NotFound() {
  const t = await getTranslations('site.notFound');
  return (
    <SiteFrame>
      <div className="grid gap-6 pt-2">
        <PageHeader title={t('title')} lead={t('text')} />
        <div className="flex flex-wrap gap-3">
          <LinkButton look="primary" href="/subjects">
            {t('subjects')}
          </LinkButton>
          <LinkButton href="/">{t('home')}</LinkButton>
        </div>
      </div>
    </SiteFrame>
  );
}
