import { describe, expect, test } from 'vitest';
import { AttemptSaver, type PartStart, type TabMessage } from '#app/ui/attempt/engine/attempt-saver.ts';
import { createMemoryDraftStore, type DraftStore } from '#app/ui/attempt/engine/draft-store.ts';
import { createFakeServer, createFakeTiming, createRecordingDrafts, textAnswer } from './fake-server.ts';

const key = { itemId: 'item', partId: 'main' };
const untouched: PartStart = { ...key, answer: null, revision: 0 };

type Server = ReturnType<typeof createFakeServer>;

async function openTab(options: {
  server: Server;
  clientId?: string;
  userId?: string;
  drafts?: DraftStore;
  start?: PartStart;
  firstSeq?: number;
  openingTakes?: number;
}) {
  const { server, clientId = 'tab-a', userId = 'hanako', drafts = createMemoryDraftStore(), start = untouched } = options;
  const clock = createFakeTiming();
  const said: TabMessage[] = [];
  let seq = options.firstSeq ?? 0;
  const saver = new AttemptSaver({
    userId,
    attemptId: 'attempt',
    client: { id: clientId, nextSeq: () => ++seq },
    timing: clock.timing,
    drafts,
    send: server.send,
    tellTabs: (message) => said.push(message),
    onChange: () => {},
  });
  const opened = saver.open([start]);
  await clock.pass(options.openingTakes ?? 0);
  await opened;
  return {
    saver,
    said,
    pass: clock.pass,
    type: (text: string) => saver.change(key, textAnswer(text)),
    get part() {
      const part = saver.snapshot.parts['item/main'];
      if (!part) throw new Error('the part is not there');
      return part;
    },
  };
}

