import type { Drawing } from '#lib/questions/kinds/sketch/drawing/drawing.ts';
import type { KindViews } from '../../kind-view.ts';

/** What every form of a thing to draw is given. */
export type FormProps = {
  drawing: Drawing | undefined;
  axes: KindViews['sketch']['axes'];
  /** Prefix of the names inside. */
  name: string;
  onChange(drawing: Drawing | null): void;
};
