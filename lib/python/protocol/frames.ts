/** A message between the pool and a runner: a header in JSON and bytes that go with it. */
export type Frame = { header: unknown; body: Uint8Array };

/** An image of the interpreter is 17 MB. */
const maxFrameBytes = 64 * 1024 * 1024;

/** A frame as bytes: its length, the length of the header, header, body. */
export function encodeFrame(header: unknown, body: Uint8Array = new Uint8Array()): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 4 + text.length + body.length, true);
  view.setUint32(4, text.length, true);
  bytes.set(text, 8);
  bytes.set(body, 8 + text.length);
  return bytes;
}

/** Puts frames together from the pieces in which they arrive. */
export class FrameReader {
  #pieces: Uint8Array[] = [];
  #size = 0;

  /** The frames that `piece` completes. @throws Error when it is not a frame */
  push(piece: Uint8Array): Frame[] {
    this.#pieces.push(piece);
    this.#size += piece.length;
    const frames: Frame[] = [];
    for (let frame = this.#next(); frame; frame = this.#next()) frames.push(frame);
    return frames;
  }

  #next(): Frame | undefined {
    const head = this.#peek(8);
    if (!head) return undefined;
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const length = view.getUint32(0, true);
    const headerLength = view.getUint32(4, true);
    if (length > maxFrameBytes || headerLength + 4 > length) throw new Error('not a frame');
    const whole = this.#peek(4 + length);
    if (!whole) return undefined;
    const rest = whole.subarray(4 + length);
    this.#pieces = rest.length > 0 ? [rest] : [];
    this.#size = rest.length;
    const header: unknown = JSON.parse(new TextDecoder().decode(whole.subarray(8, 8 + headerLength)));
    return { header, body: whole.subarray(8 + headerLength, 4 + length) };
  }

  /** A piece that begins with what has arrived and is at least `length` bytes; pieces are put together only for it. */
  #peek(length: number): Uint8Array | undefined {
    if (this.#size < length) return undefined;
    const [first] = this.#pieces;
    if (first && first.length >= length) return first;
    const whole = Buffer.concat(this.#pieces);
    this.#pieces = [whole];
    return whole;
  }
}
