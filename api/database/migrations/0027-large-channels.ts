// A channel of a hundred thousand posts: whether a thread is seen is its question's own matter, and is asked of every thread that is counted; an
// area is looked at for its first eight workers beside every author that is named.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index post_question on post (community_id, thread_id) include (state, author_id) where number = 1`.execute(
    db,
  );
  await sql`create index person_area on person (community_id, area_id)`.execute(db);
}
