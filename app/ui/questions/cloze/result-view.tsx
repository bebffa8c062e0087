import { useTranslations } from 'next-intl';
import type { KindAnswers, KindViews } from '../kind-view.ts';
import { MarkSign } from '../mark-sign.tsx';
import { type KindSolutions, markOf, type ResultKind } from '../result-kind.ts';
import { BlankResult } from './blank-result.tsx';
import { ClozeSheet } from './cloze-sheet.tsx';

export const clozeResult: ResultKind<KindViews['cloze'], KindAnswers['cloze'], KindSolutions['cloze']> = {
  Result: function ClozeResult({ view, answer, grade, solution, name }) {
    const t = useTranslations('result.cloze');
    const words = useTranslations('kinds.cloze');
    const letters = words('letters');
    const body = view.versions.find(({ version }) => version === answer?.version) ?? view.versions[0];
    const key = solution.versions.find(({ version }) => version === body?.version);
    if (!body || !key) return null;
    const given = answer?.blanks[body.version] ?? {};
    const right = Object.fromEntries(
      key.blanks.map((blank) => [blank.id, 'id' in blank.right ? blank.right.id : (blank.right.typed[0] ?? '')]),
    );
    const targetOf = (id: string) => `${name}-result-${id}`;
    return (
      <div className="grid grid-cols-1 gap-4">
        {body.version !== 'any' && <p className="hint">{t('version', { version: words(`versions.${body.version}`) })}</p>}
        <ClozeSheet body={body} given={given} targetOf={targetOf} verdictOf={(id) => markOf(grade, id)?.verdict ?? null} />
        <ol className="grid grid-cols-1 gap-3">
          {body.blanks.map((blank, index) => {
            const mark = markOf(grade, blank.id);
            const blankKey = key.blanks.find((each) => each.id === blank.id);
            return (
              <li
                key={blank.id}
                id={targetOf(blank.id)}
                tabIndex={-1}
                className="grid grid-cols-1 gap-2 rounded-md border border-rule bg-paper-raised px-4 py-3"
              >
                <div className="flex items-baseline justify-between gap-3">
                  <h4 className="font-bold text-sm">
                    {words('blank')}
                    {words('letter', { letter: letters[index] ?? '' })}
                  </h4>
                  {mark && <MarkSign verdict={mark.verdict === 'missed' ? 'wrong' : mark.verdict} />}
                </div>
                {blankKey && <BlankResult blank={blank} body={body} blankKey={blankKey} given={given[blank.id] ?? ''} mark={mark} />}
              </li>
            );
          })}
        </ol>
        {grade.score < 1 && (
          <details>
            <summary className="w-fit cursor-pointer py-1 text-accent">{t('filled')}</summary>
            <div className="pt-2">
              <ClozeSheet body={body} given={right} targetOf={targetOf} />
            </div>
          </details>
        )}
      </div>
    );
  },
};
