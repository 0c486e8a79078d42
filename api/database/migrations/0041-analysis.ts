// By which way of weighing a document was indexed (shared/search/analysis.ts), so that after an upgrade the clock finds what is older and
// weighs it anew. What stands here already was indexed by ways that had no number.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table search_document add column analysis integer not null default 0 check (analysis >= 0)`.execute(
    db,
  );
  await sql`create index search_document_analysis on search_document (analysis, document_no)`.execute(db);
}
