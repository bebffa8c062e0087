import { expect, test } from 'vitest';
import { db } from '#lib/db/client.ts';

test('an audit entry can be neither changed nor removed', async () => {
  await db.auditEntry.create({ data: { act: 'test', target: 'nothing' } });
  await expect(db.auditEntry.updateMany({ data: { act: 'other' } })).rejects.toThrow(/append-only/);
  await expect(db.auditEntry.deleteMany()).rejects.toThrow(/append-only/);
});

test('a version of a question can not be changed', async () => {
  await db.subject.create({ data: { id: 's', position: 1, title: {} } });
  await db.section.create({ data: { id: 's/a', subjectId: 's', slug: 'a', position: 1, title: {} } });
  await db.question.create({ data: { id: 'q', sectionId: 's/a', position: 1, kind: 'choice', status: 'DRAFT' } });
  const content = {
    questionId: 'q',
    number: 1,
    kind: 'choice',
    schemaNumber: 1,
    content: {},
    contentHash: 'a',
    keyHash: 'b',
    origin: 'file',
  };
  await db.questionVersion.create({ data: content });
  await expect(db.questionVersion.updateMany({ data: { contentHash: 'c' } })).rejects.toThrow(/append-only/);
});

test('grades and revisions go with their attempt, and only with it', async () => {
  const user = await db.user.create({ data: {} });
  const version = await db.questionVersion.findFirstOrThrow();
  const at = '2030-01-01T00:00:00Z';
  await db.attempt.create({
    data: {
      userId: user.id,
      mode: 'PRACTICE',
      pacing: 'UNTIMED',
      startedAt: at,
      items: {
        create: {
          position: 1,
          questionVersionId: version.id,
          variantSeed: 1,
          revisions: {
            create: { partId: 'main', revision: 1, state: 'ACCEPTED', clientId: 'c', clientSeq: 1, baseRevision: 0, savedAt: at },
          },
          grades: {
            create: {
              partId: 'main',
              questionVersionId: version.id,
              graderVersion: 1,
              score: 1,
              weight: 1,
              detail: {},
              cause: 'SUBMIT',
              createdAt: at,
            },
          },
        },
      },
    },
  });
  await expect(db.grade.deleteMany()).rejects.toThrow(/append-only/);
  await expect(db.responseRevision.updateMany({ data: { state: 'LATE' } })).rejects.toThrow(/append-only/);
  await db.user.delete({ where: { id: user.id } });
  expect(await db.grade.count()).toBe(0);
  expect(await db.responseRevision.count()).toBe(0);
});
