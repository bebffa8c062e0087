import { randomUUID } from 'node:crypto';
import { decideImport } from './import-rules.ts';
import type { KnownQuestionRow } from './known-questions.ts';
import type { PreparedQuestion } from './prepare-import.ts';

export type ImportSummary = {
  created: string[];
  updated: string[];
  unchanged: string[];
  /** Questions whose file and head both changed, now or at an earlier import that nobody has settled yet. */
  conflicts: string[];
  /** Published questions whose key changed: a regrade is offered, never applied. */
  keyChanged: string[];
  /** Questions that a file brought and that have no file any more; retired only when pruning. */
  missing: string[];
  retired: string[];
};

type QuestionRow = {
  id: string;
  section_id: string;
  position: number;
  kind: string;
  status: KnownQuestionRow['status'];
  head_version_id: string | null;
  imported_hash: string | null;
  conflict_hash: string | null;
};
type VersionRow = { id: string; number: number; question: PreparedQuestion };

export type ImportPlan = { questions: QuestionRow[]; versions: VersionRow[]; summary: ImportSummary };

/** What an import writes about questions. Decides everything from the files and the database's rows; writes nothing. */
export function planImport(
  files: readonly PreparedQuestion[],
  known: ReadonlyMap<string, KnownQuestionRow>,
  { prune }: { prune: boolean },
): ImportPlan {
  const plan: ImportPlan = {
    questions: [],
    versions: [],
    summary: { created: [], updated: [], unchanged: [], conflicts: [], keyChanged: [], missing: [], retired: [] },
  };
  for (const file of files) planQuestion(plan, file, known.get(file.id) ?? null);
  const ids = new Set(files.map((file) => file.id));
  for (const row of known.values()) {
    if (ids.has(row.id) || row.importedHash === null) continue;
    plan.summary.missing.push(row.id);
    if (prune) plan.summary.retired.push(row.id);
  }
  return plan;
}

function planQuestion(plan: ImportPlan, file: PreparedQuestion, row: KnownQuestionRow | null): void {
  const { summary } = plan;
  const act = decideImport(file.contentHash, row);
  const addVersion = () => {
    const version = { id: randomUUID(), number: (row?.lastNumber ?? 0) + 1, question: file };
    plan.versions.push(version);
    return version.id;
  };
  const base = { id: file.id, section_id: file.sectionId, position: file.position, kind: file.kind };
  const asFile = (versionId: string | null): QuestionRow => ({
    ...base,
    status: file.status,
    head_version_id: file.status === 'DRAFT' ? null : versionId,
    imported_hash: file.contentHash,
    conflict_hash: null,
  });
  const asDatabase = (): QuestionRow => ({
    ...base,
    status: row?.status ?? file.status,
    head_version_id: row?.headVersionId ?? null,
    imported_hash: file.contentHash,
    conflict_hash: row?.conflictHash ?? null,
  });
  switch (act) {
    case 'create':
      summary.created.push(file.id);
      plan.questions.push(asFile(addVersion()));
      return;
    case 'keep':
      (row?.conflictHash == null ? summary.unchanged : summary.conflicts).push(file.id);
      plan.questions.push(asDatabase());
      return;
    case 'adopt':
      summary.unchanged.push(file.id);
      plan.questions.push(asFile(row?.currentVersionId ?? null));
      return;
    case 'update':
      summary.updated.push(file.id);
      if (row?.status === 'PUBLISHED' && row.currentKeyHash !== file.keyHash) summary.keyChanged.push(file.id);
      plan.questions.push(asFile(addVersion()));
      return;
    case 'conflict':
      summary.conflicts.push(file.id);
      addVersion();
      plan.questions.push({ ...asDatabase(), conflict_hash: file.contentHash });
      return;
  }
}
