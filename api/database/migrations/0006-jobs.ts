// Work for the clock: rows that are claimed with SKIP LOCKED under a lease (decision 12). A job leads with its own key:
// the clock claims across communities. Whoever asks for the same work again finds the row that waits, and it is done
// once more if it had begun.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table job (
      job_id uuid primary key,
      community_id uuid references community,
      kind text not null check (kind ~ '^[a-z-]{1,40}$'),
      subject_id uuid,
      due_at timestamptz(3) not null,
      every_minutes integer check (every_minutes between 1 and 100000),
      asks integer not null check (asks >= 1),
      attempts integer not null check (attempts >= 0),
      lease_id uuid,
      lease_until timestamptz(3),
      fault text check (length(fault) <= 80),
      died_at timestamptz(3),
      check ((lease_id is null) = (lease_until is null))
    )`.execute(db);
  await sql`
    create unique index job_once on job (kind, coalesce(subject_id, '00000000-0000-0000-0000-000000000000'))
      where died_at is null`.execute(db);
  await sql`create index job_due on job (due_at) where died_at is null`.execute(db);
}
