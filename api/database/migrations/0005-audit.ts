// What was done, by whom: rows that nobody changes (decision 12). The triggers stop a mistake and a stolen API account;
// somebody who can switch triggers off is found by the chain of hashes.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_head (
      community_id uuid primary key references community,
      seq bigint not null check (seq >= 0),
      hash text not null check (length(hash) = 64)
    )`.execute(db);
  await sql`
    create table audit_entry (
      community_id uuid not null references community,
      seq bigint not null check (seq >= 1),
      at timestamptz(3) not null,
      actor_id uuid,
      deed text not null check (deed ~ '^[a-z-]{1,60}$'),
      subject_kind text not null check (subject_kind ~ '^[a-z-]{1,40}$'),
      subject_id text check (length(subject_id) <= 60),
      detail text not null check (length(detail) <= 2000),
      previous_hash text not null check (length(previous_hash) = 64),
      hash text not null check (length(hash) = 64),
      primary key (community_id, seq)
    )`.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'Audit entries are only ever added.' using errcode = '42501';
    end $$`.execute(db);
  await sql`
    create trigger audit_entry_only_grows before update or delete on audit_entry
      for each row execute function refuse_change()`.execute(db);
  await sql`
    create trigger audit_entry_never_emptied before truncate on audit_entry
      for each statement execute function refuse_change()`.execute(db);
}
