const request = /^\/?dev\/normalize\/(NFC|NFD|NFKC|NFKD)\/((?:[0-9a-f]{2})*)$/;

/** Answers the path `/dev/normalize/<form>/<hexadecimal UTF-8>` with the text in that form, as UTF-8. */
export function normalizedText(path: string): Uint8Array | undefined {
  const [, form, hex] = request.exec(path) ?? [];
  if (form === undefined || hex === undefined) return undefined;
  return new TextEncoder().encode(Buffer.from(hex, 'hex').toString('utf8').normalize(form));
}
