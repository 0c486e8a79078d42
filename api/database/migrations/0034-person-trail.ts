// What an administrator did to somebody is in that person's own trail too: found by whom it was done to, as their own deeds are by actor.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index audit_entry_person on audit_entry (community_id, subject_id, seq desc)
      where subject_kind = 'person'`.execute(db);
}
