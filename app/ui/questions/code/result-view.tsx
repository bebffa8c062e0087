import { useTranslations } from 'next-intl';
import type { PartGrade } from '#lib/grading/contract.ts';
import { VECTORISED_MARK } from '#lib/grading/kinds/code/grade-code.ts';
import type { KindAnswers, KindViews } from '../kind-view.ts';
import { highlightPython } from '../listing/highlight-python.ts';
import { MarkSign } from '../mark-sign.tsx';
import { type KindSolutions, markOf, type ResultKind } from '../result-kind.ts';
import { CaseItem } from './case-item.tsx';
import { OutputBlock } from './output-block.tsx';
import { answeredProgram, linesOf } from './program.ts';
import { lineId, ProgramListing } from './program-listing.tsx';
import { failingLines } from './words/explain-failure.ts';
import { FailureText } from './words/failure-text.tsx';

export const codeResult: ResultKind<KindViews['code'], KindAnswers['code'], KindSolutions['code']> = {
  Result: function CodeResult({ view, answer, grade, solution, name }) {
    const t = useTranslations('result');
    const lines = linesOf(answeredProgram(view.segments, answer));
    const html = highlightPython(lines.map(({ code }) => code));
    return (
      <div className="grid grid-cols-1 gap-5">
        <section className="grid grid-cols-1 gap-2">
          <h4 className="font-bold text-sm">{t(grade.answered ? 'yourAnswer' : 'code.given')}</h4>
          <ProgramListing
            name={name}
            lines={lines.map((line, index) => ({ ...line, html: html[index] ?? '' }))}
            failing={grade.report ? failingLines(grade.report) : []}
          />
        </section>
        {grade.report && <Cases view={view} report={grade.report} name={name} />}
        {view.isVectorised && grade.answered && <Speed grade={grade} />}
        <details className="grid grid-cols-1">
          <summary className="w-fit py-1 font-bold text-sm">{t('code.solution')}</summary>
          <ProgramListing
            name={`${name}-solution`}
            lines={solution.program.map((line, index) => ({ ...line, number: index + 1, isOpen: solution.open.includes(line.id) }))}
            failing={[]}
          />
        </details>
      </div>
    );
  },
};

type CasesProps = { view: KindViews['code']; report: NonNullable<PartGrade['report']>; name: string };

/** Every case with its mark. Of hidden ones there is only what does not give them away. */
function Cases({ view, report, name }: CasesProps) {
  const t = useTranslations('kinds.code');
  const toLine = (line: number, words: string) => (
    <a className="link" href={`#${lineId(name, line)}`}>
      {words}
    </a>
  );
  const groups = [true, false].map((isOpen) => report.cases.filter((each) => each.isOpen === isOpen));
  return (
    <section className="grid grid-cols-1 gap-2">
      <h4 className="font-bold text-sm">{t('cases')}</h4>
      {report.banned.length > 0 && <p className="font-bold text-mark text-sm">{t('usedBanned', { names: report.banned.join(', ') })}</p>}
      {report.failure && (
        <div className="border-mark border-l-3 pl-3">
          <FailureText failure={report.failure} toLine={toLine} />
        </div>
      )}
      <OutputBlock title={t('printedByProgram')} output={report.output} />
      <ol className="divide-y divide-rule border-rule border-y">
        {groups.flatMap((cases) =>
          cases.map(({ id, isOpen, verdict, reason, shown }, index) => (
            <CaseItem
              key={id}
              title={t(isOpen ? 'openCase' : 'hiddenCase', { number: index + 1 })}
              label={view.cases.find((each) => each.id === id)?.label}
              asked={shown}
              result={{ verdict, reason: report.failure ? null : reason, got: shown?.got ?? null, output: shown?.output ?? null }}
              toLine={toLine}
            />
          )),
        )}
      </ol>
    </section>
  );
}

/** The mark for a program that is not much slower than one of whole-array operations. */
function Speed({ grade }: { grade: PartGrade }) {
  const t = useTranslations('result.code');
  const isFast = markOf(grade, VECTORISED_MARK)?.verdict === 'right';
  const slower = grade.report?.slower ?? null;
  const isSlow = !isFast && slower !== null && grade.marks.every(({ id, verdict }) => id === VECTORISED_MARK || verdict === 'right');
  return (
    <section className="grid grid-cols-1 gap-1">
      <h4 className="flex flex-wrap items-baseline gap-x-3 font-bold text-sm">
        <MarkSign verdict={isFast ? 'right' : 'wrong'} word={t(isFast ? 'fast' : 'notFast')} />
        {t('vectorised')}
      </h4>
      <p className="text-sm">{isFast ? t('isFast') : isSlow ? t('isSlow', { times: Math.round(slower) }) : t('notMeasured')}</p>
    </section>
  );
}
