const ID_KEY = 'kakunin.client';
const SEQ_KEY = 'kakunin.seq';
/** After a reload the old page may hold its name for a moment longer. */
const RELOAD_PATIENCE_MILLISECONDS = 300;
/** More than a browser writes between a change and a crash that forgets it. */
const CRASH_MARGIN = 1_000;

type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;
export type IdentityPorts = {
  /** sessionStorage: it survives a reload, and is copied when a tab is duplicated. */
  tabStorage: TextStorage;
  /** localStorage: shared by the tabs, and not turned back when a crashed browser restores its tabs. */
  browserStorage: TextStorage;
  /** Takes a name for as long as the page lives; false when a living page has it. Null where the browser has no locks. */
  claim: ((name: string, patienceMilliseconds: number) => Promise<boolean>) | null;
  createId(): string;
};

export type ClientIdentity = { id: string; nextSeq(): number };

/**
 * The name under which a tab saves, and its running number. A tab keeps its name over a reload, so that a save still
 * on its way from before is known as its own. A duplicated tab has copied the name and needs a new one: two pages
 * counting under one name would pass different answers off as the same save.
 */
export async function claimIdentity({ tabStorage, browserStorage, claim, createId }: IdentityPorts): Promise<ClientIdentity> {
  const known = tabStorage.getItem(ID_KEY);
  if (known && claim && (await claim(lockName(known), RELOAD_PATIENCE_MILLISECONDS))) return counting(browserStorage, known);
  const id = createId();
  tabStorage.setItem(ID_KEY, id);
  if (claim) await claim(lockName(id), 0);
  return counting(browserStorage, id);
}

function lockName(id: string): string {
  return `kakunin-client-${id}`;
}

function counting(storage: TextStorage, id: string): ClientIdentity {
  const stored = () => Number(storage.getItem(SEQ_KEY) ?? 0) || 0;
  let seq = stored() + CRASH_MARGIN;
  return {
    id,
    nextSeq() {
      seq = Math.max(seq, stored()) + 1;
      storage.setItem(SEQ_KEY, String(seq));
      return seq;
    },
  };
}

/** Works on plain http in a school's network too, where `crypto.randomUUID` does not exist. */
export function createClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Holds a Web Lock until the page goes. */
export function claimLock(name: string, patienceMilliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const options = patienceMilliseconds > 0 ? { signal: AbortSignal.timeout(patienceMilliseconds) } : { ifAvailable: true };
    navigator.locks
      .request(name, options, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<never>(() => {});
      })
      .catch(() => resolve(false));
  });
}
