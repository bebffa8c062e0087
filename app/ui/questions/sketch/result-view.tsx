import { useTranslations } from 'next-intl';
import type { PartGrade } from '#lib/grading/contract.ts';
import { Html } from '../html.tsx';
import type { KindAnswers, KindViews } from '../kind-view.ts';
import { MarkSign } from '../mark-sign.tsx';
import { type KindSolutions, markOf, type ResultKind } from '../result-kind.ts';
import { FaultText } from './fault-text.tsx';
import { Badge } from './paper/badge.tsx';
import { placesIn, placesText, shapeOf } from './paper/describe.ts';
import { GivenLegend, GivenMarks } from './paper/given.tsx';
import { ShapeMarks, ShapeSign, type ShownShape } from './paper/marks.tsx';
import { Paper } from './paper/paper.tsx';
import { endOf } from './paper/view-box.ts';

type View = KindViews['sketch'];
type Solution = KindSolutions['sketch'];

export const sketchResult: ResultKind<View, KindAnswers['sketch'], Solution> = {
  Result: function SketchResult({ view, answer, grade, solution }) {
    const t = useTranslations('result');
    const { axes } = view;
    const things = view.things.map((thing, index) => {
      const own = solution.criteria.filter((criterion) => criterion.thing === thing.id);
      const isRight = own.every(({ id }) => markOf(grade, id)?.verdict === 'right');
      return {
        ...thing,
        number: index + 1,
        own,
        shape: shapeOf(answer?.drawn[thing.id], axes),
        // Beside what is right the teacher draws nothing.
        right: isRight ? null : (solution.things.find(({ id }) => id === thing.id) ?? null),
      };
    });
    const isNumbered = things.length > 1;
    return (
      <div className="grid grid-cols-1 gap-5">
        <section className="grid grid-cols-1 gap-2">
          <h4 className="font-bold text-sm">{t('yourAnswer')}</h4>
          <Paper
            axes={axes}
            grid={view.grid}
            above={
              isNumbered && (
                <>
                  {things.map(({ id, shape, number }) => {
                    const end = shape && endOf(shape);
                    return end && <Badge key={id} at={end} axes={axes} number={number} />;
                  })}
                  {things.map(({ id, right, number }) => {
                    const end = right && endOf(right);
                    return end && <Badge key={id} at={end} axes={axes} number={number} isMark />;
                  })}
                </>
              )
            }
          >
            <GivenMarks given={view.given} axes={axes} />
            {things.map(
              ({ id, right }) => right && <ShapeMarks key={id} shape={right} axes={axes} className="sketch-right" marker="ring" />,
            )}
            {things.map(
              ({ id, shape, number }) => shape && <ShapeMarks key={id} shape={shape} axes={axes} className={`sketch-thing-${number}`} />,
            )}
          </Paper>
          <GivenLegend given={view.given} />
          <ul className="grid grid-cols-1 gap-1 text-sm">
            {things.map(({ id, type, shape, right, number }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-5 gap-y-1">
                {isNumbered && <span className={`sketch-number sketch-thing-${number}`}>{number}</span>}
                <Legend type={type} shape={shape} axes={axes} className={`sketch-thing-${number}`} words={t('sketch.yours')} />
                {right && <Legend type={type} shape={right} axes={axes} className="sketch-right" words={t('sketch.right')} isMark />}
              </li>
            ))}
          </ul>
        </section>
        {things.map(({ id, label, number, own, shape }) => (
          <section key={id} className="grid grid-cols-1 gap-2">
            <h4 className="flex items-center gap-2 font-bold text-sm">
              {isNumbered && <span className={`sketch-number sketch-thing-${number}`}>{number}</span>}
              <Html as="span" text={label} />
            </h4>
            {shape === null && <p className="text-ink-soft">{t('noAnswer')}</p>}
            <Criteria criteria={own} grade={grade} axes={axes} />
          </section>
        ))}
      </div>
    );
  },
};

type LegendProps = {
  type: ShownShape['type'];
  shape: ShownShape | null;
  axes: View['axes'];
  className: string;
  words: string;
  isMark?: boolean;
};

/** Which line is whose; where it goes is said for those who do not see it. */
function Legend({ type, shape, axes, className, words, isMark = false }: LegendProps) {
  const t = useTranslations('result');
  return (
    <span className="flex items-center gap-2">
      <ShapeSign type={type} className={className} marker={isMark ? 'ring' : 'dot'} />
      <span className={isMark ? 'font-bold text-mark' : ''}>{words}</span>
      <span className="sr-only">
        {shape === null
          ? t('noAnswer')
          : t(`sketch.described.${type}`, { places: placesText(placesIn(shape, axes), t('sketch.separator')) })}
      </span>
    </span>
  );
}

function Criteria({ criteria, grade, axes }: { criteria: Solution['criteria']; grade: PartGrade; axes: View['axes'] }) {
  const t = useTranslations('result.sketch');
  return (
    <ul className="grid grid-cols-1 gap-2">
      {criteria.map(({ id, label }) => {
        const mark = markOf(grade, id);
        const verdict = mark === null || mark.verdict === 'missed' ? 'wrong' : mark.verdict;
        return (
          <li key={id} className="grid grid-cols-1 gap-1 rounded-md border border-rule bg-paper-raised px-4 py-2.5">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Html text={label} className="min-w-0" />
              <MarkSign verdict={verdict} word={t(`verdict.${verdict}`)} />
            </div>
            {mark?.reason && <FaultText reason={mark.reason} axes={axes} />}
          </li>
        );
      })}
    </ul>
  );
}
