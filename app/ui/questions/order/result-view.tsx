import { useTranslations } from 'next-intl';
import { INDENT } from '#lib/questions/kinds/order/levels.ts';
import { Html } from '../html.tsx';
import { inlineHtml } from '../inline-html.ts';
import type { KindAnswers, KindViews } from '../kind-view.ts';
import { CodeLine, ListingFrame } from '../listing/listing-frame.tsx';
import { MarkSign } from '../mark-sign.tsx';
import { type KindSolutions, markOf, type ResultKind } from '../result-kind.ts';

type LineView = KindViews['order']['lines'][number];
type Placed = { id: string; level: number };

export const orderResult: ResultKind<KindViews['order'], KindAnswers['order'], KindSolutions['order']> = {
  Result: function OrderResult({ view, answer, grade, solution }) {
    const t = useTranslations('result');
    const lines = new Map(view.lines.map((line) => [line.id, line]));
    const given = answer?.lines ?? [];
    const missing = grade.marks.filter(({ verdict }) => verdict === 'missed');
    return (
      <div className="grid grid-cols-1 gap-5">
        <section className="grid grid-cols-1 gap-2">
          <h4 className="font-bold text-sm">{t('yourAnswer')}</h4>
          {given.length === 0 && <p className="text-ink-soft">{t('noAnswer')}</p>}
          <ol className="grid grid-cols-1 gap-1">
            {given.map(({ id, level }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an answer that was not made here may hold a line twice.
              <GivenLine key={`${id}-${index}`} line={lines.get(id)} level={level} number={index + 1} mark={markOf(grade, id)} />
            ))}
          </ol>
          {given.length > 0 && missing.length > 0 && (
            <>
              <h5 className="mt-2 font-bold text-ink-soft text-sm">{t('order.missing')}</h5>
              <ol className="grid grid-cols-1 gap-1">
                {missing.map((mark) => (
                  <GivenLine key={mark.id} line={lines.get(mark.id)} level={0} number={null} mark={mark} />
                ))}
              </ol>
            </>
          )}
        </section>
        <section className="grid grid-cols-1 gap-2">
          <h4 className="font-bold text-sm">{t('order.right')}</h4>
          <RightLines lines={lines} right={solution.lines} />
          {solution.hasOtherOrders && <p className="text-ink-soft text-sm">{t('order.otherOrders')}</p>}
        </section>
        {solution.why.length > 0 && (
          <dl className="grid grid-cols-1 gap-3 text-sm">
            {solution.why.map(({ line, text }) => (
              <div key={line} className="grid grid-cols-1 gap-1 border-rule border-l-2 pl-3">
                <dt className="flex flex-wrap items-baseline gap-x-3">
                  <Content line={lines.get(line)} />
                  {!solution.lines.some(({ id }) => id === line) && <span className="text-ink-soft">{t('order.spare')}</span>}
                </dt>
                <dd>
                  <Html text={text} className="prose" />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    );
  },
};

type GivenProps = { line: LineView | undefined; level: number; number: number | null; mark: ReturnType<typeof markOf> };

function GivenLine({ line, level, number, mark }: GivenProps) {
  const t = useTranslations('result');
  return (
    <li data-level={level} className="order-line" data-verdict={mark?.verdict}>
      <span className="order-number">{number}</span>
      <div className="order-card order-marked">
        <Content line={line} />
        {mark && (
          <MarkSign
            verdict={mark.verdict === 'missed' ? 'wrong' : mark.verdict}
            {...(mark.reason ? { word: t(`reason.${mark.reason.code}`) } : {})}
          />
        )}
      </div>
    </li>
  );
}

function Content({ line }: { line: LineView | undefined }) {
  if (!line) return null;
  if ('html' in line) return <Html as="code" text={{ html: line.html }} className="order-code" />;
  return <Html as="span" text={{ ...line.text, html: inlineHtml(line.text.html) }} className="min-w-0" />;
}

function RightLines({ lines, right }: { lines: ReadonlyMap<string, LineView>; right: readonly Placed[] }) {
  const found = right.flatMap(({ id, level }) => {
    const line = lines.get(id);
    return line ? { line, level } : [];
  });
  if (found.some(({ line }) => !('html' in line))) {
    return (
      <ol className="grid list-inside list-decimal gap-2 rounded-md border border-rule px-4 py-3">
        {found.map(({ line }) => (
          <li key={line.id}>
            <Content line={line} />
          </li>
        ))}
      </ol>
    );
  }
  return (
    <ListingFrame isReadOnly>
      {found.map(({ line, level }, index) => (
        <li key={line.id} className="flex min-h-7 items-center">
          {'html' in line && <CodeLine number={index + 1} line={{ ...line, html: ' '.repeat(level * INDENT) + line.html }} />}
        </li>
      ))}
    </ListingFrame>
  );
}
