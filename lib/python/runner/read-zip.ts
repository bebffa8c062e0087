import { inflateRawSync } from 'node:zlib';

/** A file of an archive, packed until it is read. */
export type ZipEntry = { path: string; size: number; read: () => Uint8Array };

const endOfDirectory = 0x06054b50;
const stored = 0;

/** Lists the files of a zip archive (no zip64, no encryption: our own archives have neither). */
export function readZip(archive: Uint8Array): ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('not a zip archive');
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const headerAt = view.getUint32(at + 42, true);
    const path = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (path.endsWith('/')) continue;
    const read = () => {
      const dataAt = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
      const packed = archive.subarray(dataAt, dataAt + packedSize);
      return method === stored ? packed : inflateRawSync(packed);
    };
    entries.push({ path, size, read });
  }
  return entries;
}
