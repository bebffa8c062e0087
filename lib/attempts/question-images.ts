import { sql } from '#lib/db/client.ts';

/** SQL for the images of the row called `version`: name to hash. */
export const questionImages: ReturnType<typeof sql> = sql`
  (select coalesce(jsonb_object_agg(used.name, used.asset_hash), '{}') from question_asset used where used.version_id = version.id)`;
