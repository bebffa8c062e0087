'use client';

import { useTranslations } from 'next-intl';
import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';
import { CodeLine, ListingFrame } from '../listing/listing-frame.tsx';
import { AnswerField } from '../text/answer-field.tsx';

export const explainInput: InputKind<KindViews['explain'], KindAnswers['explain']> = {
  isAnswered: (answer) => Object.values(answer.lines).some((explanation) => explanation.trim() !== ''),

  Input: function ExplainInput({ view, answer, onChange, isLocked, name, labelledBy }) {
    const t = useTranslations('kinds.explain');

    return (
      <fieldset aria-labelledby={labelledBy}>
        <ListingFrame>
          {view.listing.map((line, index) => {
            const asked = view.explain.find((other) => other.line === line.id);
            if (!asked) {
              return (
                <li key={line.id} className="flex items-center">
                  <CodeLine number={index + 1} line={line} />
                </li>
              );
            }
            const labelId = `${name}-${line.id}`;
            return (
              <li key={line.id} className="my-1">
                <p id={labelId} className="flex items-center bg-marker py-1">
                  <CodeLine number={index + 1} line={line} />
                  <span className="sr-only">{t('asked', { number: index + 1 })}</span>
                </p>
                {/* As wide as the sheet that is seen, wherever the code is scrolled to. */}
                <div className="sticky left-0 w-[100cqi] px-3 py-2 font-sans sm:pl-11">
                  <AnswerField
                    value={answer?.lines[line.id] ?? ''}
                    onChange={(explanation) =>
                      onChange({ kind: 'explain', schema: 1, lines: { ...answer?.lines, [line.id]: explanation } })
                    }
                    limit={asked.limit}
                    maxCharacters={asked.maxCharacters}
                    isLocked={isLocked}
                    labelledBy={labelId}
                  />
                </div>
              </li>
            );
          })}
        </ListingFrame>
      </fieldset>
    );
  },
};
