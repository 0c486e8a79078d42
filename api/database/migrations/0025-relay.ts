// Writing to somebody who spoke behind a mask, without either learning who the other is. One talk a thread, mask and reader: it stands
// on the pseudonym, so that ending it in one thread says nothing in another.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table relay_talk (
      community_id uuid not null,
      talk_id uuid not null,
      thread_id uuid not null,
      post_id uuid not null,
      author_id uuid not null,
      reader_id uuid not null check (reader_id <> author_id),
      reader_pseudonym text not null check (length(reader_pseudonym) between 3 and 60),
      reader_named boolean not null,
      author_named boolean not null,
      last_number integer not null check (last_number >= 0),
      reader_read integer not null check (reader_read >= 0),
      author_read integer not null check (author_read >= 0),
      started_at timestamptz(3) not null,
      last_at timestamptz(3) not null,
      ended_at timestamptz(3),
      primary key (community_id, talk_id),
      unique (community_id, thread_id, author_id, reader_id),
      foreign key (community_id, thread_id) references thread,
      foreign key (community_id, post_id) references post,
      foreign key (community_id, author_id) references person,
      foreign key (community_id, reader_id) references person
    )`.execute(db);
  await sql`create index relay_talk_reader on relay_talk (community_id, reader_id, last_at desc)`.execute(db);
  await sql`create index relay_talk_author on relay_talk (community_id, author_id, last_at desc)`.execute(db);
  await sql`create index relay_talk_last on relay_talk (last_at)`.execute(db);
  await sql`
    create table relay_message (
      community_id uuid not null,
      talk_id uuid not null,
      number integer not null check (number >= 1),
      message_id uuid not null,
      is_authors boolean not null,
      body text not null check (length(body) between 1 and 2000),
      sent_at timestamptz(3) not null,
      primary key (community_id, talk_id, number),
      unique (community_id, message_id),
      foreign key (community_id, talk_id) references relay_talk on delete cascade
    )`.execute(db);
  await sql`
    create table relay_report (
      community_id uuid not null,
      report_id uuid not null,
      talk_id uuid not null,
      by_author boolean not null,
      up_to_number integer not null check (up_to_number >= 1),
      reason text not null check (reason in ('identifies', 'unsafe-advice', 'unkind', 'advertising', 'other')),
      words text check (length(words) between 1 and 500),
      reported_at timestamptz(3) not null,
      decision text check (decision in ('kept', 'ended')),
      decided_by uuid,
      decided_at timestamptz(3),
      primary key (community_id, report_id),
      foreign key (community_id, talk_id) references relay_talk on delete cascade,
      foreign key (community_id, decided_by) references person,
      check ((decision is null) = (decided_at is null) and (decided_by is null) = (decided_at is null))
    )`.execute(db);
  await sql`
    create unique index relay_report_open on relay_report (community_id, talk_id, by_author)
      where decided_at is null`.execute(db);
  await sql`
    create index relay_report_waiting on relay_report (community_id, reported_at) where decided_at is null`.execute(
    db,
  );
}
