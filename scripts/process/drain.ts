const drainLimitMs = 15_000;

/**
 * Calls `drain` once when this process is asked to end: by a signal, or because the supervisor is gone (the
 * channel closes). Ends the process when it is done, or when it takes too long.
 */
export function drainOnStop(drain: () => Promise<void>): void {
  let isDraining = false;
  const stop = () => {
    if (isDraining) return;
    isDraining = true;
    setTimeout(() => process.exit(1), drainLimitMs).unref();
    drain().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
}
