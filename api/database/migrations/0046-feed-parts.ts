// A page of shallow records takes longer than a turn: what of it was read and written is remembered with the run, and the next turn goes on
// behind it.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table feed_run add column part_ids text[] not null default '{}' check (cardinality(part_ids) <= 20000)`.execute(
    db,
  );
}
