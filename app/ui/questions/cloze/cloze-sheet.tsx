import { useTranslations } from 'next-intl';
import type { Verdict } from '#lib/grading/contract.ts';
import { replaceMarkers } from '#lib/questions/kinds/cloze/markers.ts';
import { Html } from '../html.tsx';
import { CodeLine, ListingFrame } from '../listing/listing-frame.tsx';
import { type BodyView, valueHtml } from './value-html.ts';

type Props = {
  body: BodyView;
  /** What the blanks hold. */
  given: Readonly<Record<string, string>>;
  /** Id of the element that a blank leads to. */
  targetOf(id: string): string;
  verdictOf?(id: string): Verdict | null;
};

/** The text and the listing with what is in their blanks so far; every blank leads to its field. */
export function ClozeSheet({ body, given, targetOf, verdictOf }: Props) {
  const t = useTranslations('kinds.cloze');
  const letters = t('letters');

  const fill = (html: string) =>
    replaceMarkers(html, (id) => {
      const index = body.blanks.findIndex((blank) => blank.id === id);
      const blank = body.blanks[index];
      if (!blank) return '';
      const value = valueHtml(blank, body, given[id] ?? '');
      const verdict = verdictOf?.(id) ?? null;
      return (
        `<a class="cloze-blank" href="#${targetOf(id)}"${value === null ? '' : ' data-filled=""'}${verdict ? ` data-verdict="${verdict}"` : ''}>` +
        `<span class="sr-only">${t('blank')}</span><span class="cloze-letter">${t('letter', { letter: letters[index] ?? '' })}</span>` +
        `${value === null ? '' : `<span class="cloze-value">${value}</span>`}</a>`
      );
    });

  return (
    <div className="grid grid-cols-1 gap-4">
      {body.text && <Html text={{ ...body.text, html: fill(body.text.html) }} className="prose cloze-prose" />}
      {body.listing.length > 0 && (
        <ListingFrame>
          {body.listing.map((line, index) => (
            <li key={line.id} className="flex min-h-7 items-center">
              <CodeLine number={index + 1} line={{ ...line, html: fill(line.html) }} />
            </li>
          ))}
        </ListingFrame>
      )}
    </div>
  );
}