describe('a change', () => {
  test('is kept in the browser before it is sent, and forgotten once the server has it', async () => {
    const log: string[] = [];
    const server = createFakeServer();
    const tab = await openTab({
      server: {
        ...server,
        send: (save) => {
          log.push(`sent ${save.clientSeq}`);
          return server.send(save);
        },
      },
      drafts: createRecordingDrafts(log),
    });
    tab.type('あ');
    await tab.pass(400);
    expect(log).toEqual(['kept 1', 'sent 1', 'forgot 1']);
    expect(tab.part.status).toBe('saved');
  });

  test('waits for the end of a burst of typing, which becomes one save', async () => {
    const server = createFakeServer();
    const tab = await openTab({ server });
    for (const text of ['重', '重み', '重みと', '重みとバ']) {
      tab.type(text);
      await tab.pass(100);
    }
    expect(server.received).toHaveLength(0);
    expect(tab.part.status).toBe('saving');
    await tab.pass(400);
    expect(server.received.map((save) => save.answer)).toEqual([textAnswer('重みとバ')]);
  });

  test('goes at once when the field is left', async () => {
    const server = createFakeServer();
    const tab = await openTab({ server });
    tab.type('あ');
    const flushed = tab.saver.flush();
    await tab.pass(0);
    await flushed;
    expect(server.current.answer).toEqual(textAnswer('あ'));
  });

  test('made while another is on its way follows it, built on its revision', async () => {
    const server = createFakeServer();
    const tab = await openTab({ server });
    tab.type('一');
    const flushed = tab.saver.flush();
    tab.type('二');
    await tab.pass(0);
    await flushed;
    expect(server.received.map(({ clientSeq, baseRevision }) => [clientSeq, baseRevision])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(server.current.answer).toEqual(textAnswer('二'));
    expect(tab.part.status).toBe('saved');
  });

  test('does not wait for a browser storage that hangs', async () => {
    const server = createFakeServer();
    const hanging: DraftStore = {
      put: () => new Promise(() => {}),
      remove: () => new Promise(() => {}),
      list: () => new Promise(() => {}),
    };
    const tab = await openTab({ server, drafts: hanging, openingTakes: 500 });
    tab.type('あ');
    await tab.pass(400 + 500);
    expect(server.current.answer).toEqual(textAnswer('あ'));
  });
});

describe('without a connection', () => {
  test('the answer is shown as not sent and goes out by itself, later and later', async () => {
    const server = createFakeServer();
    server.plan('unreachable', 'unreachable');
    const tab = await openTab({ server });
    tab.type('あ');
    await tab.pass(400);
    expect(tab.part.status).toBe('offline');
    await tab.pass(999);
    expect(server.received).toHaveLength(1);
    await tab.pass(1);
    expect(server.received).toHaveLength(2);
    await tab.pass(2_000);
    expect(server.received).toHaveLength(3);
    expect(tab.part.status).toBe('saved');
  });

  test('typing on does not send more often than planned', async () => {
    const server = createFakeServer();
    server.plan('unreachable', 'unreachable', 'unreachable');
    const tab = await openTab({ server });
    tab.type('あ');
    await tab.pass(400 + 1_000 + 2_000);
    for (let count = 0; count < 6; count++) {
      tab.type(`あ${count}`);
      await tab.pass(500);
    }
    expect(server.received).toHaveLength(3);
    await tab.pass(1_000);
    expect(server.current.answer).toEqual(textAnswer('あ5'));
  });

  test('a save whose reply was lost is sent again under its own number and counts once', async () => {
    const server = createFakeServer();
    server.plan('lost-reply');
    const tab = await openTab({ server });
    tab.type('あ');
    await tab.pass(400 + 1_000);
    expect(server.received.map((save) => save.clientSeq)).toEqual([1, 1]);
    expect(server.current.revision).toBe(1);
    expect(tab.part.status).toBe('saved');
  });
});

describe('what a tab left unsent', () => {
  test('is the answer after a reload of that tab, and is sent', async () => {
    const drafts = createMemoryDraftStore();
    const server = createFakeServer();
    server.plan('unreachable');
    const before = await openTab({ server, drafts });
    before.type('書きかけ');
    await before.pass(400);
    before.saver.stop();
    const after = await openTab({ server, drafts, firstSeq: 10 });
    expect(after.part.answer).toEqual(textAnswer('書きかけ'));
    await after.pass(0);
    expect(server.current).toMatchObject({ answer: textAnswer('書きかけ'), clientId: 'tab-a' });
  });

  test('is sent by the next tab under the name of the closed one, and shown', async () => {
    const drafts = createMemoryDraftStore();
    const server = createFakeServer();
    server.plan('unreachable');
    const closed = await openTab({ server, drafts });
    closed.type('書きかけ');
    await closed.pass(400);
    closed.saver.stop();
    const next = await openTab({ server, drafts, clientId: 'tab-b' });
    expect(server.current).toMatchObject({ answer: textAnswer('書きかけ'), clientId: 'tab-a' });
    expect(next.part).toMatchObject({ answer: textAnswer('書きかけ'), status: 'saved' });
    expect(await drafts.list({ userId: 'hanako', attemptId: 'attempt' })).toEqual([]);
  });

  test('becomes a conflict when the answer was changed elsewhere meanwhile', async () => {
    const drafts = createMemoryDraftStore();
    const server = createFakeServer();
    server.plan('unreachable');
    const closed = await openTab({ server, drafts });
    closed.type('家で');
    await closed.pass(400);
    closed.saver.stop();
    const phone = await openTab({ server, clientId: 'phone' });
    phone.type('電車で');
    await phone.pass(400);
    const next = await openTab({
      server,
      drafts,
      clientId: 'tab-b',
      start: { ...key, answer: textAnswer('電車で'), revision: server.current.revision },
    });
    expect(next.part.conflict).toMatchObject({ mine: { answer: textAnswer('家で') }, theirs: { answer: textAnswer('電車で') } });
  });

  test('is never sent as another learner of the same browser', async () => {
    const drafts = createMemoryDraftStore();
    const server = createFakeServer();
    server.plan('unreachable');
    const hers = await openTab({ server, drafts });
    hers.type('花子の答え');
    await hers.pass(400);
    hers.saver.stop();
    const his = await openTab({ server, drafts, userId: 'taro', clientId: 'tab-b' });
    await his.pass(60_000);
    expect(server.received).toHaveLength(1);
    expect(his.part.answer).toBeNull();
  });
});

describe('a conflict', () => {
  async function meetConflict() {
    const server = createFakeServer();
    const here = await openTab({ server });
    const phone = await openTab({ server, clientId: 'phone' });
    phone.type('電話で');
    await phone.pass(400);
    here.type('ここで');
    await here.pass(400);
    return { server, here };
  }

  test('shows both contents and sends nothing more until the learner chooses', async () => {
    const { server, here } = await meetConflict();
    expect(here.part).toMatchObject({
      status: 'conflict',
      conflict: { mine: { answer: textAnswer('ここで') }, theirs: { answer: textAnswer('電話で') } },
    });
    const count = server.received.length;
    await here.pass(60_000);
    expect(server.received).toHaveLength(count);
  });

  test.each([
    ['mine', 'ここで'],
    ['theirs', '電話で'],
  ] as const)('choosing %s saves it on top of what the server holds', async (choice, text) => {
    const { server, here } = await meetConflict();
    here.saver.resolve(key, choice);
    await here.pass(0);
    expect(server.current).toMatchObject({ answer: textAnswer(text), clientId: 'tab-a' });
    expect(here.part).toMatchObject({ answer: textAnswer(text), status: 'saved', conflict: null });
  });

  test('that was open when the page was left is shown again', async () => {
    const tab = await openTab({
      server: createFakeServer(),
      start: {
        ...untouched,
        conflict: {
          mine: { answer: textAnswer('a'), at: '' },
          theirs: { answer: textAnswer('b'), revision: 2, clientId: 'phone', at: '' },
        },
      },
    });
    expect(tab.saver.snapshot.status).toBe('conflict');
  });
});

describe('what the server refuses', () => {
  test('an ended session keeps the answer, and sends it once the learner is back', async () => {
    const server = createFakeServer();
    server.plan('signed-out');
    const tab = await openTab({ server });
    tab.type('あ');
    await tab.pass(400);
    expect(tab.part.status).toBe('signed-out');
    expect(tab.saver.hasUndelivered).toBe(true);
    const flushed = tab.saver.flush();
    await tab.pass(0);
    await flushed;
    expect(tab.part.status).toBe('saved');
  });

  test('an answer after the end is said to be late', async () => {
    const server = createFakeServer();
    const tab = await openTab({ server });
    server.close();
    tab.type('あ');
    await tab.pass(400);
    expect(tab.part.status).toBe('late');
    expect(tab.saver.hasUndelivered).toBe(false);
  });

  test('an answer it cannot take is not sent again, the next one is', async () => {
    const server = createFakeServer();
    server.plan('rejected');
    const tab = await openTab({ server });
    tab.type('あ');
    await tab.pass(60_000);
    expect(tab.part.status).toBe('rejected');
    expect(server.received).toHaveLength(1);
    tab.type('い');
    await tab.pass(400);
    expect(tab.part.status).toBe('saved');
  });
});

describe('two tabs of one browser', () => {
  test('follow each other', async () => {
    const server = createFakeServer();
    const one = await openTab({ server });
    const two = await openTab({ server, clientId: 'tab-b' });
    one.type('あ');
    await one.pass(400);
    for (const message of one.said) two.saver.hear(message);
    expect(two.part.answer).toEqual(textAnswer('あ'));
    two.type('あい');
    await two.pass(400);
    expect(two.part.status).toBe('saved');
  });

  test('what was typed here is not replaced by what another tab saved', async () => {
    const server = createFakeServer();
    const one = await openTab({ server });
    const two = await openTab({ server, clientId: 'tab-b' });
    two.type('ここ');
    one.type('よそ');
    await one.pass(400);
    for (const message of one.said) two.saver.hear(message);
    expect(two.part.answer).toEqual(textAnswer('ここ'));
  });
});

test('leaving the page sends what is unsent without waiting for the debounce', async () => {
  const server = createFakeServer();
  const tab = await openTab({ server });
  tab.type('あ');
  tab.saver.sendOnLeaving();
  expect(server.received).toHaveLength(1);
});
