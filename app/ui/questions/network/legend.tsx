import { useTranslations } from 'next-intl';
import type { Comparison } from '#lib/grading/kinds/network/compare-networks.ts';

const LINE = 'M2 8h30m-6-4 6 4-6 4';

/** What the marks in the drawing mean; only those that are there. */
export function Legend({ comparison: { nodes, edges } }: { comparison: Comparison }) {
  const r = useTranslations('result.network');
  const present = (['missing', 'superfluous', 'turned'] as const).filter((verdict) =>
    [...nodes, ...edges].some((each) => each.verdict === verdict),
  );
  if (present.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {present.map((verdict) => (
        <li key={verdict} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width={36} height={16} viewBox="0 0 36 16" className="network-drawing">
            <g className="edge" data-verdict={verdict}>
              <path d={LINE} />
              {verdict === 'superfluous' && <path className="sign" d="m9 3 10 10m0-10-10 10" />}
              {verdict === 'turned' && <path className="sign" d="M7 5h12l-4-4m4 10h-12l4 4" />}
            </g>
          </svg>
          {r(`legend.${verdict}`)}
        </li>
      ))}
    </ul>
  );
}
