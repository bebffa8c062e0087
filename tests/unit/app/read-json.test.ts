import { expect, test } from 'vitest';
import { readJson } from '#app/api/read-json.ts';

const request = (body: BodyInit) => new Request('http://localhost/', { method: 'PUT', body });

test('a body within the limit is parsed', async () => {
  expect(await readJson(request('{"a":"日本語"}'), 100)).toEqual({ ok: true, untrusted: { a: '日本語' } });
});

test('a body that says it is too large is not read', async () => {
  const large = new Request('http://localhost/', { method: 'PUT', body: '{}', headers: { 'content-length': '101' } });
  expect(await readJson(large, 100)).toEqual({ ok: false, error: { code: 'too-large' } });
});

test('a body that grows too large is given up', async () => {
  const chunk = new TextEncoder().encode('"'.repeat(60));
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
  const streamed = new Request('http://localhost/', { method: 'PUT', body: endless, duplex: 'half' } as RequestInit);
  expect(await readJson(streamed, 100)).toEqual({ ok: false, error: { code: 'too-large' } });
});

test('what is no JSON is refused', async () => {
  expect(await readJson(request('{'), 100)).toEqual({ ok: false, error: { code: 'no-json' } });
  expect(await readJson(new Request('http://localhost/'), 100)).toEqual({ ok: false, error: { code: 'no-json' } });
});
