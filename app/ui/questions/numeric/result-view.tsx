import { useTranslations } from 'next-intl';
import { Html } from '../html.tsx';
import type { KindAnswers, KindViews } from '../kind-view.ts';
import { MarkSign } from '../mark-sign.tsx';
import { type KindSolutions, markOf, type ResultKind } from '../result-kind.ts';
import { ReasonLine } from '../text/rubric-result.tsx';
import { formatNumber } from './format-number.ts';

export const numericResult: ResultKind<KindViews['numeric'], KindAnswers['numeric'], KindSolutions['numeric']> = {
  Result: function NumericResult({ view, answer, grade, solution }) {
    const t = useTranslations('result');
    const reason = grade.marks.find((mark) => mark.reason)?.reason;
    // Only what scrolls is a stop for the keyboard.
    const isWide = view.columns > 3;
    const rows = solution.cells.map((cells, row) => ({
      id: String(row),
      cells: cells.map((value, column) => {
        const id = `${row},${column}`;
        return { id, value, given: (answer?.cells[row]?.[column] ?? '').trim(), mark: markOf(grade, id) };
      }),
    }));
    return (
      <div className="grid grid-cols-1 gap-2">
        <div className="overflow-x-auto" tabIndex={isWide ? 0 : undefined}>
          <table className="w-fit border-separate border-spacing-2">
            {view.labels?.columns && (
              <thead>
                <tr>
                  {view.labels.rows && <td />}
                  {view.labels.columns.map((label, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity and never move
                    <th key={column} scope="col" className="px-3 text-left text-sm">
                      <Html text={label} />
                    </th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {rows.map((row, index) => (
                <tr key={row.id}>
                  {view.labels?.rows?.[index] && (
                    <th scope="row" className="pr-2 text-left text-sm">
                      <Html text={view.labels.rows[index]} />
                    </th>
                  )}
                  {row.cells.map(({ id, value, given, mark }) => (
                    <td key={id} className="min-w-20 sm:min-w-28 rounded-md border border-rule bg-paper-raised px-3 py-2 align-top">
                      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                        <span className="font-mono tabular-nums">
                          {given || <span className="font-sans text-ink-soft text-sm">{t('noAnswer')}</span>}
                        </span>
                        {mark && <MarkSign verdict={mark.verdict === 'missed' ? 'wrong' : mark.verdict} />}
                      </span>
                      {(mark?.verdict !== 'right' || mark.reason) && (
                        <span className="block text-sm">{t('numeric.right', { value: formatNumber(value) })}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {view.unit !== undefined && <p className="text-ink-soft text-sm">{view.unit}</p>}
        {reason && <ReasonLine reason={reason} />}
      </div>
    );
  },
};
