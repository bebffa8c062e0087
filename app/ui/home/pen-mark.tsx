import type { Verdict } from '#lib/grading/contract.ts';

/** Strokes of a hand in a hurry; a check stands for what was left out. */
const strokes: Record<Verdict, string> = {
  right: 'M58 16C42 6 17 14 13 38c-4 25 13 44 37 42 23-2 38-20 36-40C84 21 66 9 44 13',
  partial: 'M49 13C37 37 25 58 13 79c24-3 49-4 74-2C76 55 64 34 51 10',
  wrong: 'M21 19c19 17 40 38 58 60M80 16C60 35 37 58 18 82',
  missed: 'M14 52c9 8 16 17 22 28C48 55 65 33 88 14',
};

/** The big red sign that a Japanese teacher draws over a question's number. The words stand in a `MarkSign`. */
export function PenMark({ verdict, className = '' }: { verdict: Verdict; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 92"
      fill="none"
      stroke="currentColor"
      strokeWidth="5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`text-mark ${className}`}
    >
      <path d={strokes[verdict]} />
    </svg>
  );
}
