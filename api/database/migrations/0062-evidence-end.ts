// Words that were taken out of a post are kept as evidence for a time and then forgotten. The row stays without them: that something was
// taken out, and when, keeps what was drawn from it before out of sight.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table post_evidence
      add column forgotten_at timestamptz(3),
      alter column body drop not null,
      add constraint post_evidence_forgotten check ((forgotten_at is null) = (body is not null)
        and (forgotten_at is null or (title is null and earlier = '[]')))`.execute(db);
  await sql`create index post_evidence_age on post_evidence (taken_at) where forgotten_at is null`.execute(
    db,
  );
}
