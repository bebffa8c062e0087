import { db } from '#lib/db/client.ts';

/** Sets the database's clock to that moment; it runs on from there. */
export async function setClock(iso: string): Promise<void> {
  await db.$executeRaw`
    insert into clock_offset (amount) values (${iso}::timestamptz - clock_timestamp())
    on conflict (id) do update set amount = excluded.amount`;
}

/** Moves the database's clock forward (or back, with a negative number). */
export async function advanceClock(seconds: number): Promise<void> {
  await db.$executeRaw`
    insert into clock_offset (amount) values (make_interval(secs => ${seconds}::float8))
    on conflict (id) do update set amount = clock_offset.amount + excluded.amount`;
}
