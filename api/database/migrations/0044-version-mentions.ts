// Earlier words of a post know what they mention, so that the title of what was taken out goes from them as it goes from the post. Of those
// that were kept before, nobody can tell: from now on moderators and their author alone are shown them. That everybody saw them once is written
// down apart: a post that was seen keeps its place.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table post_version add column mentions jsonb not null default '[]'`.execute(db);
  await sql`alter table post_version add column was_public boolean not null default false`.execute(db);
  await sql`update post_version set is_shown = false, was_public = true where is_shown`.execute(db);
}
