/** One figure of a benchmark; `ratio` compares it with another row of the same run, which its name says. */
export type BenchRow = { name: string; value: number; unit: string; ratio?: number };

/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that each of `count` runs took, one after the other. */
export async function timeEach(count: number, run: (index: number) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let index = 0; index < count; index++) {
    const startedAt = performance.now();
    await run(index);
    samples.push(performance.now() - startedAt);
  }
  return samples;
}

/** Runs a second with so many at a time; `run` gets the index of its client. */
export async function throughput(
  { clients, count }: { clients: number; count: number },
  run: (client: number) => Promise<unknown>,
): Promise<number> {
  let left = count;
  const startedAt = performance.now();
  const work = async (client: number) => {
    while (left-- > 0) await run(client);
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  return (count * 1000) / (performance.now() - startedAt);
}
