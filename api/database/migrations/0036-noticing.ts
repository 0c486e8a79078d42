// A moderator's word to one of two who talk over the relay is about no post, and knows them by the name of that talk alone. And the moment
// before which whatever stood in a post said too much: what was drawn from it until then may say it still.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table author_notice
      alter column post_id drop not null,
      add column talk_name text check (length(talk_name) between 1 and 60),
      add constraint author_notice_about check ((post_id is null) = (talk_name is not null))`.execute(db);
  await sql`alter table post add column earlier_hidden_at timestamptz(3)`.execute(db);
}
