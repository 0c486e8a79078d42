// Nudges: who wants what by which way, where to (sealed), what waits to be told and how each sending went. A nudge is a kind
// and ids; no column takes words. Offers of urgent questions lie apart, so that nothing is asked about twice.
import { type Kysely, sql } from 'kysely';

const kinds = sql.raw(`array['answer', 'mention', 'fits', 'chase', 'decision']`);
const faults = sql.raw(
  `('server-away', 'too-slow', 'try-later', 'recipient-refused', 'refused', 'not-safe', 'address-refused', 'not-set-up', 'interrupted')`,
);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table nudge_choice (
      community_id uuid not null,
      person_id uuid not null,
      ways text[] not null check (ways <@ array['badge', 'system', 'mail', 'webhook'] and cardinality(ways) <= 4),
      kinds text[] not null check (kinds <@ ${kinds} and cardinality(kinds) <= 5),
      rhythm text not null check (rhythm in ('single', 'digest')),
      quiet_from smallint not null check (quiet_from between 0 and 23),
      quiet_until smallint not null check (quiet_until between 0 and 23),
      is_quiet_at_weekends boolean not null,
      digest_hour smallint not null check (digest_hour between 0 and 23),
      version integer not null check (version >= 1),
      primary key (community_id, person_id),
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`
    create table nudge_address (
      community_id uuid not null,
      person_id uuid not null,
      way text not null check (way in ('mail', 'webhook')),
      address_id uuid not null unique,
      sealed text not null check (length(sealed) between 1 and 4000),
      state text not null check (state in ('waiting', 'good', 'stopped')),
      set_at timestamptz(3) not null,
      refusals integer not null check (refusals >= 0),
      fault text check (fault in ${faults}),
      primary key (community_id, person_id, way),
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`
    create table nudge (
      community_id uuid not null,
      nudge_id uuid not null,
      person_id uuid not null,
      kind text not null check (kind = any (${kinds})),
      subject text not null check (subject ~ '^[0-9a-f-]{36}(:20[0-9]{2}-[01][0-9]-[0-3][0-9])?$'),
      thread_id uuid,
      post_id uuid,
      made_at timestamptz(3) not null,
      seen_at timestamptz(3),
      batch_id uuid,
      settled_at timestamptz(3),
      primary key (community_id, nudge_id),
      unique (community_id, person_id, kind, subject),
      foreign key (community_id, person_id) references person,
      foreign key (community_id, thread_id) references thread,
      foreign key (community_id, post_id) references post
    )`.execute(db);
  await sql`create index nudge_unsettled on nudge (community_id, person_id, made_at) where settled_at is null`.execute(
    db,
  );
  await sql`create index nudge_unseen on nudge (community_id, person_id, made_at) where seen_at is null`.execute(
    db,
  );
  await sql`create index nudge_batch on nudge (community_id, batch_id) where batch_id is not null`.execute(
    db,
  );
  await sql`create index nudge_made on nudge (made_at)`.execute(db);
  await sql`
    create table nudge_sending (
      community_id uuid not null,
      sending_id uuid not null,
      person_id uuid not null,
      batch_id uuid not null,
      way text not null check (way in ('mail', 'webhook')),
      content text not null check (content in ('nudges', 'test', 'confirm')),
      state text not null check (state in ('waiting', 'sent', 'failed', 'dropped')),
      attempts integer not null check (attempts >= 0),
      fault text check (fault in ${faults}),
      made_at timestamptz(3) not null,
      due_at timestamptz(3) not null,
      ended_at timestamptz(3),
      primary key (community_id, sending_id),
      unique (community_id, batch_id, way),
      foreign key (community_id, person_id) references person,
      check ((state = 'waiting') = (ended_at is null))
    )`.execute(db);
  await sql`create index nudge_sending_person on nudge_sending (community_id, person_id, made_at desc)`.execute(
    db,
  );
  await sql`create index nudge_sending_made on nudge_sending (made_at)`.execute(db);
  await sql`
    create table nudge_offer_rule (
      community_id uuid primary key references community,
      unanswered_minutes integer not null check (unanswered_minutes between 5 and 1440),
      asked_max integer not null check (asked_max between 0 and 10),
      set_at timestamptz(3) not null
    )`.execute(db);
  await sql`
    create table nudge_offer (
      community_id uuid not null,
      thread_id uuid not null,
      person_id uuid not null,
      day text not null check (day ~ '^20[0-9]{2}-[01][0-9]-[0-3][0-9]$'),
      offered_at timestamptz(3) not null,
      primary key (community_id, thread_id, person_id),
      unique (community_id, person_id, day),
      foreign key (community_id, thread_id) references thread,
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`
    create table nudge_offered (
      community_id uuid not null,
      thread_id uuid not null,
      offered_at timestamptz(3) not null,
      primary key (community_id, thread_id),
      foreign key (community_id, thread_id) references thread
    )`.execute(db);
  await sql`create index nudge_offered_recent on nudge_offered (community_id, offered_at desc)`.execute(db);
  // Urgent questions are few; the clock looks for those that wait.
  await sql`
    create index thread_urgent_open on thread (started_at) where urgency = 'urgent' and state = 'open'`.execute(
    db,
  );
}
