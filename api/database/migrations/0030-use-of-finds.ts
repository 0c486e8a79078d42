// A chase may come of a case study; and a worker keeps what they found, a thread or a service, as they keep a case study already.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table chase
      drop constraint chase_source_kind_check,
      add constraint chase_source_kind_check
        check (source_kind in ('service', 'answer', 'step', 'note', 'case-study', 'blank'))`.execute(db);
  // What is kept is looked up by the rules of the search each time, so no row points at a thing that may go.
  await sql`
    create table saved_find (
      community_id uuid not null,
      person_id uuid not null,
      kind text not null check (kind in ('thread', 'service')),
      subject_id uuid not null,
      saved_at timestamptz(3) not null,
      primary key (community_id, person_id, kind, subject_id),
      foreign key (community_id, person_id) references person
    )`.execute(db);
}
