'use client';

import type { MathfieldElement } from 'mathlive';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { FormulaFieldHandle } from './formula-field-handle.ts';

type Props = {
  /** MathLive's element; a server has none. */
  Element: typeof MathfieldElement;
  ref: Ref<FormulaFieldHandle>;
  /** What stands in it at the start; later ones come by `replace`. */
  latex: string;
  isLocked: boolean;
  label: string;
  describedBy: string;
  onChange(latex: string): void;
};

/** Words that turn into signs while they are typed: only what a formula of ours can have. */
const shortcuts: Record<string, string> = {
  ...Object.fromEntries(['exp', 'log', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh', 'max', 'min'].map((name) => [name, `\\${name}`])),
  ln: '\\log',
  sqrt: '\\sqrt{#?}',
  '*': '\\times',
  '×': '\\times',
  ...Object.fromEntries(
    'alpha beta gamma delta epsilon eta theta kappa lambda mu nu pi rho sigma tau phi psi omega nabla partial'
      .split(' ')
      .map((name) => [name, name === 'epsilon' ? '\\varepsilon' : `\\${name}`]),
  ),
};

/** The field in which a formula looks like one: MathLive without its own keyboard and menu. Loaded only where a formula is asked. */
export function MathField({ Element, ref, latex, isLocked, label, describedBy, onChange }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<MathfieldElement | null>(null);
  const changed = useEffectEvent(onChange);
  const initial = useEffectEvent(() => ({ latex, label, describedBy }));

  useEffect(() => {
    const { latex: value, label: name, describedBy: hint } = initial();
    const made = new Element();
    made.setAttribute('aria-label', name);
    made.setAttribute('aria-describedby', hint);
    place.current?.append(made);
    made.mathVirtualKeyboardPolicy = 'manual';
    made.menuItems = [];
    made.smartMode = false;
    made.smartFence = true;
    made.inlineShortcuts = shortcuts;
    // Tab leads on to the keys, as from every field; from gap to gap lead the arrow keys.
    made.keybindings = made.keybindings.filter(({ key }) => !key.includes('Tab'));
    made.setValue(value, { silenceNotifications: true });
    const onInput = () => changed(made.getValue('latex'));
    made.addEventListener('input', onInput);
    field.current = made;
    return () => {
      field.current = null;
      made.removeEventListener('input', onInput);
      made.remove();
    };
  }, [Element]);

  useEffect(() => {
    if (field.current) field.current.readOnly = isLocked;
  }, [isLocked]);

  useImperativeHandle(
    ref,
    () => ({
      replace: (next) => field.current?.setValue(next, { silenceNotifications: true }),
      insert: (template) => void field.current?.insert(template, { focus: false, selectionMode: 'placeholder', format: 'latex' }),
      deleteBackwards: () => void field.current?.executeCommand('deleteBackward'),
      // It opens no keyboard of the device.
      focus: () => field.current?.focus(),
      move: (direction) => void field.current?.executeCommand(direction === 'left' ? 'moveToPreviousChar' : 'moveToNextChar'),
    }),
    [],
  );
  return <div ref={place} data-locked={isLocked || undefined} className="formula-field" />;
}
