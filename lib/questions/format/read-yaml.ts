import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { FieldPath } from './field-path.ts';

export type Place = { line: number; column: number };
export type YamlProblem = Place & { message: string };

/** The place of a field in the file; of the nearest field around it if it is missing. */
export type Locate = (path: FieldPath) => Place;

/** Reads YAML 1.2 of the strict sort the bank allows: no duplicate keys, anchors, aliases, tags, comments or directives. */
export function readYaml(text: string): { ok: true; value: unknown; locate: Locate } | { ok: false; problems: YamlProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // After a mistake in the grammar the parser stumbles over everything that follows: only the first one says something.
  const errors = document.errors.filter(
    (error, index) => error.code === 'DUPLICATE_KEY' || index === document.errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY'),
  );
  const problems = [...errors, ...document.warnings].map((error) => ({ ...place(error.pos[0]), message: error.message }));
  if (problems.length === 0) {
    for (const { offset, message } of forbiddenIn(document)) problems.push({ ...place(offset), message });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: document.toJS(), locate: (path) => place(offsetOf(document, path)) };
}

function forbiddenIn(document: Document.Parsed): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  const comment = 'comments are lost when the question is edited in the app: use the field "note"';
  if (document.directives.docStart === true) found.push({ offset: 0, message: 'directives and "---" are not allowed' });
  if (document.commentBefore || document.comment) found.push({ offset: 0, message: comment });
  visit(document, {
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
        found.push({ offset: isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0, message: 'a field name must be a plain word' });
      }
    },
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found.push({ offset, message: 'aliases are not allowed' });
      else if (node.anchor !== undefined) found.push({ offset, message: 'anchors are not allowed' });
      if (!isAlias(node) && node.tag !== undefined) found.push({ offset, message: 'tags are not allowed' });
      if (node.comment || node.commentBefore) found.push({ offset, message: comment });
    },
  });
  return found;
}

function offsetOf(document: Document.Parsed, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
