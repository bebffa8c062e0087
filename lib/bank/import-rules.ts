/** What the database knows of a question. */
export type KnownQuestion = {
  /** Hash of the file at the last import; null for a question that no file brought, or whose file was pruned. */
  importedHash: string | null;
  /** Set while a file's version waits beside an edited head. */
  conflictHash: string | null;
  /** Hash of the head, or of the newest version while there is only a draft. */
  currentHash: string | null;
  /** Whether a file brought that version: nobody has edited it here. */
  isCurrentFromFile: boolean;
};

/**
 * What the import does with a question's file:
 * - `create`: nobody knows it yet.
 * - `keep`: the file is as it was at the last import; the database's head stays, whatever it is.
 * - `adopt`: the database has this very content already; only the bookkeeping follows.
 * - `update`: the file changed and the head did not: a new version becomes head.
 * - `conflict`: both changed: the head stays, the file becomes a draft.
 */
export type ImportAct = 'create' | 'keep' | 'adopt' | 'update' | 'conflict';

/** Decides by content hashes alone. */
export function decideImport(fileHash: string, known: KnownQuestion | null): ImportAct {
  if (known === null || known.currentHash === null) return 'create';
  if (known.importedHash === fileHash) return 'keep';
  if (known.currentHash === fileHash) return 'adopt';
  // Pruning forgets the file's hash; then the version itself says whether it was edited.
  const isAsImported = known.importedHash === null ? known.isCurrentFromFile : known.currentHash === known.importedHash;
  const isEdited = known.conflictHash !== null || !isAsImported;
  return isEdited ? 'conflict' : 'update';
}
