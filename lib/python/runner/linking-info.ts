/** What a dynamic library needs of memory and table before it can be linked. */
export type LinkingInfo = { memorySize: number; memoryAlign: number; tableSize: number };

const memoryInfo = 1;

/** Reads the section `dylink.0` that a WebAssembly library begins with. @throws Error when there is none */
export function readLinkingInfo(library: WebAssembly.Module): LinkingInfo {
  const [section] = WebAssembly.Module.customSections(library, 'dylink.0');
  if (!section) throw new Error('not a dynamic library');
  const bytes = new Uint8Array(section);
  let at = 0;
  const number = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const type = number();
    const size = number();
    const end = at + size;
    if (type === memoryInfo) {
      const memorySize = number();
      const memoryAlign = 2 ** number();
      return { memorySize, memoryAlign, tableSize: number() };
    }
    at = end;
  }
  return { memorySize: 0, memoryAlign: 1, tableSize: 0 };
}
