// What workers say of the stripping engine, counted: a word it missed, a word that identifies nobody, a word that was kept with
// a reason. There is no person, no post and no word in it: kind, shape, reason, engine. And a rule of a channel: whether a post
// with a kept word waits for a moderator.
import { type Kysely, sql } from 'kysely';

const isDay = sql.raw(`~ '^20[0-9]{2}-[01][0-9]-[0-3][0-9]$'`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table engine_word (
      community_id uuid not null references community,
      number integer not null generated always as identity,
      said text not null check (said in ('missed', 'not-identifying', 'kept')),
      kind text not null check (kind ~ '^[A-Z_0-9]{1,20}$'),
      shape text not null check (shape ~ '^[A-Za-z0-9 ,-]{1,60}$'),
      reason text not null check (reason ~ '^[a-z-]{0,20}$'),
      version text not null check (version ${isDay}),
      count integer not null check (count >= 1),
      last_on text not null check (last_on ${isDay}),
      primary key (community_id, said, kind, shape, reason, version)
    )`.execute(db);
  await sql`create index engine_word_count on engine_word (community_id, count desc, number)`.execute(db);
  await sql`alter table channel add column hold_overruled boolean not null default false`.execute(db);
}
