import type { ReactNode } from 'react';
import type { KeyId } from './keys.ts';

const gap = <span className="inline-block size-[0.7em] translate-y-[0.05em] border border-current border-dashed opacity-70" />;
const Named = ({ name }: { name: string }) => <span className="formula-upright text-[0.9em]">{name}</span>;

const labels: Record<KeyId, ReactNode> = {
  fraction: (
    <span className="inline-grid justify-items-center leading-none">
      <span className="border-current border-b px-1 pb-0.5">{gap}</span>
      <span className="pt-0.5">{gap}</span>
    </span>
  ),
  square: (
    <span>
      {gap}
      <sup>2</sup>
    </span>
  ),
  power: (
    <span>
      {gap}
      <sup className="text-[0.7em]">{gap}</sup>
    </span>
  ),
  brackets: <span>({gap})</span>,
  plus: '+',
  minus: '−',
  times: '×',
  exp: (
    <span>
      <span className="formula-italic">e</span>
      <sup className="text-[0.7em]">{gap}</sup>
    </span>
  ),
  log: <Named name="log" />,
  sin: <Named name="sin" />,
  cos: <Named name="cos" />,
  tan: <Named name="tan" />,
  sinh: <Named name="sinh" />,
  cosh: <Named name="cosh" />,
  tanh: <Named name="tanh" />,
  sqrt: (
    <span>
      √<span className="border-current border-t">{gap}</span>
    </span>
  ),
  sigmoid: (
    <span>
      <span className="formula-italic">σ</span>({gap})
    </span>
  ),
  relu: <Named name="ReLU" />,
  abs: <span>|{gap}|</span>,
  floor: <span>⌊{gap}⌋</span>,
  ceil: <span>⌈{gap}⌉</span>,
  max: <Named name="max" />,
  min: <Named name="min" />,
};

/** What stands on a key: the shape that it writes, with gaps where something belongs. Its name is the button's. */
export function KeyLabel({ id }: { id: KeyId }) {
  return <span aria-hidden="true">{labels[id]}</span>;
}
