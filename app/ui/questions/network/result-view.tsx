import { useTranslations } from 'next-intl';
import { compareNetworks } from '#lib/grading/kinds/network/compare-networks.ts';
import { cleanNetwork } from '#lib/questions/kinds/network/clean-network.ts';
import { toDrawing } from '#lib/questions/kinds/network/to-drawing.ts';
import type { KindAnswers, KindViews } from '../kind-view.ts';
import { MarkSign, verdictOf } from '../mark-sign.tsx';
import type { KindSolutions, ResultKind } from '../result-kind.ts';
import { ComparedDrawing } from './compared-drawing.tsx';
import { describeNetwork } from './describe-network.ts';
import { findingTexts } from './finding-texts.ts';
import { Legend } from './legend.tsx';
import { rightDetails } from './right-details.ts';
import { RightDrawing } from './right-drawing.tsx';

export const networkResult: ResultKind<KindViews['network'], KindAnswers['network'], KindSolutions['network']> = {
  Result: function NetworkResult({ answer, grade, solution, name }) {
    const t = useTranslations('result');
    const r = useTranslations('result.network');
    const words = useTranslations('kinds.network');
    const drawn = cleanNetwork(answer ?? { layers: [], edges: [] });
    const comparison = compareNetworks(solution, drawn);
    const count = solution.layers.length;
    const findings = grade.marks.map((mark) => ({
      mark,
      texts: [
        ...findingTexts(r, words, { mark, count }),
        ...(mark.verdict === 'right' ? [] : rightDetails(r, words, { criterion: mark.id, comparison })),
      ],
    }));
    // Weights need room.
    const gap = solution.edges.some(({ weight }) => weight !== null) ? 124 : 92;
    const faults = findings.flatMap(({ mark, texts }) => (mark.verdict === 'right' ? [] : texts));
    return (
      <div className="grid grid-cols-1 gap-4">
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
          <section className="network-result bg-paper-raised">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h4 className="font-bold text-sm">{t('yourAnswer')}</h4>
              <MarkSign verdict={verdictOf(grade.score)} />
            </div>
            {drawn.layers.length === 0 ? (
              <p className="text-ink-soft">{t('noAnswer')}</p>
            ) : (
              <>
                <ComparedDrawing
                  comparison={comparison}
                  count={count}
                  gap={gap}
                  description={[describeNetwork(words, drawn), ...faults].join(words('sentenceGap'))}
                  name={name}
                />
                <Legend comparison={comparison} />
              </>
            )}
          </section>
          <section className="network-result">
            <h4 className="font-bold text-sm">{r('right')}</h4>
            <RightDrawing network={toDrawing(solution)} gap={gap} name={name} />
          </section>
        </div>
        {findings.length > 0 && (
          <section className="grid gap-2">
            <h4 className="font-bold text-sm">{r('findings')}</h4>
            <ul className="grid gap-1.5">
              {findings.map(({ mark, texts }) => (
                <li key={mark.id} className="flex items-baseline gap-3">
                  <MarkSign verdict={mark.verdict === 'missed' ? 'wrong' : mark.verdict} isCompact />
                  <span className="min-w-0">{texts.join(words('sentenceGap'))}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    );
  },
};
