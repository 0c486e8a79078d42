// How long a community keeps chases that are closed, and until when a worker said that support goes on.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table chase_keeping (
      community_id uuid primary key references community,
      months integer not null check (months between 3 and 84),
      set_at timestamptz(3) not null
    )`.execute(db);
  await sql`
    alter table chase add column carry_on_until text
      check (carry_on_until ~ '^20[0-9]{2}-[01][0-9]-[0-3][0-9]$')`.execute(db);
  // What is deleted is found by age alone, whoever it belongs to.
  await sql`create index chase_old on chase (community_id, closed_at) where closed_at is not null`.execute(
    db,
  );
}
