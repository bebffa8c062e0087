import { db } from '../db/client.ts';
import type { BankProblem } from './bank-files.ts';
import { checkReferences } from './checks/check-references.ts';
import { hashBank } from './hash-bank.ts';
import { findKnownQuestions } from './known-questions.ts';
import { type ImportSummary, planImport } from './plan-import.ts';
import { prepareImport } from './prepare-import.ts';
import { readBank } from './read-bank.ts';
import { writeImport } from './write-import.ts';

type Imported =
  /** The files are those of the last import; `conflicts` are the ones nobody has settled yet. */
  { outcome: 'unchanged'; conflicts: string[] } | ({ outcome: 'imported' } & ImportSummary);

/** `bad-bank`: a file cannot be read or refers to what is not there; nothing was changed. */
export type ImportResult = ({ ok: true } & Imported) | { ok: false; error: { code: 'bad-bank'; problems: BankProblem[] } };

// Any fixed number: two imports at once wait for each other.
const importLockKey = 4_200_818;

/**
 * Brings the bank's files under `root` into the database, all or nothing. Idempotent; costs one hash over the
 * files when nothing changed. Spelling that only `bank format` minds does not stop it.
 */
export async function importBank({ root, prune = false }: { root: string; prune?: boolean }): Promise<ImportResult> {
  const bankHash = await hashBank(root);
  const last = await db.bankImport.findUnique({ where: { id: 1 } });
  if (last?.bankHash === bankHash && !prune) {
    const rows = await db.question.findMany({ where: { conflictHash: { not: null } }, select: { id: true }, orderBy: { id: 'asc' } });
    return { ok: true, outcome: 'unchanged', conflicts: rows.map((row) => row.id) };
  }
  const bank = await readBank(root);
  const problems = [...bank.problems.filter((problem) => problem.sort === 'structure'), ...checkReferences(bank)];
  if (problems.length > 0) return { ok: false, error: { code: 'bad-bank', problems } };
  const prepared = prepareImport(bank);
  const summary = await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${importLockKey})`;
      const plan = planImport(prepared.questions, await findKnownQuestions(tx), { prune });
      await writeImport(tx, prepared, plan);
      await tx.$executeRaw`
        insert into bank_import (id, bank_hash, imported_at) values (1, ${bankHash}, app_now())
        on conflict (id) do update set bank_hash = excluded.bank_hash, imported_at = excluded.imported_at`;
      return plan.summary;
    },
    { maxWait: 30_000, timeout: 120_000 },
  );
  return { ok: true, outcome: 'imported', ...summary };
}
