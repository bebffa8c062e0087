import { useTranslations } from 'next-intl';
import type { Problem } from '#app/form-state.ts';
import { Notice } from '../notice.tsx';
import { useProblemText } from './use-problem-text.ts';

type Props = {
  problems: { code: Problem; field?: string; retryAt?: Date }[];
  /** The address of a problem's input on this page. */
  linkTo?: (field: string) => string | null;
};

/** What is wrong, read out at once, with a way to each input. */
export function ProblemList({ problems, linkTo = () => null }: Props) {
  const t = useTranslations('auth');
  const textOf = useProblemText();
  return (
    <Notice tone="problem" title={t('problemsTitle')} isLive>
      <ul className="grid gap-1">
        {problems.map((problem) => {
          const address = problem.field === undefined ? null : linkTo(problem.field);
          return (
            <li key={`${problem.code} ${problem.field}`}>
              {address === null ? (
                textOf(problem)
              ) : (
                <a href={address} className="link">
                  {textOf(problem)}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
