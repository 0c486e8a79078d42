// The crisis path: who reviewed its content, and times to three steps. A time has no person: its batch is a random key of
// the device, there so that a batch sent twice counts once, and leads nowhere.
import { type Kysely, sql } from 'kysely';

const isDay = sql.raw(`~ '^20[0-9]{2}-[01][0-9]-[0-3][0-9]$'`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table next_steps_review (
      community_id uuid not null references community,
      digest text not null check (digest ~ '^[0-9a-f]{64}$'),
      name text not null check (length(name) between 2 and 80),
      role text not null check (length(role) between 2 and 80),
      reviewed_on text not null check (reviewed_on ${isDay}),
      recorded_by uuid not null,
      recorded_at timestamptz(3) not null,
      primary key (community_id, digest),
      foreign key (community_id, recorded_by) references person
    )`.execute(db);
  await sql`
    create table next_steps_time (
      community_id uuid not null references community,
      batch_id uuid not null,
      number integer not null check (number between 1 and 100),
      path_id text not null check (path_id ~ '^[a-z-]{1,40}$'),
      decisions integer not null check (decisions between 0 and 12),
      tenths integer not null check (tenths between 0 and 18000),
      is_offline boolean not null,
      on_day text not null check (on_day ${isDay}),
      primary key (community_id, batch_id, number)
    )`.execute(db);
}
