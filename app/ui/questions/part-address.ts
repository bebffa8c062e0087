'use client';

import { createContext } from 'react';

/** Where the part on the screen stands. Null where an answer is only shown, as in a comparison. */
export type PartAddress = { attemptId: string; itemId: string; partId: string };

/** For inputs that ask the server while an answer is being written: running a program. */
export const PartAddressContext = createContext<PartAddress | null>(null);
