'use client';

import { useTranslations } from 'next-intl';

type Props = {
  items: readonly { id: string; number: number; isAnswered: boolean }[];
  currentId: string;
  onGo(index: number): void;
};

/** All questions at a glance: answered ones carry a sign and a word, not only a colour. */
export function Overview({ items, currentId, onGo }: Props) {
  const t = useTranslations('attempt.overview');
  return (
    <nav aria-label={t('name')}>
      <ol className="flex flex-wrap gap-2">
        {items.map((item, index) => (
          <li key={item.id}>
            <button
              type="button"
              onClick={() => onGo(index)}
              aria-current={item.id === currentId ? 'step' : undefined}
              aria-label={t(item.isAnswered ? 'answered' : 'unanswered', { number: item.number })}
              data-answered={item.isAnswered || undefined}
              className="grid size-11 place-items-center rounded-md border border-rule bg-paper-raised text-ink tabular-nums hover:border-accent aria-[current]:border-2 aria-[current]:border-accent aria-[current]:font-bold data-answered:bg-accent-soft"
            >
              {item.number}
              <span aria-hidden="true" className="-mt-2 h-2 text-[0.6rem] leading-none">
                {item.isAnswered ? '✓' : ''}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
