// A moderator takes what identifies out of a post and lets the rest stand. The words as they were rest beside those of leaks; they are marked,
// because an appeal never puts them back.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table moderation_case
      drop constraint moderation_case_decision_check,
      add constraint moderation_case_decision_check
        check (decision in ('kept', 'hidden', 'returned', 'quarantined', 'cut'))`.execute(db);
  await sql`
    alter table post_evidence
      add column is_cut boolean not null default false,
      drop constraint post_evidence_pkey,
      add primary key (community_id, post_id, is_cut)`.execute(db);
}
