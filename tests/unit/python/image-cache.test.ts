import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImageCache } from '#lib/python/pool/image-cache.ts';
import type { InterpreterImage } from '#lib/python/protocol/messages.ts';

const image: InterpreterImage = {
  map: {
    memoryBytes: 65_536,
    runs: [{ at: 4096, length: 4 }],
    globals: [1, -2],
    layout: { libraries: [{ path: '/python.wasm', base: 16, stackTop: 32 }], errorText: 8 },
    handler: 4100,
  },
  bytes: Uint8Array.of(1, 2, 3, 4),
};
let folder = '';
let source = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kakunin-image-'));
  source = join(folder, 'source');
  writeFileSync(source, 'code');
});
afterEach(() => rmSync(folder, { recursive: true }));

const buildCache = () => new ImageCache({ folder: join(folder, 'cache'), sources: [source] });

test('an image is read as it was written', async () => {
  await buildCache().write(image);
  const read = await buildCache().read();
  expect(read?.map).toEqual(image.map);
  expect([...(read?.bytes ?? [])]).toEqual([...image.bytes]);
});

test('where nothing was written there is nothing', async () => {
  expect(await buildCache().read()).toBeNull();
});

test('an image of other files is not used', async () => {
  await buildCache().write(image);
  appendFileSync(source, ' that changed');
  expect(await buildCache().read()).toBeNull();
});

test('an image with a changed byte, or cut off, is not used', async () => {
  await buildCache().write(image);
  const file = join(folder, 'cache', 'python-image');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, -1));
  expect(await buildCache().read()).toBeNull();
  bytes[bytes.length - 1] = 9;
  writeFileSync(file, bytes);
  expect(await buildCache().read()).toBeNull();
});

test('where it cannot be written nothing happens', async () => {
  const cache = new ImageCache({ folder: join(source, 'below-a-file'), sources: [source] });
  await expect(cache.write(image)).resolves.toBeUndefined();
});
