import type { Result } from '#lib/result.ts';

/** Reads a JSON body without ever holding more than `maxBytes` of it. */
export async function readJson(request: Request, maxBytes: number): Promise<Result<{ untrusted: unknown }, 'too-large' | 'no-json'>> {
  const tooLarge = { ok: false, error: { code: 'too-large' } } as const;
  if (Number(request.headers.get('content-length')) > maxBytes) return tooLarge;
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return tooLarge;
    text += decoder.decode(chunk, { stream: true });
  }
  try {
    return { ok: true, untrusted: JSON.parse(text + decoder.decode()) };
  } catch {
    return { ok: false, error: { code: 'no-json' } };
  }
}
