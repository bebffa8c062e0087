import type { Save, SaveReply, SendOutcome } from './protocol.ts';

const TIMEOUT_MILLISECONDS = 15_000;

type Transport = {
  fetch: typeof fetch;
  attemptId: string;
  /** Monotonic, for telling how long the reply took. */
  monotonicNow(): number;
  /** Every reply carries the server's time. */
  onServerTime(sample: { serverNow: string; sentAt: number; receivedAt: number }): void;
};

/** Sends one save and says in the engine's words what came of it; never throws. */
export async function sendSave(transport: Transport, save: Save, { keepalive }: { keepalive: boolean }): Promise<SendOutcome> {
  const sentAt = transport.monotonicNow();
  try {
    const response = await transport.fetch(`/api/attempts/${transport.attemptId}/responses`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(save),
      keepalive,
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    if (response.ok) {
      const reply: SaveReply = await response.json();
      transport.onServerTime({ serverNow: reply.serverNow, sentAt, receivedAt: transport.monotonicNow() });
      return { kind: 'reply', reply };
    }
    return refusals[response.status] ?? { kind: 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Anything that is not here (429, 5xx, a proxy's page) passes with time. */
const refusals: Partial<Record<number, SendOutcome>> = {
  400: { kind: 'rejected' },
  401: { kind: 'signed-out' },
  404: { kind: 'gone' },
  413: { kind: 'rejected' },
  422: { kind: 'rejected' },
};
