import type { ReactNode } from 'react';
import { ticksOf } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import { Html } from '../../html.tsx';
import type { KindViews } from '../../kind-view.ts';
import { numberText } from './number-text.ts';
import { HEIGHT, pathOf, percent, shareAt, WIDTH } from './view-box.ts';

type Props = Pick<KindViews['sketch'], 'axes' | 'grid'> & {
  /** SVG on the axes. */
  children: ReactNode;
  /** HTML above it: names and handles. */
  above?: ReactNode;
};

/** Axes with their names, numbers and grid. The numbers are text of the page: they keep their size on every screen. */
export function Paper({ axes, grid, children, above }: Props) {
  const [xs, ys] = [ticksOf(axes.x), ticksOf(axes.y)];
  const { x, y } = axes;
  const acrossAt = (height: number) => [
    { x: x.from, y: height },
    { x: x.to, y: height },
  ];
  const upAt = (place: number) => [
    { x: place, y: y.from },
    { x: place, y: y.to },
  ];
  return (
    <div className="sketch-paper">
      <Html text={y.label} className="sketch-y-name" />
      <div aria-hidden="true" className="sketch-y-ticks">
        {ys.map((tick) => (
          <span key={tick} style={{ top: percent(shareAt({ x: x.from, y: tick }, axes).top) }}>
            {numberText(tick)}
          </span>
        ))}
      </div>
      <div className="sketch-plot">
        <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          {grid && <path d={pathOf([...xs.map(upAt), ...ys.map(acrossAt)], axes)} className="sketch-grid" />}
          <path
            d={pathOf([...(y.from < 0 && y.to > 0 ? [acrossAt(0)] : []), ...(x.from < 0 && x.to > 0 ? [upAt(0)] : [])], axes)}
            className="sketch-zero"
          />
          {children}
        </svg>
        {above}
      </div>
      <div aria-hidden="true" className="sketch-x-ticks">
        {xs.map((tick) => (
          <span key={tick} style={{ left: percent(shareAt({ x: tick, y: y.from }, axes).left) }}>
            {numberText(tick)}
          </span>
        ))}
      </div>
      <Html text={x.label} className="sketch-x-name" />
    </div>
  );
}
