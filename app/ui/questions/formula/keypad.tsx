'use client';

import { ArrowLeft, ArrowRight, Delete } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FocusEvent, type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useState } from 'react';
import { Html } from '../html.tsx';
import type { KindViews } from '../kind-view.ts';
import type { FormulaFieldHandle } from './formula-field-handle.ts';
import { KeyLabel } from './key-label.tsx';
import { figures, functionKey, type Key, signKeys, structureKeys } from './keys.ts';

type Props = { view: KindViews['formula']; field: RefObject<FormulaFieldHandle | null>; isLocked: boolean };

type PadKey = { id: string; name: string; label: ReactNode; press(field: FormulaFieldHandle): void };

/**
 * The question's own letters and functions, and what formulas are built of. One stop for the Tab key; the arrow keys go
 * from key to key. A press by pointer leaves the focus in the field.
 */
export function Keypad({ view, field, isLocked }: Props) {
  const t = useTranslations('kinds.formula');
  const [current, setCurrent] = useState(0);
  const write = (template: string) => (handle: FormulaFieldHandle) => handle.insert(template);
  const padKey = (key: Key): PadKey => ({
    id: key.id,
    name: t(`key.${key.id}`),
    label: <KeyLabel id={key.id} />,
    press: write(key.template),
  });

  const groups: { id: string; keys: PadKey[] }[] = [
    {
      id: 'variables',
      keys: view.variables.map(({ latex, label }) => ({
        id: latex,
        name: nameOf(latex),
        // Read by the button's name: KaTeX sets indices in text of their own.
        label: (
          <span aria-hidden="true">
            <Html as="span" text={label} />
          </span>
        ),
        press: write(latex),
      })),
    },
    { id: 'functions', keys: view.functions.map((name) => padKey(functionKey(name))) },
    { id: 'structures', keys: [...structureKeys, ...signKeys].map(padKey) },
    { id: 'figures', keys: figures.map((figure) => ({ id: figure, name: figure, label: figure, press: write(figure) })) },
    {
      id: 'moves',
      keys: [
        {
          id: 'left',
          name: t('key.left'),
          label: <ArrowLeft aria-hidden="true" className="size-5" />,
          press: (handle) => handle.move('left'),
        },
        {
          id: 'right',
          name: t('key.right'),
          label: <ArrowRight aria-hidden="true" className="size-5" />,
          press: (handle) => handle.move('right'),
        },
        {
          id: 'delete',
          name: t('key.delete'),
          label: <Delete aria-hidden="true" className="size-5" />,
          press: (handle) => handle.deleteBackwards(),
        },
      ],
    },
  ];
  let count = 0;

  return (
    <div
      role="toolbar"
      aria-label={t('keypad')}
      className="formula-keypad"
      onKeyDown={moveFocus}
      onFocus={(event: FocusEvent<HTMLElement>) => setCurrent(Number(event.target.closest('button')?.dataset['index'] ?? 0))}
      onPointerDown={(event: PointerEvent) => event.preventDefault()}
    >
      {groups.map((group) => (
        <div key={group.id} data-group={group.id}>
          {group.keys.map(({ id, name, label, press }) => {
            const index = count++;
            return (
              <button
                key={id}
                type="button"
                data-index={index}
                tabIndex={index === current ? 0 : -1}
                aria-label={name}
                disabled={isLocked}
                onClick={(event) => {
                  if (!field.current) return;
                  press(field.current);
                  // A click by keyboard has no count; there the focus stays on the key.
                  if (event.detail > 0) field.current.focus();
                }}
              >
                {label}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** What a screen reader can say of a symbol: `w_{t+1}` as it is written, without braces and backslashes. */
function nameOf(latex: string): string {
  return latex.replaceAll(/\\(?=[A-Za-z])|[{}]/g, '');
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }[
    event.key
  ];
  if (step === undefined) return;
  // Keys that the screen does not show are passed over.
  const keys = [...event.currentTarget.querySelectorAll('button')].filter((key) => key.offsetParent !== null);
  const from = keys.indexOf(event.target as HTMLButtonElement);
  event.preventDefault();
  keys[Math.max(0, Math.min(keys.length - 1, from + step))]?.focus();
}
