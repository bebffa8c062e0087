import type { CodeAnswer } from '#lib/questions/kinds/code/code.ts';
import type { CodeReport } from '#lib/questions/kinds/code/report.ts';
import type { PartAddress } from '../../part-address.ts';
import type { RenderedText } from '../../rendered.ts';

/** A run is over in seconds; a connection that says nothing for longer is not there. */
const TIMEOUT_MILLISECONDS = 60_000;
/** How often a run is brought again while others take all places, about a second apart. */
const MOST_TRIES = 30;

/** Why there is no report. */
export type RunTrouble =
  /** No connection, or no answer that is ours. */
  | 'offline'
  | 'session-ended'
  | 'not-found'
  /** The time of the question is over. */
  | 'closed'
  | 'invalid-answer'
  /** Every place was taken for as long as we tried. */
  | 'busy'
  /** Programs cannot be run on this server now. */
  | 'unavailable';

export type RunReply =
  | { kind: 'report'; report: CodeReport; hint: RenderedText | null }
  | { kind: 'trouble'; trouble: RunTrouble }
  | { kind: 'cancelled' };

type Ports = {
  fetch: typeof fetch;
  /** Resolves after that time, or at once when the run was cancelled. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  random(): number;
  /** All places are taken; it is tried again. */
  onBusy(): void;
};

/** Runs a program on the open cases; never throws. */
export async function requestRun(
  { fetch, wait, random, onBusy }: Ports,
  { attemptId, itemId, partId }: PartAddress,
  { answer, signal }: { answer: CodeAnswer; signal: AbortSignal },
): Promise<RunReply> {
  const body = JSON.stringify({ itemId, partId, answer });
  for (let tries = 1; !signal.aborted; tries++) {
    const outcome = await fetch(`/api/attempts/${attemptId}/runs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]),
    })
      .then(readReply)
      .catch((): Outcome => ({ kind: 'trouble', trouble: 'offline' }));
    if (outcome.kind === 'busy' && tries < MOST_TRIES) {
      onBusy();
      // A class that runs at the same moment does not come back in one moment.
      await wait(outcome.retryAfterSeconds * 1000 * (0.75 + random() / 2), signal);
      continue;
    }
    if (signal.aborted) break;
    return outcome.kind === 'busy' ? { kind: 'trouble', trouble: 'busy' } : outcome;
  }
  return { kind: 'cancelled' };
}

type Outcome = Exclude<RunReply, { kind: 'cancelled' }> | { kind: 'busy'; retryAfterSeconds: number };

async function readReply(response: Response): Promise<Outcome> {
  if (response.ok) {
    const { report, hint }: { report: CodeReport; hint: RenderedText | null } = await response.json();
    return { kind: 'report', report, hint };
  }
  const code = await response
    .json()
    .then((reply: { error?: { code?: unknown } }) => reply.error?.code)
    .catch(() => null);
  if (code === 'busy') return { kind: 'busy', retryAfterSeconds: Number(response.headers.get('retry-after')) || 1 };
  return { kind: 'trouble', trouble: code === 'unavailable' ? code : (troubles[response.status] ?? 'offline') };
}

const troubles: Partial<Record<number, RunTrouble>> = {
  401: 'session-ended',
  404: 'not-found',
  409: 'closed',
  413: 'invalid-answer',
  422: 'invalid-answer',
};
