import { type ParsedCronItem, parseCronItems, type TaskList } from 'graphile-worker';
import { sweepGuests } from '../accounts/sweep-guests.ts';

/** What runs in the background, by name. A task may run twice: each must be safe to repeat. */
export const tasks: TaskList = {
  'sweep-guests': async () => {
    await sweepGuests();
  },
};

/** When they run, in UTC; a run that was missed while nothing was up is made up for within the hour. */
export const cronItems: ParsedCronItem[] = parseCronItems([
  { task: 'sweep-guests', match: '17 * * * *', identifier: 'sweep-guests', options: { backfillPeriod: 3_600_000 } },
]);
