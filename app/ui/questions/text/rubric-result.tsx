import { useTranslations } from 'next-intl';
import type { Mark, Reason } from '#lib/grading/contract.ts';
import { Html } from '../html.tsx';
import { MarkSign } from '../mark-sign.tsx';
import type { RenderedText } from '../rendered.ts';

type Props = {
  /** As the learner typed it. */
  given: string;
  keyPoints: readonly { id: string; label: RenderedText; mark: Mark | null }[];
  modelAnswer: RenderedText;
};

/** A written answer with the verdict on each key point, the sentence that decided it, and the model answer beside it. */
export function RubricResult({ given, keyPoints, modelAnswer }: Props) {
  const t = useTranslations('result');
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 md:grid-cols-2">
        <section className="grid content-start gap-1">
          <h4 className="font-bold text-sm">{t('yourAnswer')}</h4>
          <p className="whitespace-pre-wrap rounded-md border border-rule bg-paper-raised px-3 py-2">
            {given.trim() || <span className="text-ink-soft">{t('noAnswer')}</span>}
          </p>
        </section>
        <section className="grid content-start gap-1">
          <h4 className="font-bold text-sm">{t('modelAnswer')}</h4>
          <Html text={modelAnswer} className="prose rounded-md border border-rule px-3 py-2" />
        </section>
      </div>
      <section className="grid gap-2">
        <h4 className="font-bold text-sm">{t('keyPoints')}</h4>
        <ul className="grid gap-3">
          {keyPoints.map(({ id, label, mark }) => (
            <li key={id} className="grid gap-1">
              <div className="flex flex-wrap items-baseline gap-x-3">
                {mark && <MarkSign verdict={mark.verdict === 'missed' ? 'wrong' : mark.verdict} word={t(`point.${mark.verdict}`)} />}
                <Html text={label} className="min-w-0 flex-1 basis-48" />
              </div>
              {mark?.reason && <ReasonLine reason={mark.reason} />}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Why a mark is as it is, with the learner's own sentence as evidence. */
export function ReasonLine({ reason }: { reason: Reason }) {
  const t = useTranslations('result.reason');
  return (
    <p className="border-rule border-l-2 pl-3 text-ink-soft text-sm">
      {t(reason.code)}
      {'evidence' in reason && <q className="ml-1 text-ink">{reason.evidence}</q>}
    </p>
  );
}
