import { useFormatter } from 'next-intl';

/** Numbers with their names, as a list that screen readers read in pairs. */
export function Counts({ counts }: { counts: [name: string, count: number][] }) {
  const format = useFormatter();
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 md:grid-cols-5">
      {counts.map(([name, count]) => (
        <div key={name} className="border-rule border-t pt-2">
          <dt className="text-ink-soft text-sm">{name}</dt>
          <dd className="text-2xl tabular-nums">{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
