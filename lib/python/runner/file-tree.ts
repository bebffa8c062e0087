export type FileNode = { kind: 'file'; id: number; size: number; read: () => Uint8Array };
export type FolderNode = { kind: 'folder'; id: number; entries: Map<string, TreeNode> };
/** `/dev/null`: swallows what is written and has nothing to read. */
export type NullNode = { kind: 'null'; id: number };
export type TreeNode = FileNode | FolderNode | NullNode;

/**
 * The files Python sees. They exist in memory only, and there is no way to change them once they are there:
 * nothing of the host's own file system can be named.
 */
export class FileTree {
  #nextId = 1;
  readonly root: FolderNode = this.#folder();

  #folder(): FolderNode {
    this.#nextId += 1;
    return { kind: 'folder', id: this.#nextId, entries: new Map() };
  }

  addFolder(path: string): FolderNode {
    let folder = this.root;
    for (const name of parts(path)) {
      const next = folder.entries.get(name) ?? this.#folder();
      if (next.kind !== 'folder') throw new Error(`${path} is below a file`);
      folder.entries.set(name, next);
      folder = next;
    }
    return folder;
  }

  addFile(path: string, size: number, read: () => Uint8Array): void {
    this.#nextId += 1;
    this.#place(path, { kind: 'file', id: this.#nextId, size, read });
  }

  addNull(path: string): void {
    this.#nextId += 1;
    this.#place(path, { kind: 'null', id: this.#nextId });
  }

  #place(path: string, node: TreeNode): void {
    const names = parts(path);
    const name = names.pop();
    if (name === undefined) throw new Error('a file needs a name');
    this.addFolder(names.join('/')).entries.set(name, node);
  }

  /** What is at `path`, seen from `folder`. `..` never leads above the root. */
  find(folder: FolderNode, path: string): TreeNode | undefined {
    const trail: FolderNode[] = path.startsWith('/') ? [this.root] : [this.root, folder];
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    let found: TreeNode = trail.at(-1) ?? this.root;
    for (const name of names) {
      if (found.kind !== 'folder') return undefined;
      if (name === '..') {
        if (trail.length > 1) trail.pop();
        found = trail.at(-1) ?? this.root;
        continue;
      }
      const next: TreeNode | undefined = found.entries.get(name);
      if (next === undefined) return undefined;
      found = next;
      if (found.kind === 'folder') trail.push(found);
    }
    return found;
  }

  /** The bytes of the file at an absolute path. @throws Error when there is none */
  read(path: string): Uint8Array {
    const node = this.find(this.root, path);
    if (node?.kind !== 'file') throw new Error(`no file ${path}`);
    return node.read();
  }
}

const parts = (path: string) => path.split('/').filter((name) => name !== '');
