import { join } from 'node:path';

/** The folder of the product. */
export const root = join(import.meta.dirname, '..');
