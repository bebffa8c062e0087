import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getViewer } from '#app/viewer.ts';
import { readOverview } from '#lib/admin/read-overview.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Counts } from './counts.tsx';
import { Failures } from './failures.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('title') };
}

/** For admins; for everybody else there is no such page. */
export default async function AdminPage() {
  const viewer = await getViewer();
  if (viewer?.role !== 'ADMIN') notFound();
  const [{ bank, attempts, failures, people }, t] = await Promise.all([readOverview(), getTranslations('admin')]);
  const { conflicts, ...questions } = bank;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Failures failures={failures} />
      <section className="grid gap-3">
        <h2 className="text-xl">{t('bank.title')}</h2>
        <Counts
          counts={[
            [t('bank.published'), questions.published],
            [t('bank.drafts'), questions.drafts],
            [t('bank.retired'), questions.retired],
            [t('bank.conflicts'), conflicts.length],
          ]}
        />
        <p className="text-ink-soft">{t(conflicts.length > 0 ? 'bank.conflictsLead' : 'bank.noConflicts')}</p>
        <ul className="font-mono text-sm">
          {conflicts.map((id) => (
            <li key={id}>{id}</li>
          ))}
        </ul>
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">{t('attempts.title')}</h2>
        <Counts
          counts={[
            [t('attempts.open'), attempts.open],
            [t('attempts.grading'), attempts.grading],
            [t('attempts.graded'), attempts.graded],
            [t('attempts.today'), attempts.today],
            [t('attempts.late'), attempts.late],
          ]}
        />
      </section>
      <section className="grid gap-3">
        <h2 className="text-xl">{t('people.title')}</h2>
        <Counts
          counts={[
            [t('people.accounts'), people.accounts],
            [t('people.guests'), people.guests],
            [t('people.active'), people.active],
          ]}
        />
      </section>
    </>
  );
}
