// Communities, organisations, areas, people. `community_id` leads every key, so that one community can be moved or
// sharded away and no query can reach across by mistake. Lists are CHECKs: a statement can be changed, an enum hardly.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table community (
      community_id uuid primary key,
      slug text not null unique check (slug ~ '^[a-z0-9-]{1,60}$'),
      name text not null check (length(name) between 1 and 120),
      is_evaluation boolean not null,
      created_at timestamptz(3) not null
    )`.execute(db);
  await sql`
    create table organisation (
      community_id uuid not null references community,
      organisation_id uuid not null,
      slug text not null check (slug ~ '^[a-z0-9-]{1,60}$'),
      name text not null check (length(name) between 1 and 120),
      kind text not null check (kind in ('PCN', 'practice', 'VCSE', 'council', 'other')),
      ods_code text check (ods_code ~ '^[A-Z0-9]{3,8}$'),
      primary key (community_id, organisation_id),
      unique (community_id, slug)
    )`.execute(db);
  await sql`
    create table area (
      community_id uuid not null references community,
      area_id uuid not null,
      slug text not null check (slug ~ '^[a-z0-9-]{1,60}$'),
      name text not null check (length(name) between 1 and 120),
      deprivation_decile smallint check (deprivation_decile between 1 and 10),
      primary key (community_id, area_id),
      unique (community_id, slug)
    )`.execute(db);
  await sql`
    create table person (
      community_id uuid not null references community,
      person_id uuid not null,
      slug text not null check (slug ~ '^[a-z0-9-]{1,60}$'),
      name text not null check (length(name) between 1 and 120),
      organisation_id uuid not null,
      area_id uuid,
      suspended_at timestamptz(3),
      joined_at timestamptz(3) not null,
      primary key (community_id, person_id),
      unique (community_id, slug),
      foreign key (community_id, organisation_id) references organisation,
      foreign key (community_id, area_id) references area
    )`.execute(db);
  await sql`
    create table person_role (
      community_id uuid not null,
      person_id uuid not null,
      role text not null check (role in ('member', 'host', 'moderator', 'supervisor', 'curator', 'service-manager',
        'administrator', 'auditor')),
      primary key (community_id, person_id, role),
      foreign key (community_id, person_id) references person
    )`.execute(db);
}
