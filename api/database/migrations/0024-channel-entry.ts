// How somebody comes into a channel: rules that are accepted on first entry (and again when they change), asking to join, and what
// stands pinned there so that no room is empty.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table channel add column rules_version integer not null default 1 check (rules_version >= 1)`.execute(
    db,
  );
  await sql`
    create table rules_accepted (
      community_id uuid not null,
      channel_id uuid not null,
      person_id uuid not null,
      version integer not null check (version >= 1),
      at timestamptz(3) not null,
      primary key (community_id, channel_id, person_id),
      foreign key (community_id, channel_id) references channel,
      foreign key (community_id, person_id) references person
    )`.execute(db);
  // Whoever is inside has entered before.
  await sql`
    insert into rules_accepted (community_id, channel_id, person_id, version, at)
    select community_id, channel_id, person_id, 1, joined_at from channel_member`.execute(db);
  await sql`
    create table join_request (
      community_id uuid not null,
      request_id uuid not null,
      channel_id uuid not null,
      person_id uuid not null,
      words text not null check (length(words) between 1 and 300),
      state text not null check (state in ('waiting', 'granted', 'refused', 'withdrawn')),
      asked_at timestamptz(3) not null,
      answer text check (length(answer) between 1 and 300),
      decided_by uuid,
      decided_at timestamptz(3),
      primary key (community_id, request_id),
      foreign key (community_id, channel_id) references channel,
      foreign key (community_id, person_id) references person,
      foreign key (community_id, decided_by) references person,
      check ((decided_by is not null) = (state in ('granted', 'refused')))
    )`.execute(db);
  await sql`
    create unique index join_request_waiting on join_request (community_id, channel_id, person_id)
      where state = 'waiting'`.execute(db);
  await sql`
    create index join_request_person on join_request (community_id, person_id, asked_at desc)`.execute(db);
  await sql`
    create table channel_pin (
      community_id uuid not null,
      channel_id uuid not null,
      case_id uuid not null,
      place integer not null check (place between 1 and 3),
      pinned_by uuid not null,
      pinned_at timestamptz(3) not null,
      primary key (community_id, channel_id, case_id),
      unique (community_id, channel_id, place),
      foreign key (community_id, channel_id) references channel,
      foreign key (community_id, case_id) references case_study on delete cascade,
      foreign key (community_id, pinned_by) references person
    )`.execute(db);
}
