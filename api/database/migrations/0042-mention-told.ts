// Whom a post has named so far, whether they asked to hear of it or not: an edit tells those alone whom it names anew. Nudges themselves are
// forgotten after a month and could not say it.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mention_told (
      community_id uuid not null,
      post_id uuid not null,
      person_id uuid not null,
      told_at timestamptz(3) not null,
      primary key (community_id, post_id, person_id),
      foreign key (community_id, post_id) references post,
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`create index mention_told_old on mention_told (told_at)`.execute(db);
  // What was told and is not forgotten yet.
  await sql`
    insert into mention_told (community_id, post_id, person_id, told_at)
    select community_id, post_id, person_id, made_at from nudge where kind = 'mention' and post_id is not null
    on conflict do nothing`.execute(db);
}
