import { expect, test } from 'vitest';
import { FileTree } from '#lib/python/runner/file-tree.ts';

function buildTree() {
  const tree = new FileTree();
  tree.addFile('/usr/lib/a.py', 1, () => Uint8Array.of(1));
  tree.addFolder('/tmp');
  return tree;
}
const kindAt = (path: string, tree = buildTree()) => tree.find(tree.root, path)?.kind;

test('files and folders are found by their paths', () => {
  expect(['/usr/lib/a.py', 'usr/lib/a.py', '/usr//lib/./a.py', '/usr/lib', '/'].map((path) => kindAt(path))).toEqual([
    'file',
    'file',
    'file',
    'folder',
    'folder',
  ]);
});

test('two dots lead up, and never above the root', () => {
  expect(kindAt('/usr/lib/../../tmp')).toBe('folder');
  expect(kindAt('../../../../usr/lib/a.py')).toBe('file');
  expect(kindAt('/../../etc/passwd')).toBeUndefined();
});

test('nothing is below a file, and nothing of the host is anywhere', () => {
  for (const path of ['/usr/lib/a.py/b', '/usr/lib/a.py/..', '/etc/passwd', '/proc/self/environ', process.cwd()]) {
    expect(kindAt(path), path).toBeUndefined();
  }
});
