// A server of its own for one submission: what a test kills in the middle of grading.
import { submitAttempt } from '../../lib/attempts/submit-attempt.ts';

const [userId = '', attemptId = ''] = process.argv.slice(2);
await submitAttempt({ userId, attemptId });
process.exit(0);
