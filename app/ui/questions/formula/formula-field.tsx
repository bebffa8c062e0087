'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { Html } from '../html.tsx';
import type { InputProps, KindAnswers, KindViews } from '../kind-view.ts';
import type { FormulaFieldHandle } from './formula-field-handle.ts';
import { Keypad } from './keypad.tsx';
import { LatexField } from './latex-field.tsx';
import type { Preview } from './preview.tsx';
import { useMathField } from './use-math-field.ts';

type Props = InputProps<KindViews['formula'], KindAnswers['formula']>;
type Way = 'visual' | 'latex';

/** A formula to write: as it looks, or as LaTeX; both write the same answer, and one keypad serves both. */
export function FormulaField({ view, answer, onChange, isLocked, name, labelledBy }: Props) {
  const t = useTranslations('kinds.formula');
  const id = useId();
  const field = useRef<FormulaFieldHandle>(null);
  const place = useRef<HTMLDivElement>(null);
  const editor = useMathField(place);
  const [chosen, setChosen] = useState<Way | null>(null);
  const preview = usePreview();
  const latex = answer?.latex ?? '';
  const settled = useSettled(latex);

  const isThere = editor !== null;
  const way = isThere ? (chosen ?? (editor.isLate ? 'latex' : 'visual')) : 'latex';
  // What was typed here comes back as `answer`, perhaps after the next key: only what others say is put into the field.
  const said = useRef(new WeakSet<object>());
  useEffect(() => {
    if (answer !== null && !said.current.has(answer)) field.current?.replace(answer.latex);
  }, [answer]);
  function give(next: string) {
    const given = { kind: 'formula' as const, schema: 1 as const, latex: next.slice(0, 2000) };
    said.current.add(given);
    onChange(given);
  }
  const shared = { ref: field, latex, isLocked, label: t('label'), describedBy: `${id}-hint`, onChange: give };

  return (
    <fieldset aria-labelledby={labelledBy} className="grid min-w-0 max-w-3xl grid-cols-1 gap-3">
      {view.form !== 'any' && <p className="font-bold text-sm">{t(`form.${view.form}`)}</p>}
      <div className="grid grid-cols-1 gap-2 sm:flex sm:items-center sm:gap-3">
        {view.left && <Html text={view.left.label} className="shrink-0 text-lg" />}
        <div ref={place} className="min-w-0 flex-1">
          {way === 'visual' && editor ? (
            <editor.Field {...shared} Element={editor.Element} />
          ) : (
            <LatexField {...shared} id={`${id}-latex`} isInvalid={false} />
          )}
        </div>
      </div>
      {preview && <preview.Preview view={view} latex={way === 'latex' ? latex : settled} isShown={way === 'latex'} />}
      <Keypad view={view} field={field} isLocked={isLocked} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div id={`${id}-hint`} className="hint min-w-0 flex-1 basis-64">
          <p>{t(way === 'visual' ? 'hint' : 'hintLatex')}</p>
          {view.variables.some(({ meaning }) => meaning) && <Meanings view={view} />}
        </div>
        {isThere && (
          <div role="radiogroup" aria-label={t('way')} className="segments">
            {(['visual', 'latex'] as const).map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={`${name}-way`}
                  checked={way === each}
                  disabled={isLocked}
                  onChange={() => setChosen(each)}
                  className="sr-only"
                />
                {t(`ways.${each}`)}
              </label>
            ))}
          </div>
        )}
      </div>
    </fieldset>
  );
}

function Meanings({ view }: Pick<Props, 'view'>) {
  return (
    <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3">
      {view.variables.map(
        ({ latex, label, meaning }) =>
          meaning && (
            <div key={latex} className="contents">
              <dt>
                <Html as="span" text={label} />
              </dt>
              <dd>
                <Html as="span" text={meaning} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** KaTeX and the reader come when the page stands; without them only the preview is missing. */
function usePreview(): { Preview: typeof Preview } | null {
  const [loaded, setLoaded] = useState<{ Preview: typeof Preview } | null>(null);
  useEffect(() => {
    let isGone = false;
    import('./preview.tsx').then(
      (module) => !isGone && setLoaded({ Preview: module.Preview }),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, []);
  return loaded;
}

/** The text once typing has paused: what is half written is not called wrong. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 900);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
