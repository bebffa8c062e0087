import { expect, test } from 'vitest';
import { claimIdentity } from '#app/ui/attempt/engine/client-identity.ts';

function createStorage(values: Record<string, string> = {}) {
  return {
    values,
    getItem: (key: string) => values[key] ?? null,
    setItem: (key: string, value: string) => {
      values[key] = value;
    },
  };
}

/** One browser: its locks and its shared storage. */
function createBrowser() {
  const held = new Set<string>();
  let made = 0;
  const browserStorage = createStorage();
  return {
    browserStorage,
    leave: (id: string) => held.delete(`kakunin-client-${id}`),
    open: (tabStorage: ReturnType<typeof createStorage>) =>
      claimIdentity({
        tabStorage,
        browserStorage,
        claim: async (name) => !held.has(name) && Boolean(held.add(name)),
        createId: () => `id-${++made}`,
      }),
  };
}

test('a reloaded tab keeps its name and counts on', async () => {
  const browser = createBrowser();
  const tab = createStorage();
  const before = await browser.open(tab);
  const last = before.nextSeq();
  browser.leave(before.id);
  const after = await browser.open(tab);
  expect(after.id).toBe(before.id);
  expect(after.nextSeq()).toBeGreaterThan(last);
});

test('a duplicated tab gets a name of its own', async () => {
  const browser = createBrowser();
  const tab = createStorage();
  const original = await browser.open(tab);
  const duplicate = await browser.open(createStorage({ ...tab.values }));
  expect(duplicate.id).not.toBe(original.id);
});

test('a browser that lost its newest writes in a crash does not give a number twice', async () => {
  const browser = createBrowser();
  const tab = createStorage();
  const before = await browser.open(tab);
  before.nextSeq();
  const restored = { ...browser.browserStorage.values };
  const last = [before.nextSeq(), before.nextSeq()].at(-1) ?? 0;
  Object.assign(browser.browserStorage.values, restored);
  browser.leave(before.id);
  const after = await browser.open(tab);
  expect(after.id).toBe(before.id);
  expect(after.nextSeq()).toBeGreaterThan(last);
});

test('without locks every page has a new name', async () => {
  const tabStorage = createStorage();
  const ports = { tabStorage, browserStorage: createStorage(), claim: null };
  const first = await claimIdentity({ ...ports, createId: () => 'first' });
  const second = await claimIdentity({ ...ports, createId: () => 'second' });
  expect([first.id, second.id]).toEqual(['first', 'second']);
});
