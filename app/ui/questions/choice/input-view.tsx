'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { Html } from '../html.tsx';
import type { InputKind, KindAnswers, KindViews } from '../kind-view.ts';

export const choiceInput: InputKind<KindViews['choice'], KindAnswers['choice']> = {
  isAnswered: (answer) => answer.choices.length > 0,

  Input: function ChoiceInput({ view, answer, onChange, isLocked, name, labelledBy }) {
    const t = useTranslations('kinds.choice');
    const chosen = new Set(answer?.choices);
    const isMany = view.select === 'many';

    function toggle(id: string) {
      const choices = isMany ? view.choices.map((choice) => choice.id).filter((other) => (other === id) !== chosen.has(other)) : [id];
      onChange({ kind: 'choice', schema: 1, choices });
    }

    const group = useRef<HTMLFieldSetElement>(null);
    useNumberKeys(group, !isLocked, (number) => {
      const choice = view.choices[number - 1];
      if (choice) toggle(choice.id);
    });

    return (
      <fieldset ref={group} aria-labelledby={labelledBy} data-number-keys="" className="grid gap-2">
        {view.choices.map((choice, index) => (
          <label key={choice.id} className="choice-card">
            <input
              type={isMany ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.has(choice.id)}
              disabled={isLocked}
              onChange={() => toggle(choice.id)}
            />
            <kbd>{index + 1}</kbd>
            <Html text={choice.text} />
          </label>
        ))}
        <p className="hint flex justify-between gap-4">
          <span>{t(isMany ? 'selectMany' : 'selectOne')}</span>
          {!isLocked && <span className="keyboard-hint">{t('keys', { last: Math.min(9, view.choices.length) })}</span>}
        </p>
      </fieldset>
    );
  },
};

/**
 * 1 to 9 anywhere on the page, unless something is being typed. Of several lists on one screen the one that has
 * the focus listens, otherwise the first.
 */
function useNumberKeys(group: RefObject<HTMLFieldSetElement | null>, isActive: boolean, onNumber: (number: number) => void) {
  const pressed = useEffectEvent(onNumber);
  useEffect(() => {
    if (!isActive) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !/^[1-9]$/.test(event.key)) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('textarea, input:not([type=radio], [type=checkbox]), [contenteditable], dialog')) return;
      const listening = target?.closest('[data-number-keys]') ?? document.querySelector('[data-number-keys]');
      if (listening !== group.current) return;
      event.preventDefault();
      pressed(Number(event.key));
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [group, isActive]);
}
