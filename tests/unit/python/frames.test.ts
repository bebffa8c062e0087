import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeFrame, FrameReader } from '#lib/python/protocol/frames.ts';

test('frames come out as they went in, in whatever pieces they arrive', () => {
  const frames = fc.array(fc.record({ header: fc.jsonValue(), body: fc.uint8Array({ maxLength: 50 }) }), { maxLength: 5 });
  fc.assert(
    fc.property(frames, fc.integer({ min: 1, max: 40 }), (sent, pieceLength) => {
      const bytes = Buffer.concat(sent.map(({ header, body }) => encodeFrame(header, body)));
      const reader = new FrameReader();
      const received = Array.from({ length: Math.ceil(bytes.length / pieceLength) }, (_, index) =>
        reader.push(bytes.subarray(index * pieceLength, (index + 1) * pieceLength)),
      ).flat();
      expect(received.map(({ header, body }) => [JSON.stringify(header), [...body]])).toEqual(
        sent.map(({ header, body }) => [JSON.stringify(header), [...body]]),
      );
    }),
  );
});

test('a length beyond all bounds is no frame', () => {
  expect(() => new FrameReader().push(new Uint8Array(8).fill(255))).toThrow('not a frame');
});

test('a header longer than its frame is no frame', () => {
  const bytes = encodeFrame('x');
  bytes[4] = 200;
  expect(() => new FrameReader().push(bytes)).toThrow('not a frame');
});
