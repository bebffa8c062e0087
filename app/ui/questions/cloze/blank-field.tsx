'use client';

import { useTranslations } from 'next-intl';
import { Html } from '../html.tsx';
import { type BlankView, type BodyView, choiceHtml, choicesOf } from './value-html.ts';

type Props = {
  blank: BlankView;
  body: BodyView;
  /** What the blank is called: 空欄（あ）. */
  label: string;
  id: string;
  value: string;
  /** By choice of a pool that may be used once: the label of the other blank that holds it. */
  takenBy: ReadonlyMap<string, string>;
  isLocked: boolean;
  onGive(value: string): void;
};

/** The field of one blank: its own choices, the numbers of a shared pool, or a line to type in. */
export function BlankField({ blank, body, label, id, value, takenBy, isLocked, onGive }: Props) {
  const t = useTranslations('kinds.cloze');
  if (blank.by === 'typing') {
    return (
      <div className="grid gap-1">
        <label htmlFor={id} className="font-bold text-sm">
          {label}
        </label>
        <input
          id={id}
          value={value}
          disabled={isLocked}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          placeholder={t(blank.as === 'code' ? 'typeCode' : 'typeText')}
          onChange={(event) => onGive(event.target.value)}
          className={blank.as === 'code' ? 'field max-w-lg font-mono' : 'field max-w-sm'}
        />
      </div>
    );
  }
  const choices = choicesOf(blank, body);
  const isPool = blank.by === 'pool';
  return (
    <fieldset id={id} tabIndex={-1} className="grid min-w-0 gap-1 outline-offset-4">
      <legend className="mb-1 font-bold text-sm">{label}</legend>
      <div className={isPool ? 'flex flex-wrap gap-2' : 'grid grid-cols-1 gap-2 sm:grid-cols-2'}>
        {choices.map((choice, index) => {
          const taken = takenBy.get(choice.id);
          return (
            <label key={choice.id} className={isPool ? 'cloze-number' : 'choice-card'} data-taken={taken ? '' : undefined}>
              <input
                type="radio"
                name={id}
                checked={value === choice.id}
                disabled={isLocked}
                onChange={() => onGive(choice.id)}
                aria-labelledby={isPool ? `${id}-${choice.id} ${poolItemId(id, blank.id, blank.pool, choice.id)}` : undefined}
              />
              {isPool ? (
                <span id={`${id}-${choice.id}`}>
                  {index + 1}
                  {taken && <span className="sr-only"> {t('taken', { label: taken })}</span>}
                </span>
              ) : (
                <Html
                  as={'html' in choice ? 'code' : 'span'}
                  text={'html' in choice ? { html: choiceHtml(choice) } : { ...choice.text, html: choiceHtml(choice) }}
                  className={'html' in choice ? 'whitespace-pre-wrap break-words font-mono text-sm' : 'min-w-0'}
                />
              )}
            </label>
          );
        })}
        {isPool && value !== '' && !isLocked && (
          <button type="button" onClick={() => onGive('')} className="button-quiet justify-self-start">
            {t('clear')}
            <span className="sr-only"> {label}</span>
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** Id of the element that shows a choice of a pool; `fieldId` ends with the blank's id. */
function poolItemId(fieldId: string, blankId: string, pool: string, choice: string): string {
  return `${fieldId.slice(0, fieldId.length - blankId.length)}${pool}-${choice}`;
}
