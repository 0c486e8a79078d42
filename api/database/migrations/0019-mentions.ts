// Which services a post names, and where in its words (offsets, as beside kept words). The name itself stands in the words, so a service
// that is gone takes nothing away from them. Posts from before mention none.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table post add column mentions jsonb not null default '[]'
      check (jsonb_typeof(mentions) = 'array')`.execute(db);
}
