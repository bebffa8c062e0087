import pg from 'pg';

/** Moves the time that the server sees; the browser's own clock stays. */
export type ServerClock = {
  /** The server's time becomes that moment and runs on from there. */
  set(iso: string): Promise<void>;
  advance(seconds: number): Promise<void>;
};

/** Runs `use` with the clock of a database; sets it right afterwards. */
export async function withServerClock(databaseUrl: string, use: (clock: ServerClock) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await use({
      set: async (iso) => {
        await client.query(
          `insert into clock_offset (amount) values ($1::timestamptz - clock_timestamp())
           on conflict (id) do update set amount = excluded.amount`,
          [iso],
        );
      },
      advance: async (seconds) => {
        await client.query(
          `insert into clock_offset (amount) values (make_interval(secs => $1::float8))
           on conflict (id) do update set amount = clock_offset.amount + excluded.amount`,
          [seconds],
        );
      },
    });
  } finally {
    await client.query('delete from clock_offset');
    await client.end();
  }
}
