// One counter row a stream: its lock makes the order of numbers the order of commits, so that a reader who has seen
// number 42 has seen them all (decision 3; an id sequence lost 4,231 of 8,689). No foreign keys on the events: they are
// short-lived facts, and a check would take locks on rows that many writers share.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table stream (
      community_id uuid not null,
      stream text not null check (stream ~ '^[a-z0-9:-]{1,60}$'),
      epoch uuid not null,
      seq bigint not null check (seq >= 0),
      primary key (community_id, stream)
    )`.execute(db);
  await sql`
    create table stream_event (
      community_id uuid not null,
      stream text not null check (length(stream) <= 60),
      seq bigint not null,
      kind text not null check (kind in ('thread-started', 'post-added', 'post-changed', 'answer-accepted',
        'channel-changed')),
      channel_id uuid,
      thread_id uuid,
      post_id uuid,
      at timestamptz(3) not null,
      primary key (community_id, stream, seq)
    )`.execute(db);
}
