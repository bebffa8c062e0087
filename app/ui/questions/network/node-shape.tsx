import { NODE_RADIUS, type Point } from './geometry.ts';

/** A node with its label: inside where there is room, else below. */
export function NodeShape({ at, label, className }: { at: Point; label: string; className?: string }) {
  const letters = [...label];
  const isShort = letters.length <= 4;
  const shown = letters.length > 9 ? `${letters.slice(0, 8).join('')}…` : label;
  return (
    <g className={className}>
      <circle cx={at.x} cy={at.y} r={NODE_RADIUS} />
      {label !== '' && (
        <text x={at.x} y={isShort ? at.y + 4.5 : at.y + NODE_RADIUS + 12} data-size={isShort && letters.length < 3 ? 'large' : 'small'}>
          {shown}
        </text>
      )}
    </g>
  );
}
