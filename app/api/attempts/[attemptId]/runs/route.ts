import { getLocale } from 'next-intl/server';
import { renderText } from '#app/ui/markdown/render-texts.ts';
import { readSessionToken } from '#app/viewer.ts';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { RunBody, runOpenCases } from '#lib/attempts/run-open-cases.ts';
import { readJson } from '../../../read-json.ts';
import { refuse } from '../../../refuse.ts';

/** As for saving: the longest answers with room to spare. */
const MAX_BODY_BYTES = 256 * 1024;

/** Runs a program on the open cases of its exercise. Nothing is stored: it costs the learner nothing. */
export async function POST(request: Request, context: { params: Promise<{ attemptId: string }> }): Promise<Response> {
  const token = await readSessionToken();
  if (!token) return refuse(401, 'session-ended');
  const body = await readJson(request, MAX_BODY_BYTES);
  if (!body.ok) return body.error.code === 'too-large' ? refuse(413, 'too-large') : refuse(422, 'invalid-answer');
  const run = RunBody.safeParse(body.untrusted);
  if (!run.success) return refuse(422, 'invalid-answer');
  const { attemptId } = await context.params;
  const result = await runOpenCases({ ...run.data, ...token, attemptId });
  if (result.ok) {
    const hint = result.hint && renderText(result.hint, await getLocale());
    return Response.json({ ...result, hint }, { headers: { 'cache-control': 'no-store' } });
  }
  // A guest's attempt moves away when they sign in: what comes from the session before is not lost, it has ended.
  const hasMoved = result.error.code === 'not-found' && (await findViewer(token)) === null;
  const code = hasMoved ? 'session-ended' : result.error.code;
  const response = refuse(statuses[code], code);
  if (statuses[code] === 503) response.headers.set('retry-after', String(retryAfterSeconds[code] ?? 0));
  return response;
}

const statuses = { 'session-ended': 401, 'not-found': 404, closed: 409, 'invalid-answer': 422, busy: 503, unavailable: 503 };
/** A place in the queue is free within seconds; a runner that does not start needs somebody to look at it. */
const retryAfterSeconds: Partial<Record<keyof typeof statuses, number>> = { busy: 1, unavailable: 60 };
