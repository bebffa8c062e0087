import { useTranslations } from 'next-intl';
import type { Output } from '#lib/python/job.ts';
import { ScrollArea } from './scroll-area.tsx';

/** What a program printed; nothing where it printed nothing. */
export function OutputBlock({ title, output }: { title: string; output: Output }) {
  const t = useTranslations('kinds.code');
  if (output.text === '' && !output.isCut) return null;
  return (
    <div className="grid grid-cols-1 gap-1">
      <p className="text-ink-soft text-xs">{title}</p>
      <ScrollArea label={title} className="max-h-60 overflow-y-auto rounded-md border border-rule bg-code px-3 py-2">
        <pre className="whitespace-pre-wrap text-sm leading-normal">{output.text.replace(/\n$/, '')}</pre>
      </ScrollArea>
      {output.isCut && <p className="text-sm">{t('outputCut')}</p>}
    </div>
  );
}
