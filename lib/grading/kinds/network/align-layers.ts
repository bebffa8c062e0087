/** A layer of the key and the drawn layer that stands for it, by their places; null where there is none. */
export type LayerPair = { key: number | null; drawn: number | null };

/**
 * Which drawn layer is which, from the numbers of nodes. As many layers as asked are taken in their order. Otherwise the first
 * and last are input and output, and those between are matched so that most have the right number of nodes.
 */
export function alignLayers(key: readonly number[], drawn: readonly number[]): LayerPair[] {
  if (drawn.length === key.length) return key.map((_, index) => ({ key: index, drawn: index }));
  const hasOutput = key.length > 1 && drawn.length > 1;
  const inner = alignInner(key.slice(1, hasOutput ? -1 : undefined), drawn.slice(1, hasOutput ? -1 : undefined));
  const moved = inner.map((pair) => ({
    key: pair.key === null ? null : pair.key + 1,
    drawn: pair.drawn === null ? null : pair.drawn + 1,
  }));
  const output = hasOutput ? [{ key: key.length - 1, drawn: drawn.length - 1 }] : [];
  return [{ key: 0, drawn: drawn.length > 0 ? 0 : null }, ...moved, ...output];
}

type Alignment = { cost: number; pairs: LayerPair[] };

/** Least cost: a layer left over costs more than any difference in nodes, so that as many as possible are matched. */
const LEFT_OVER = 100;

function alignInner(key: readonly number[], drawn: readonly number[]): LayerPair[] {
  const best: Alignment[][] = [];
  for (let k = 0; k <= key.length; k++) {
    const row: Alignment[] = [];
    best.push(row);
    for (let d = 0; d <= drawn.length; d++) {
      const options: Alignment[] = [];
      const matched = best[k - 1]?.[d - 1];
      if (matched) {
        const cost = Math.abs((key[k - 1] ?? 0) - (drawn[d - 1] ?? 0));
        options.push(extend(matched, cost, { key: k - 1, drawn: d - 1 }));
      }
      const missing = best[k - 1]?.[d];
      if (missing) options.push(extend(missing, LEFT_OVER, { key: k - 1, drawn: null }));
      const extra = row[d - 1];
      if (extra) options.push(extend(extra, LEFT_OVER, { key: null, drawn: d - 1 }));
      row.push(options.reduce((least, each) => (each.cost < least.cost ? each : least), options[0] ?? { cost: 0, pairs: [] }));
    }
  }
  return best.at(-1)?.at(-1)?.pairs ?? [];
}

function extend({ cost, pairs }: Alignment, more: number, pair: LayerPair): Alignment {
  return { cost: cost + more, pairs: [...pairs, pair] };
}
