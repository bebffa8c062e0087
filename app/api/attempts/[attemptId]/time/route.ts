import { readSessionToken } from '#app/viewer.ts';
import { recordTime, TimeBody } from '#lib/attempts/record-time.ts';
import { readJson } from '../../../read-json.ts';
import { refuse } from '../../../refuse.ts';

const MAX_BODY_BYTES = 1024;

/** Keeps how long a question was on the screen. Nobody waits for the answer: what does not count is passed over. */
export async function POST(request: Request, context: { params: Promise<{ attemptId: string }> }): Promise<Response> {
  const [token, body, { attemptId }] = await Promise.all([readSessionToken(), readJson(request, MAX_BODY_BYTES), context.params]);
  const time = TimeBody.safeParse(body.ok ? body.untrusted : null);
  if (!time.success) return refuse(422, 'invalid-time');
  if (token) await recordTime({ ...time.data, ...token, attemptId });
  return new Response(null, { status: 204 });
}
