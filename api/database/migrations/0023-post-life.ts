// What becomes of a post after it was written: earlier words, a tombstone, thanks, "worked for me"; and of a thread: who follows or
// mutes it, and into which other one it was merged.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table post add column version integer not null default 1 check (version >= 1),
      add column edited_at timestamptz(3), add column withdrawn_at timestamptz(3)`.execute(db);
  // Words that stood there before. `is_shown`: everybody saw them, and their author did not take them out of sight.
  await sql`
    create table post_version (
      community_id uuid not null,
      post_id uuid not null,
      version integer not null check (version >= 1),
      title text check (length(title) between 1 and 120),
      body text not null check (length(body) between 1 and 4000),
      is_shown boolean not null,
      written_at timestamptz(3) not null,
      primary key (community_id, post_id, version),
      foreign key (community_id, post_id) references post
    )`.execute(db);
  await sql`
    create index post_withdrawn on post (withdrawn_at) where withdrawn_at is not null`.execute(db);
  // A leak takes earlier words along.
  await sql`
    alter table post_evidence add column earlier jsonb not null default '[]'
      check (jsonb_typeof(earlier) = 'array')`.execute(db);
  await sql`
    alter table thread add column merged_into uuid check (merged_into <> thread_id),
      add constraint thread_merged_into foreign key (community_id, merged_into) references thread`.execute(
    db,
  );
  await sql`
    create index thread_merged on thread (community_id, merged_into) where merged_into is not null`.execute(
    db,
  );
  for (const subject of ['thread', 'channel'])
    await sql`
      create table ${sql.table(`${subject}_watch`)} (
        community_id uuid not null,
        person_id uuid not null,
        ${sql.ref(`${subject}_id`)} uuid not null,
        watch text not null check (watch in ('following', 'muted')),
        since timestamptz(3) not null,
        primary key (community_id, person_id, ${sql.ref(`${subject}_id`)}),
        foreign key (community_id, person_id) references person,
        foreign key (community_id, ${sql.ref(`${subject}_id`)}) references ${sql.table(subject)}
      )`.execute(db);
  await sql`create index thread_watch_thread on thread_watch (community_id, thread_id)`.execute(db);
  await sql`create index channel_watch_channel on channel_watch (community_id, channel_id)`.execute(db);
  await sql`
    create table post_thanks (
      community_id uuid not null,
      post_id uuid not null,
      person_id uuid not null,
      at timestamptz(3) not null,
      primary key (community_id, post_id, person_id),
      foreign key (community_id, post_id) references post,
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`
    create table post_worked (
      community_id uuid not null,
      post_id uuid not null,
      person_id uuid not null,
      area_id uuid,
      at timestamptz(3) not null,
      primary key (community_id, post_id, person_id),
      foreign key (community_id, post_id) references post,
      foreign key (community_id, person_id) references person,
      foreign key (community_id, area_id) references area
    )`.execute(db);
}
