import { z } from 'zod';

/** One line of a listing. Answers refer to `id`, so lines may be inserted without breaking them. */
export const ListingLine = z.strictObject({ id: z.string(), code: z.string() });
export type ListingLine = z.infer<typeof ListingLine>;

/**
 * A listing as the file holds it: every line is `<id>| <code>`, ids being short and unique in the listing.
 *
 *     def| def relu(x):
 *     max|     return np.maximum(0, x)
 */
export const Listing = z.string().superRefine((untrusted, context) => {
  const seen = new Set<string>();
  for (const [index, raw] of linesOf(untrusted).entries()) {
    const id = LINE.exec(raw)?.[1];
    if (id === undefined) {
      context.addIssue({ code: 'custom', message: `line ${index + 1} must look like "id| code", found "${raw}"` });
    } else if (seen.has(id)) {
      context.addIssue({ code: 'custom', message: `line id "${id}" is used twice` });
    } else {
      seen.add(id);
    }
  }
});
export type Listing = z.infer<typeof Listing>;

const LINE = /^([a-z][a-z0-9-]*)\|(?: (.*))?$/;

function linesOf(listing: string): string[] {
  return listing.replace(/\n+$/, '').split('\n');
}

/** The lines of a listing that has passed the `Listing` schema. */
export function parseListing(listing: Listing): ListingLine[] {
  return linesOf(listing).map((raw) => {
    const [, id = '', code = ''] = LINE.exec(raw) ?? [];
    return { id, code };
  });
}
