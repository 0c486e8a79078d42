// Rules for holding are data of each channel; why a post is held, who of the supervisors was told of an urgent one; suspensions that
// are lifted; what was taken out, for caches that slept through it; and a number that tells moderators to look.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // One row a community. Apart from the stream of changes: how far that moves would tell others that somebody reported.
  await sql`
    create table queue_mark (
      community_id uuid not null references community,
      changes bigint not null check (changes >= 0),
      primary key (community_id)
    )`.execute(db);
  await sql`
    create table channel_holding (
      community_id uuid not null,
      channel_id uuid not null,
      first_posts integer not null check (first_posts between 0 and 20),
      flagged_words text[] not null check (cardinality(flagged_words) <= 100),
      holds_doubt boolean not null,
      changed_at timestamptz(3) not null,
      primary key (community_id, channel_id),
      foreign key (community_id, channel_id) references channel
    )`.execute(db);
  await sql`
    create table post_hold (
      community_id uuid not null,
      post_id uuid not null,
      why text[] not null check (why <@ array['first-posts', 'flagged-word', 'overruled', 'doubt'] and cardinality(why) >= 1),
      held_at timestamptz(3) not null,
      primary key (community_id, post_id),
      foreign key (community_id, post_id) references post
    )`.execute(db);
  await sql`
    create table urgent_hold (
      community_id uuid not null,
      post_id uuid not null,
      held_at timestamptz(3) not null,
      told integer not null check (told >= 0),
      seen_by uuid,
      seen_at timestamptz(3),
      primary key (community_id, post_id),
      foreign key (community_id, post_id) references post,
      foreign key (community_id, seen_by) references person,
      check ((seen_by is null) = (seen_at is null))
    )`.execute(db);
  await sql`create index urgent_hold_waiting on urgent_hold (community_id, held_at)`.execute(db);
  // Ids alone. A row that is gone is below the floor, and whoever stands below it forgets everything.
  await sql`
    create table taken_out (
      community_id uuid not null,
      seq bigint not null,
      post_id uuid not null,
      thread_id uuid not null,
      case_ids uuid[] not null,
      is_leak boolean not null,
      at timestamptz(3) not null,
      primary key (community_id, seq)
    )`.execute(db);
  await sql`
    create table taken_out_head (
      community_id uuid not null references community,
      seq bigint not null check (seq >= 0),
      floor bigint not null check (floor between 0 and seq),
      primary key (community_id)
    )`.execute(db);
  await sql`create index taken_out_at on taken_out (at)`.execute(db);
  await sql`
    alter table author_notice drop constraint author_notice_kind_check,
      add constraint author_notice_kind_check check (kind in ('warned', 'suspended', 'unmasked', 'reinstated')),
      add column by_id uuid,
      add column lifted_by uuid,
      add column lifted_at timestamptz(3),
      alter column words drop not null,
      add foreign key (community_id, by_id) references person,
      add foreign key (community_id, lifted_by) references person,
      add check ((lifted_by is null) = (lifted_at is null)),
      add check (lifted_at is null or kind = 'suspended'),
      add check (words is not null or kind = 'reinstated')`.execute(db);
  await sql`
    create index author_notice_suspended on author_notice (community_id, at desc, notice_id desc)
      where kind = 'suspended'`.execute(db);
  await sql`create index supervision_duty_running on supervision_duty (community_id, ends_at)`.execute(db);
}
