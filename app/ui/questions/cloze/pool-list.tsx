import { useTranslations } from 'next-intl';
import { Html } from '../html.tsx';
import { type BodyView, choiceHtml } from './value-html.ts';

/** The choices that several blanks share, numbered. */
export function PoolList({ pool, idPrefix }: { pool: BodyView['pools'][number]; idPrefix: string }) {
  const t = useTranslations('kinds.cloze');
  return (
    <div className="grid gap-2">
      <p className="hint">{t(pool.reuse ? 'poolReuse' : 'poolOnce')}</p>
      <ol aria-label={t('pool')} className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {pool.choices.map((choice, index) => (
          <li key={choice.id} className="flex min-w-0 items-baseline gap-3 rounded-md border border-rule bg-paper-raised px-3 py-2">
            <span className="font-bold text-ink-soft tabular-nums">{index + 1}</span>
            <Html
              id={`${idPrefix}${pool.id}-${choice.id}`}
              as={'html' in choice ? 'code' : 'span'}
              text={'html' in choice ? { html: choice.html } : { ...choice.text, html: choiceHtml(choice) }}
              className={'html' in choice ? 'min-w-0 whitespace-pre-wrap break-words font-mono text-sm' : 'min-w-0'}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
