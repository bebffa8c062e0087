import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PythonFailure } from '#lib/python/job.ts';
import { explainFailure, lineOf, messageOf } from './explain-failure.ts';

type Props = {
  failure: PythonFailure;
  /** A way to a line of the program. */
  toLine(line: number, words: string): ReactNode;
};

/** What went wrong in plain words, where, and what Python itself said. */
export function FailureText({ failure, toLine }: Props) {
  const t = useTranslations('kinds.code');
  const { key, values } = explainFailure(failure);
  const line = lineOf(failure);
  const message = messageOf(failure);
  const trace = failure.code === 'exception' && failure.trace.length > 1 ? failure.trace : [];
  return (
    <div className="grid gap-1.5 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong>{t(`failureTitle.${failure.code}`)}</strong>
        {line !== null && toLine(line, t('line', { line }))}
      </p>
      <p>{t(`failure.${key}`, values)}</p>
      {message !== null && (
        <p>
          <code className="whitespace-pre-wrap text-ink-soft">{message}</code>
        </p>
      )}
      {trace.length > 0 && (
        <p className="text-ink-soft">
          {t('trace')}{' '}
          {trace.map((frame, index) => (
            <span key={`${frame.line} ${frame.function} ${trace.slice(0, index).length}`}>
              {index > 0 && ' → '}
              {t('frame', { line: frame.line, function: frame.function })}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
