import { readSessionToken } from '#app/viewer.ts';
import { findClock } from '#lib/attempts/find-clock.ts';
import { refuse } from '../../../refuse.ts';

/** The server's time and the deadlines of an attempt, for its countdown. */
export async function GET(_request: Request, context: { params: Promise<{ attemptId: string }> }): Promise<Response> {
  const token = await readSessionToken();
  if (!token) return refuse(401, 'session-ended');
  const { attemptId } = await context.params;
  const clock = await findClock({ ...token, attemptId });
  if (!clock.ok) return refuse(statuses[clock.error.code], clock.error.code);
  return Response.json(clock, { headers: { 'cache-control': 'no-store' } });
}

const statuses = { 'session-ended': 401, 'not-found': 404 };
