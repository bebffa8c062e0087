import { readSessionToken } from '#app/viewer.ts';
import { findViewer } from '#lib/accounts/find-viewer.ts';
import { SaveBody, saveResponse } from '#lib/attempts/save-response.ts';
import { readJson } from '../../../read-json.ts';
import { refuse } from '../../../refuse.ts';

/** The longest answers, in Japanese and with room to spare. */
const MAX_BODY_BYTES = 256 * 1024;

/** Saves one answer. The hot path: the token is read without a query, everything else is one statement. */
export async function PUT(request: Request, context: { params: Promise<{ attemptId: string }> }): Promise<Response> {
  const arrivedAt = performance.now();
  const token = await readSessionToken();
  if (!token) return refuse(401, 'session-ended');
  const body = await readJson(request, MAX_BODY_BYTES);
  if (!body.ok) return body.error.code === 'too-large' ? refuse(413, 'too-large') : refuse(422, 'invalid-answer');
  const save = SaveBody.safeParse(body.untrusted);
  if (!save.success) return refuse(422, 'invalid-answer');
  const { attemptId } = await context.params;
  const result = await saveResponse({ ...save.data, ...token, attemptId, elapsedMs: performance.now() - arrivedAt });
  if (result.ok) return Response.json(result);
  // A guest's attempt moves away when they sign in: a save that waited for just that comes from a session that has ended.
  const hasMoved = result.error.code === 'not-found' && (await findViewer(token)) === null;
  const code = hasMoved ? 'session-ended' : result.error.code;
  return refuse(statuses[code], code);
}

const statuses = { 'session-ended': 401, 'not-found': 404, 'invalid-answer': 422 };
