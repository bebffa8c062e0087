import type { Prisma } from '../db/client.ts';
import type { ImportPlan } from './plan-import.ts';
import type { PreparedImport } from './prepare-import.ts';

type Transaction = Prisma.TransactionClient;

/** Writes subjects, sections, misconceptions and what was planned for questions and tests: a statement a table. */
export async function writeImport(tx: Transaction, prepared: PreparedImport, plan: ImportPlan): Promise<void> {
  await writeSections(tx, prepared);
  await writeQuestions(tx, plan);
  await writeTests(tx, prepared);
}

async function writeSections(tx: Transaction, { subjects, sections, misconceptions }: PreparedImport): Promise<void> {
  await tx.$executeRaw`
    insert into subject (id, position, title)
    select id, position, title from jsonb_to_recordset(${JSON.stringify(subjects)}::jsonb) as r(id text, position int, title jsonb)
    on conflict (id) do update set position = excluded.position, title = excluded.title`;
  await tx.$executeRaw`
    insert into section (id, subject_id, slug, position, title, summary)
    select id, subject_id, slug, position, title, nullif(summary, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(sections)}::jsonb) as r(id text, subject_id text, slug text, position int, title jsonb, summary jsonb)
    on conflict (id) do update set position = excluded.position, title = excluded.title, summary = excluded.summary`;
  await tx.$executeRaw`delete from misconception`;
  await tx.$executeRaw`
    insert into misconception (id, section_id, position, name, explanation)
    select id, section_id, position, name, explanation
    from jsonb_to_recordset(${JSON.stringify(misconceptions)}::jsonb) as r(id text, section_id text, position int, name jsonb, explanation jsonb)`;
}

async function writeQuestions(tx: Transaction, { questions, versions, summary }: ImportPlan): Promise<void> {
  const rows = JSON.stringify(questions);
  await tx.$executeRaw`
    insert into question (id, section_id, position, kind, status, imported_hash, conflict_hash)
    select id, section_id, position, kind, status::"QuestionStatus", imported_hash, conflict_hash
    from jsonb_to_recordset(${rows}::jsonb) as r(id text, section_id text, position int, kind text, status text, imported_hash text, conflict_hash text)
    on conflict (id) do update set section_id = excluded.section_id, position = excluded.position, kind = excluded.kind,
      status = excluded.status, imported_hash = excluded.imported_hash, conflict_hash = excluded.conflict_hash`;
  await writeVersions(tx, versions);
  await tx.$executeRaw`
    update question q set head_version_id = r.head_version_id
    from jsonb_to_recordset(${rows}::jsonb) as r(id text, head_version_id uuid)
    where q.id = r.id and q.head_version_id is distinct from r.head_version_id`;
  // A file that comes back is then imported as if it had changed.
  await tx.$executeRaw`update question set status = 'RETIRED', imported_hash = null, conflict_hash = null where id = any(${summary.retired})`;
}

async function writeVersions(tx: Transaction, versions: ImportPlan['versions']): Promise<void> {
  const rows = versions.map(({ id, number, question }) => ({
    id,
    question_id: question.id,
    number,
    kind: question.kind,
    schema_number: question.schemaNumber,
    content: question.source,
    content_hash: question.contentHash,
    key_hash: question.keyHash,
  }));
  await tx.$executeRaw`
    insert into question_version (id, question_id, number, kind, schema_number, content, content_hash, key_hash, origin, created_at)
    select id, question_id, number, kind, schema_number, content, content_hash, key_hash, 'file', app_now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, question_id text, number int, kind text, schema_number int, content jsonb, content_hash text, key_hash text)`;
  const assets = versions.flatMap(({ id, question }) => question.assets.map((asset) => ({ ...asset, versionId: id })));
  await tx.asset.createMany({
    data: assets.map(({ hash, mediaType, bytes }) => ({ hash, mediaType, bytes: new Uint8Array(bytes) })),
    skipDuplicates: true,
  });
  await tx.questionAsset.createMany({ data: assets.map(({ versionId, name, hash }) => ({ versionId, name, assetHash: hash })) });
}

async function writeTests(tx: Transaction, { tests }: PreparedImport): Promise<void> {
  const rows = JSON.stringify(tests);
  await tx.$executeRaw`update test set is_retired = true where id <> all(${tests.map((test) => test.id)})`;
  await tx.$executeRaw`
    insert into test (id, section_id, position, title, default_pacing)
    select id, section_id, position, title, default_pacing::"Pacing"
    from jsonb_to_recordset(${rows}::jsonb) as r(id text, section_id text, position int, title jsonb, default_pacing text)
    on conflict (id) do update set position = excluded.position, title = excluded.title,
      default_pacing = excluded.default_pacing, is_retired = false`;
  await tx.$executeRaw`delete from test_item where test_id = any(${tests.map((test) => test.id)})`;
  await tx.$executeRaw`
    insert into test_item (test_id, position, question_id)
    select r.id, q.position, q.question_id
    from jsonb_to_recordset(${rows}::jsonb) as r(id text, questions jsonb),
      jsonb_array_elements_text(r.questions) with ordinality as q(question_id, position)`;
}
