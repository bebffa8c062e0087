'use client';

import { useTranslations } from 'next-intl';
import { type Ref, useId, useImperativeHandle, useRef } from 'react';
import type { Segment } from '#lib/questions/kinds/code/regions.ts';
import { linesOf, MAX_REGION_CHARACTERS, placeOfLine, type Regions } from './program.ts';
import type { Caret, ProgramFieldHandle } from './program-field-handle.ts';
import { ScrollArea } from './scroll-area.tsx';

type Props = {
  ref: Ref<ProgramFieldHandle>;
  segments: readonly Segment[];
  isLocked: boolean;
  failingLines: readonly number[];
  describedBy: string;
  onChange(regions: Regions): void;
};

/** The program without an editor: closed code to read, a plain field for each open region. Needs nothing that has to be loaded. */
export function PlainFields({ ref, segments, isLocked, failingLines, describedBy, onChange }: Props) {
  const t = useTranslations('kinds.code');
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const fieldOf = (segmentId: string) => sheet.current?.querySelector<HTMLTextAreaElement>(`textarea[data-region="${segmentId}"]`) ?? null;
  const regions = Object.fromEntries(segments.filter((each) => each.isOpen).map(({ id: region, code }) => [region, code]));
  const lines = linesOf(segments);

  useImperativeHandle(ref, () => ({
    goToLine(number) {
      const place = placeOfLine(segments, number);
      const field = place && fieldOf(place.segmentId);
      if (place && field) {
        field.focus();
        field.setSelectionRange(place.from, place.to);
      } else {
        sheet.current?.querySelector(`[data-line="${number}"]`)?.scrollIntoView({ block: 'center' });
      }
    },
    // These fields always show what they are given, and phones' keys are for the editor.
    replace() {},
    type() {},
    indent() {},
    undo() {},
  }));

  return (
    <div
      ref={sheet}
      className="min-w-0 overflow-hidden rounded-md border border-edge bg-code py-2 font-mono text-sm leading-[1.75] coarse:text-base"
    >
      {segments.map((segment) => {
        const own = lines.filter((line) => line.segmentId === segment.id);
        const [first] = own;
        if (!first) return null;
        if (!segment.isOpen) {
          return (
            <ScrollArea key={segment.id} label={t('closedCode')} className="overflow-x-auto text-ink-soft">
              {own.map(({ number, code }) => (
                <span
                  key={number}
                  data-line={number}
                  data-failing={failingLines.includes(number) || undefined}
                  className="flex data-failing:text-mark"
                >
                  <span aria-hidden="true" className="w-10 shrink-0 select-none pr-3 text-right tabular-nums">
                    {number}
                  </span>
                  <code className="whitespace-pre pr-4 pl-3">{code || ' '}</code>
                </span>
              ))}
            </ScrollArea>
          );
        }
        return (
          <div key={segment.id} className="flex">
            <label htmlFor={`${id}-${segment.id}`} className="sr-only">
              {t('region', { from: first.number, to: first.number + own.length - 1 })}
            </label>
            <span aria-hidden="true" className="w-10 shrink-0 select-none whitespace-pre pr-3 text-right text-ink-soft tabular-nums">
              {own.map(({ number }) => number).join('\n')}
            </span>
            <textarea
              id={`${id}-${segment.id}`}
              data-region={segment.id}
              value={segment.code}
              onChange={(event) => onChange({ ...regions, [segment.id]: event.target.value })}
              readOnly={isLocked}
              rows={own.length}
              maxLength={MAX_REGION_CHARACTERS}
              aria-describedby={describedBy}
              wrap="off"
              spellCheck={false}
              autoComplete="off"
              autoCapitalize="off"
              autoCorrect="off"
              translate="no"
              className="block min-w-0 flex-1 resize-none overflow-y-hidden border-accent border-l-3 bg-paper-raised pr-4 pl-[calc(0.75rem-3px)] focus-visible:-outline-offset-2"
            />
          </div>
        );
      })}
    </div>
  );
}

/** Where somebody is writing in these fields; null when nowhere. */
export function readCaret(within: HTMLElement | null): Caret | null {
  const field = within?.querySelector<HTMLTextAreaElement>('textarea:focus');
  const regionId = field?.dataset['region'];
  return field && regionId !== undefined ? { regionId, from: field.selectionStart, to: field.selectionEnd } : null;
}
