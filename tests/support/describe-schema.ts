import pg from 'pg';

/** A database's tables, columns, keys, indexes and enums as lines of text, for comparing two databases. */
export async function describeSchema(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(`
      select format('column %s.%s %s%s default %s', table_name, column_name,
                    udt_name || coalesce('(' || datetime_precision || ')', ''), case is_nullable when 'NO' then ' not null' else '' end,
                    coalesce(column_default, 'none')) as line
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'
      union all
      select 'index ' || indexdef from pg_indexes where schemaname = 'public'
      union all
      select format('foreign key %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
      union all
      select format('enum %s: %s', typname, string_agg(enumlabel, ', ' order by enumsortorder))
      from pg_type join pg_enum on enumtypid = pg_type.oid group by typname
      order by line`);
    return rows.map(({ line }) => line);
  } finally {
    await client.end();
  }
}
