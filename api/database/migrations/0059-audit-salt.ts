// What an entry says is sealed by itself, with salt, before the chain is: so an auditor can follow the chain over an entry that must stay
// closed, and cannot guess who did it by trying every person. Entries from before have neither.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table audit_entry
      add column salt text check (length(salt) = 64),
      add column sealed text check (length(sealed) = 64),
      add check ((salt is null) = (sealed is null))`.execute(db);
}
