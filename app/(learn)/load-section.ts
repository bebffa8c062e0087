import { cache } from 'react';
import { getViewer } from '#app/viewer.ts';
import { findSection } from '#lib/progress/queries.ts';

/** A section as who asks sees it; read once for the title and the page. */
export const loadSection = cache(
  async (sectionId: string) => await findSection({ userId: (await getViewer())?.userId ?? null, sectionId }),
);
