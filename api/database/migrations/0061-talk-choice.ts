// Whether colleagues may begin a private talk with somebody by name. Whoever has no row may be written to, as before.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table talk_choice (
      community_id uuid not null,
      person_id uuid not null,
      is_open boolean not null,
      set_at timestamptz(3) not null,
      primary key (community_id, person_id),
      foreign key (community_id, person_id) references person
    )`.execute(db);
}
