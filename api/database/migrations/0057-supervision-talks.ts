// A talk over the relay may stand on a request for supervision, too: whoever asked and whoever holds it write to each other, both by name.
// One talk a request and holder.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table relay_talk
      add column request_id uuid,
      add foreign key (community_id, request_id) references supervision_request,
      drop constraint relay_talk_about,
      add constraint relay_talk_about check ((thread_id is null) = (post_id is null)
        and num_nonnulls(thread_id, offer_id, request_id) = 1),
      add constraint relay_talk_supervision unique (community_id, request_id, reader_id)`.execute(db);
}
