// Whoever said their name under a post may be written to as well, both by name. Such a talk is never the one with a mask: who speaks in one
// thread with their name and behind a mask would be unmasked by finding the same talk under both.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table relay_talk
      add column to_named boolean not null default false,
      add constraint relay_talk_to_named check (not to_named or (thread_id is not null and author_named and reader_named)),
      drop constraint relay_talk_community_id_thread_id_author_id_reader_id_key,
      add constraint relay_talk_thread unique (community_id, thread_id, author_id, reader_id, to_named)`.execute(
    db,
  );
}
