import { useTranslations } from 'next-intl';
import { Html } from '../html.tsx';
import { ListingFrame } from '../listing/listing-frame.tsx';
import type { ProgramLine } from './program.ts';

type Props = {
  /** Prefix of the ids of lines. */
  name: string;
  /** With colours where the server has made them. */
  lines: readonly (Pick<ProgramLine, 'number' | 'code' | 'isOpen'> & { html?: string })[];
  /** Lines at which it failed. */
  failing: readonly number[];
};

/** A whole program to read, with what the learner wrote told from what was given. */
export function ProgramListing({ name, lines, failing }: Props) {
  const t = useTranslations('kinds.code');
  return (
    <ListingFrame isReadOnly>
      {lines.map(({ number, code, html, isOpen }, index) => (
        <li
          key={number}
          id={lineId(name, number)}
          data-open={isOpen || undefined}
          data-failing={failing.includes(number) || undefined}
          className="program-line"
        >
          {isOpen && !lines[index - 1]?.isOpen && <span className="sr-only">{t('openFrom')}</span>}
          {!isOpen && lines[index - 1]?.isOpen && <span className="sr-only">{t('openUntil')}</span>}
          {failing.includes(number) && <span className="sr-only">{t('failedHere')}</span>}
          <span aria-hidden="true" className="program-line-number">
            {number}
          </span>
          {html === undefined ? (
            <code className="whitespace-pre pr-4">{code}</code>
          ) : (
            <Html as="code" text={{ html }} className="whitespace-pre pr-4" />
          )}
        </li>
      ))}
    </ListingFrame>
  );
}

export function lineId(name: string, number: number): string {
  return `${name}-line-${number}`;
}
