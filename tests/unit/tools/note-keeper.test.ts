import { expect, test } from 'vitest';
import { type NoteDraft, NoteKeeper, type SendNote } from '#app/ui/tools/note-keeper.ts';
import type { Note } from '#lib/study/rules.ts';

type Draft = ReturnType<NoteDraft['read']>;

/** A server that keeps one note as the real one does. */
type Server = { note: Note; isDown: boolean; losesAnswers: boolean; send: SendNote };

function buildServer(text = '', revision = 0): Server {
  const server: Server = {
    note: { text, revision },
    isDown: false,
    /** The save arrives, its answer does not. */
    losesAnswers: false,
    send: async (sent, baseRevision) => {
      if (server.isDown) throw new Error('offline');
      const { note } = server;
      if (note.text !== sent && note.revision !== baseRevision) return { ok: false, error: { code: 'conflict', current: note } };
      if (note.text !== sent) server.note = { text: sent, revision: note.revision + 1 };
      if (server.losesAnswers) throw new Error('offline');
      return { ok: true, revision: server.note.revision };
    },
  };
  return server;
}

function openPage(server: ReturnType<typeof buildServer>, left: Draft = null) {
  const page = { draft: left };
  const keeper = new NoteKeeper(server.note, {
    send: server.send,
    draft: {
      read: () => page.draft,
      write: (draft) => {
        page.draft = draft;
      },
    },
    onChange: () => {},
  });
  return { keeper, page };
}

test('what is written is saved, and then no draft is left', async () => {
  const server = buildServer();
  const { keeper, page } = openPage(server);
  keeper.change('符号に注意');
  expect(page.draft).toEqual({ text: '符号に注意', baseRevision: 0 });
  await keeper.flush();
  expect(keeper.state.status).toBe('saved');
  expect(server.note).toEqual({ text: '符号に注意', revision: 1 });
  expect(page.draft).toBeNull();
});

test('what is written while a save is on its way follows it', async () => {
  const server = buildServer();
  const { keeper } = openPage(server);
  keeper.change('一');
  const flushed = keeper.flush();
  keeper.change('一二');
  await flushed;
  expect(server.note.text).toBe('一二');
});

test('without a connection the words stay in the browser, and are saved later', async () => {
  const server = buildServer();
  const { keeper, page } = openPage(server);
  server.isDown = true;
  keeper.change('メモ');
  await keeper.flush();
  expect(keeper.state.status).toBe('failed');
  expect(page.draft?.text).toBe('メモ');
  server.isDown = false;
  await keeper.flush();
  expect(server.note.text).toBe('メモ');
});

test('a page that was closed too early goes on where it was', async () => {
  const server = buildServer('前', 3);
  const { keeper } = openPage(server, { text: '前と後', baseRevision: 3 });
  expect(keeper.state).toMatchObject({ text: '前と後', status: 'saving' });
  await keeper.flush();
  expect(server.note.text).toBe('前と後');
});

test.each([
  ['both', '別のタブ\n\nこのタブ'],
  ['mine', 'このタブ'],
  ['theirs', '別のタブ'],
] as const)('of two tabs that write, neither loses a word before the learner has chosen: %s', async (choice, kept) => {
  const server = buildServer();
  const [one, other] = [openPage(server), openPage(server)];
  one.keeper.change('別のタブ');
  await one.keeper.flush();
  other.keeper.change('このタブ');
  await other.keeper.flush();
  expect(other.keeper.state).toEqual({ text: 'このタブ', status: 'conflict', other: '別のタブ' });
  expect(server.note.text).toBe('別のタブ');
  await other.keeper.resolve(choice);
  expect(server.note.text).toBe(kept);
  expect(other.keeper.state).toEqual({ text: kept, status: 'saved', other: null });
});

test('an own save whose answer was lost is no conflict', async () => {
  const server = buildServer();
  const { keeper } = openPage(server);
  server.losesAnswers = true;
  keeper.change('一');
  await keeper.flush();
  server.losesAnswers = false;
  keeper.change('一二');
  await keeper.flush();
  expect(keeper.state.status).toBe('saved');
  expect(server.note.text).toBe('一二');
});
