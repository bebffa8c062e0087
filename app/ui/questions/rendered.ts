import type { ListingLine } from '#lib/questions/listing.ts';
import type { LocalText } from '#lib/questions/local-text.ts';

/** A text in the reader's language, rendered and sanitised by the server; `lang` says which language it is. */
export type RenderedText = { html: string; lang: string };

/** A line of a listing with its colours. */
export type RenderedLine = ListingLine & { html: string };

/** A view with every text and listing rendered. */
export type Rendered<T> = T extends LocalText
  ? RenderedText
  : [T, ListingLine] extends [ListingLine, T]
    ? RenderedLine
    : T extends readonly (infer Item)[]
      ? Rendered<Item>[]
      : T extends object
        ? { [Key in keyof T]: Rendered<T[Key]> }
        : T;
