/** Where a blank stands in a listing or text: `{{id}}`. Not a form that occurs in Python or Markdown by itself. */
const MARKER = /\{\{([a-z][a-z0-9-]*)\}\}/g;

/** Ids of the blanks in a text, in their order, repeats included. */
export function markersIn(text: string): string[] {
  return [...text.matchAll(MARKER)].map(([, id = '']) => id);
}

/** The text with something in the place of every blank. */
export function replaceMarkers(text: string, toText: (id: string) => string): string {
  return text.replace(MARKER, (_, id: string) => toText(id));
}
