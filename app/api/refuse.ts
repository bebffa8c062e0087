/** A refusal for a program to read: the code says why, the status what to do. */
export function refuse(status: number, code: string): Response {
  return Response.json({ ok: false, error: { code } }, { status, headers: { 'cache-control': 'no-store' } });
}
