import { cache } from 'react';
import { getViewer } from '#app/viewer.ts';
import { findSubject } from '#lib/progress/queries.ts';

/** A subject as who asks sees it; read once for the title and the page. */
export const loadSubject = cache(
  async (subjectId: string) => await findSubject({ userId: (await getViewer())?.userId ?? null, subjectId }),
);
