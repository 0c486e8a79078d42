// Who is asked into a channel that one enters by invitation, to whom its hosting is handed, and who was taken out of it; and whether
// somebody wants to be found by name. An invitation is for one person: it cannot be passed on, as a code could.
import { type Kysely, sql } from 'kysely';

const kinds = sql.raw(`array['answer', 'mention', 'fits', 'chase', 'decision', 'invitation']`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table channel_invitation (
      community_id uuid not null,
      invitation_id uuid not null,
      channel_id uuid not null,
      person_id uuid not null,
      invited_by uuid not null,
      state text not null check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
      invited_at timestamptz(3) not null,
      ended_at timestamptz(3),
      primary key (community_id, invitation_id),
      foreign key (community_id, channel_id) references channel,
      foreign key (community_id, person_id) references person,
      foreign key (community_id, invited_by) references person,
      check ((ended_at is null) = (state = 'waiting'))
    )`.execute(db);
  await sql`
    create unique index channel_invitation_waiting on channel_invitation (community_id, channel_id, person_id)
      where state = 'waiting'`.execute(db);
  await sql`
    create index channel_invitation_person on channel_invitation (community_id, person_id, invited_at desc)`.execute(
    db,
  );
  await sql`
    create table hosting_offer (
      community_id uuid not null,
      channel_id uuid not null,
      offer_id uuid not null,
      person_id uuid not null,
      offered_by uuid not null,
      offered_at timestamptz(3) not null,
      primary key (community_id, channel_id),
      foreign key (community_id, channel_id) references channel,
      foreign key (community_id, person_id) references person,
      foreign key (community_id, offered_by) references person
    )`.execute(db);
  await sql`create index hosting_offer_person on hosting_offer (community_id, person_id)`.execute(db);
  await sql`
    create table channel_taken_out (
      community_id uuid not null,
      channel_id uuid not null,
      person_id uuid not null,
      words text not null check (length(words) between 1 and 300),
      at timestamptz(3) not null,
      primary key (community_id, channel_id, person_id),
      foreign key (community_id, channel_id) references channel,
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`create index channel_taken_out_person on channel_taken_out (community_id, person_id)`.execute(db);
  // Whoever has no row may be found.
  await sql`
    create table findable_choice (
      community_id uuid not null,
      person_id uuid not null,
      is_findable boolean not null,
      set_at timestamptz(3) not null,
      primary key (community_id, person_id),
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`
    alter table nudge_choice
      drop constraint nudge_choice_kinds_check,
      add constraint nudge_choice_kinds_check check (kinds <@ ${kinds} and cardinality(kinds) <= 6)`.execute(
    db,
  );
  await sql`
    alter table nudge
      drop constraint nudge_kind_check,
      add constraint nudge_kind_check check (kind = any (${kinds}))`.execute(db);
}
