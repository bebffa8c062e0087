import { useTranslations } from 'next-intl';
import type { Mark } from '#lib/grading/contract.ts';
import { Html } from '../html.tsx';
import type { KindSolutions } from '../result-kind.ts';
import { type BlankView, type BodyView, choiceHtml, choicesOf, valueHtml } from './value-html.ts';

type Props = {
  blank: BlankView;
  body: BodyView;
  blankKey: KindSolutions['cloze']['versions'][number]['blanks'][number];
  given: string;
  mark: Mark | null;
};

/** What stands in a blank, what should, and why. */
export function BlankResult({ blank, body, blankKey, given, mark }: Props) {
  const t = useTranslations('result');
  const isCode = blank.by === 'typing' ? blank.as === 'code' : choicesOf(blank, body).some((choice) => 'html' in choice);
  const typed = 'typed' in blankKey.right ? blankKey.right.typed : [];
  const rightValue = 'id' in blankKey.right ? blankKey.right.id : (typed[0] ?? '');
  const shown = (value: string) => {
    const html = valueHtml(blank, body, value);
    if (html === null) return <span className="text-ink-soft">{t('noAnswer')}</span>;
    return (
      <Html as={isCode ? 'code' : 'span'} text={{ html }} className={isCode ? 'whitespace-pre-wrap break-words font-mono text-sm' : ''} />
    );
  };
  const whyOf = (value: string) => blankKey.choices.find((choice) => choice.id === value)?.why ?? null;
  const isRight = mark?.verdict === 'right';
  const told = isRight ? [rightValue] : [given, rightValue];
  const others = choicesOf(blank, body).filter((choice) => !told.includes(choice.id) && whyOf(choice.id));
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1">
        <dt className="text-ink-soft text-sm">{t('cloze.given')}</dt>
        <dd className="min-w-0">{shown(given)}</dd>
        {!isRight && (
          <>
            <dt className="text-ink-soft text-sm">{t('cloze.right')}</dt>
            <dd className="min-w-0 font-bold">{shown(rightValue)}</dd>
          </>
        )}
      </dl>
      {mark?.reason?.code === 'other-case' && <p className="border-rule border-l-2 pl-3 text-sm">{t('reason.other-case')}</p>}
      {typed.length > 1 && <p className="text-ink-soft text-sm">{t('cloze.also', { list: typed.slice(1).join(t('cloze.comma')) })}</p>}
      {!isRight && <Why why={whyOf(given)} />}
      <Why why={whyOf(rightValue) ?? blankKey.why} />
      {others.length > 0 && (
        <details className="text-sm">
          <summary className="w-fit cursor-pointer py-1 text-ink-soft">{t('cloze.others')}</summary>
          <dl className="grid grid-cols-1 gap-2 pt-1">
            {others.map((choice) => (
              <div key={choice.id} className="grid grid-cols-1 gap-0.5">
                <dt>
                  <Html
                    as={isCode ? 'code' : 'span'}
                    text={{ html: choiceHtml(choice) }}
                    className={isCode ? 'break-words font-mono' : ''}
                  />
                </dt>
                <dd className="text-ink-soft">
                  <Why why={whyOf(choice.id)} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function Why({ why }: { why: { html: string; lang: string } | null }) {
  return why && <Html text={why} className="prose text-ink-soft text-sm" />;
}
