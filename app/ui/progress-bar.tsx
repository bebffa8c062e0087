type Props = {
  value: number;
  max: number;
  /** What the bar says, for those who do not see it; the page says it in words beside it, too. */
  label: string;
};

/** How much of something is done. Ink, not red: it marks nothing right or wrong. */
export function ProgressBar({ value, max, label }: Props) {
  const share = max === 0 ? 0 : Math.min(1, value / max);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      className="h-1.5 border border-edge bg-paper-raised"
    >
      <div className="h-full bg-ink" style={{ width: `${share * 100}%` }} />
    </div>
  );
}
