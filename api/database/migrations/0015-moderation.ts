// Moderation: one open case a post, one report a person and case, evidence apart from the post, notices, un-maskings.
import { type Kysely, sql } from 'kysely';

const decisions = sql.raw(`('kept', 'hidden', 'returned', 'quarantined')`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table moderation_case (
      community_id uuid not null references community,
      case_id uuid not null,
      post_id uuid not null,
      why text[] not null check (why <@ array['reported', 'held', 'suspected', 'appealed'] and cardinality(why) >= 1),
      is_leak boolean not null,
      appeal_of uuid,
      appeal_words text check (length(appeal_words) between 1 and 500),
      opened_at timestamptz(3) not null,
      decision text check (decision in ${decisions}),
      words text check (length(words) between 1 and 500),
      decided_by uuid,
      decided_at timestamptz(3),
      primary key (community_id, case_id),
      foreign key (community_id, post_id) references post,
      foreign key (community_id, appeal_of) references moderation_case,
      foreign key (community_id, decided_by) references person,
      check ((decision is null) = (decided_at is null) and (decided_by is null) = (decided_at is null))
    )`.execute(db);
  await sql`
    create unique index moderation_case_open on moderation_case (community_id, post_id) where decided_at is null`.execute(
    db,
  );
  await sql`
    create unique index moderation_case_appeal on moderation_case (community_id, appeal_of) where appeal_of is not null`.execute(
    db,
  );
  await sql`
    create index moderation_case_decided on moderation_case (community_id, decided_at desc, case_id desc)
      where decided_at is not null`.execute(db);
  await sql`create index post_held on post (community_id, posted_at) where state = 'held'`.execute(db);
  await sql`create index moderation_case_post on moderation_case (community_id, post_id)`.execute(db);
  await sql`
    create table post_report (
      community_id uuid not null,
      case_id uuid not null,
      reporter_id uuid not null,
      reason text not null check (reason in ('identifies', 'unsafe-advice', 'unkind', 'advertising', 'other')),
      words text check (length(words) between 1 and 500),
      reported_at timestamptz(3) not null,
      primary key (community_id, case_id, reporter_id),
      foreign key (community_id, case_id) references moderation_case,
      foreign key (community_id, reporter_id) references person
    )`.execute(db);
  await sql`
    create index post_report_reporter on post_report (community_id, reporter_id, reported_at desc)`.execute(
    db,
  );
  await sql`
    create table post_evidence (
      community_id uuid not null,
      post_id uuid not null,
      title text check (length(title) between 1 and 120),
      body text not null check (length(body) between 1 and 4000),
      taken_at timestamptz(3) not null,
      primary key (community_id, post_id),
      foreign key (community_id, post_id) references post
    )`.execute(db);
  await sql`
    create table author_notice (
      community_id uuid not null,
      notice_id uuid not null,
      person_id uuid not null,
      post_id uuid not null,
      kind text not null check (kind in ('warned', 'suspended', 'unmasked')),
      words text not null check (length(words) between 1 and 500),
      at timestamptz(3) not null,
      primary key (community_id, notice_id),
      foreign key (community_id, person_id) references person,
      foreign key (community_id, post_id) references post
    )`.execute(db);
  await sql`create index author_notice_person on author_notice (community_id, person_id, at desc)`.execute(
    db,
  );
  await sql`
    create table unmasking (
      community_id uuid not null,
      unmasking_id uuid not null,
      post_id uuid not null,
      reason text not null check (length(reason) between 1 and 500),
      requested_by uuid not null,
      requested_at timestamptz(3) not null,
      is_break_glass boolean not null,
      approved_by uuid check (approved_by <> requested_by),
      approved_at timestamptz(3),
      primary key (community_id, unmasking_id),
      foreign key (community_id, post_id) references post,
      foreign key (community_id, requested_by) references person,
      foreign key (community_id, approved_by) references person,
      check ((approved_by is null) = (approved_at is null))
    )`.execute(db);
  // A worker reads their own trail.
  await sql`create index audit_entry_actor on audit_entry (community_id, actor_id, seq desc)`.execute(db);
  await sql`create index unmasking_recent on unmasking (community_id, requested_at desc)`.execute(db);
}
