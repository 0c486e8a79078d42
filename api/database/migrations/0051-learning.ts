// How far somebody is with a module, by its version: ids, numbers and days. Which modules there are and what they say ships with the program, so
// no row points at one; a row of a module that is gone stays as a record of what its person did.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table learning_progress (
      community_id uuid not null,
      person_id uuid not null,
      module_id text not null check (length(module_id) <= 60 and module_id ~ '^[a-z]+(-[a-z]+)*$'),
      version integer not null check (version >= 1),
      last_card integer not null check (last_card >= 1),
      is_check_passed boolean not null,
      changed_at timestamptz(3) not null,
      completed_at timestamptz(3),
      primary key (community_id, person_id, module_id, version),
      foreign key (community_id, person_id) references person,
      check (completed_at is null or is_check_passed)
    )`.execute(db);
}
