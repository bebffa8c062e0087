import { Document, isMap, isScalar, isSeq, type Node, stringify, visit } from 'yaml';

/** A list of plain values stays on one line up to this many characters. */
const FLOW_WIDTH = 90;

const STYLE = { lineWidth: 0, minContentWidth: 0, singleQuote: true, flowCollectionPadding: false, indent: 2, indentSeq: true };

/** Writes a canonical value as YAML in the bank's one style. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, scalar) => {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      if (scalar.value.includes('\n')) {
        scalar.value += '\n';
        scalar.type = 'BLOCK_LITERAL';
      } else if (scalar.value.includes('\\') && stringify(scalar.value, STYLE).startsWith('"')) {
        // Formulas stay readable: between double quotes every backslash would be written twice.
        scalar.type = 'QUOTE_SINGLE';
      }
    },
    Seq: (_, sequence) => {
      if (!isPlain(sequence) || JSON.stringify(sequence.toJSON()).length > FLOW_WIDTH) return undefined;
      sequence.flow = true;
      return visit.SKIP;
    },
  });
  return document.toString(STYLE);
}

/** Whether a node is a value, or lists of values, that needs no line of its own. */
function isPlain(node: unknown): boolean {
  if (isMap(node)) return false;
  if (isSeq(node)) return (node.items as Node[]).every(isPlain);
  return isScalar(node) && !(typeof node.value === 'string' && node.value.includes('\n'));
}
