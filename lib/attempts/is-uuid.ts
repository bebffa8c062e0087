const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text from an address can be one of our ids: anything else is simply not found. */
export function isUuid(untrusted: string): boolean {
  return UUID.test(untrusted);
}
