// API keys. A secret rests as its digest (64 hexadecimal signs), under which a call finds it; of its use nothing is kept but the last day.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table api_key (
      community_id uuid not null,
      key_id uuid not null,
      person_id uuid not null,
      name text not null check (length(name) between 1 and 60),
      roles text[] not null check (
        cardinality(roles) between 1 and 3 and roles <@ array['curator', 'service-manager', 'administrator']),
      secret_hash text not null unique check (length(secret_hash) = 64),
      created_at timestamptz(3) not null,
      last_used_on text check (last_used_on ~ '^\\d{4}-\\d{2}-\\d{2}$'),
      expires_at timestamptz(3) not null check (expires_at > created_at and expires_at <= created_at + interval '366 days'),
      revoked_at timestamptz(3),
      primary key (community_id, key_id),
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`create index api_key_person on api_key (community_id, person_id, created_at, key_id)`.execute(db);
  await sql`create index api_key_over on api_key (least(revoked_at, expires_at))`.execute(db);
}
