// What somebody gave, said or was told is found by who they are, for the copy of what is held about them. These grow with every post and
// were found by the post or the service alone; what a community has few of is read whole.
import { type Kysely, sql } from 'kysely';

const found = ['post_thanks', 'post_worked', 'mention_told', 'case_worked'] as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of found)
    await sql`create index ${sql.table(`${table}_own`)} on ${sql.table(table)} (community_id, person_id)`.execute(
      db,
    );
}
