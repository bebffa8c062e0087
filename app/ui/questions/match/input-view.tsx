'use client';

import { useTranslations } from 'next-intl';
import { Html } from '../html.tsx';
import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';
import { letterOf } from './letter-of.ts';

/**
 * As on a Japanese exam paper: the partners stand in a lettered list, and each item takes a letter. The letters are
 * radio buttons, so formulas stay formulas and arrow keys, screen readers and thumbs work as everywhere.
 */
export const matchInput: InputKind<KindViews['match'], KindAnswers['match']> = {
  isAnswered: (answer) => Object.keys(answer.pairs).length > 0,

  Input: function MatchInput({ view, answer, onChange, isLocked, name, labelledBy }) {
    const t = useTranslations('kinds.match');
    const letters = t('letters');
    const pairs = answer?.pairs ?? {};
    const rightId = (id: string) => `${name}-right-${id}`;

    function pair(left: string, right: string | null) {
      const { [left]: _, ...others } = pairs;
      onChange({ kind: 'match', schema: 1, pairs: right === null ? others : { ...others, [left]: right } });
    }

    return (
      <fieldset aria-labelledby={labelledBy} className="grid gap-6 md:grid-cols-2">
        <ol aria-label={t('candidates')} className="grid content-start gap-2 md:order-2">
          {view.right.map((item, index) => (
            <li key={item.id} className="flex items-baseline gap-3 rounded-md border border-rule bg-paper-raised px-3 py-2">
              <span className="font-bold text-accent">{letterOf(letters, index)}</span>
              <Html id={rightId(item.id)} text={item.text} className="min-w-0 overflow-x-auto" />
            </li>
          ))}
        </ol>
        <ol className="grid content-start gap-5">
          {view.left.map((item, index) => (
            <li key={item.id} className="grid gap-2">
              <div className="flex items-baseline gap-3">
                <span className="shrink-0 text-ink-soft tabular-nums">({index + 1})</span>
                <Html id={`${name}-left-${item.id}`} text={item.text} className="min-w-0 overflow-x-auto" />
              </div>
              <div role="radiogroup" aria-labelledby={`${name}-left-${item.id}`} className="flex flex-wrap gap-2">
                {view.right.map((partner, position) => (
                  <label
                    key={partner.id}
                    className="relative grid size-11 cursor-pointer place-items-center rounded-md border border-rule bg-paper-raised hover:border-accent has-checked:border-accent has-checked:bg-accent has-checked:font-bold has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-default"
                  >
                    <input
                      type="radio"
                      name={`${name}-${item.id}`}
                      checked={pairs[item.id] === partner.id}
                      disabled={isLocked}
                      onChange={() => pair(item.id, partner.id)}
                      aria-labelledby={`${name}-${item.id}-${partner.id} ${rightId(partner.id)}`}
                      className="absolute inset-0 size-full cursor-[inherit] opacity-0"
                    />
                    <span id={`${name}-${item.id}-${partner.id}`}>{letterOf(letters, position)}</span>
                  </label>
                ))}
                {pairs[item.id] !== undefined && !isLocked && (
                  <button type="button" onClick={() => pair(item.id, null)} className="button-quiet">
                    {t('clear')}
                    <span className="sr-only"> ({index + 1})</span>
                  </button>
                )}
              </div>
            </li>
          ))}
        </ol>
      </fieldset>
    );
  },
};
