import { giveUp } from '../logger.ts';

/** Checks the settings first: a wrong one ends the start with its name and what is expected. */
export async function superviseWithSettings(mode: 'production' | 'development'): Promise<void> {
  try {
    await import('../../lib/env.ts');
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error));
  }
  const { supervise } = await import('./supervise.ts');
  await supervise(mode);
}
