import type { Instrumentation } from 'next';

/** An error that a page, action or handler did not expect goes to the log with the route it happened in. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { logError } = await import('#lib/logger.ts');
  logError(`${request.method} ${context.routePath}`, error);
};
