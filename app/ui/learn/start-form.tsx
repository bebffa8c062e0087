import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { TestProgress } from '#lib/progress/queries.ts';
import { Notice } from '../notice.tsx';
import { SubmitButton } from '../submit-button.tsx';
import { useDurationText } from '../use-duration-text.ts';

type Props = { test: TestProgress; start: (form: FormData) => Promise<void> };

/** How to take the test, the rules in two sentences, and the start. */
export function StartForm({ test, start }: Props) {
  const t = useTranslations('pages.test');
  const duration = useDurationText();
  const pacings = [
    { value: 'PER_QUESTION', name: t('perQuestion'), text: t('perQuestionText') },
    { value: 'WHOLE', name: t('whole', { duration: duration(test.limitSeconds) }), text: t('wholeText') },
  ];
  return (
    <form action={start} className="grid gap-6">
      {test.gradingAttemptId && (
        <Notice>
          <p>
            {t('grading')} <Link href={`/attempts/${test.gradingAttemptId}/result`}>{t('toGrading')}</Link>
          </p>
        </Notice>
      )}
      <input type="hidden" name="testId" value={test.id} />
      <fieldset className="grid gap-3">
        <legend className="mb-3 font-bold text-lg">{t('pacing')}</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          {pacings.map(({ value, name, text }) => (
            <label key={value} className="choice-card">
              <input type="radio" name="pacing" value={value} defaultChecked={value === test.defaultPacing} />
              <span className="grid gap-1">
                <span className="font-bold">
                  {name}
                  {value === test.defaultPacing && (
                    <span className="ml-2 whitespace-nowrap font-normal text-ink-soft text-sm">{t('byDefault')}</span>
                  )}
                </span>
                <span className="text-sm">{text}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <section className="grid gap-1">
        <h2 className="text-lg">{t('rules')}</h2>
        <p className="max-w-[38em]">{t('rulesText')}</p>
      </section>
      <div className="sticky bottom-0 z-10 -mx-4 border-rule border-t bg-paper px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] sm:static sm:mx-0 sm:border-0 sm:px-0">
        <SubmitButton pending={t('starting')} className="w-full sm:w-auto sm:min-w-56">
          {t('start')}
        </SubmitButton>
      </div>
    </form>
  );
}
