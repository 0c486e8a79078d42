// A message of a private talk is a nudge of its own kind. Whoever hears of answers hears of it, for nobody said no to what there was not.
import { type Kysely, sql } from 'kysely';

const kinds = sql.raw(`array['answer', 'mention', 'fits', 'chase', 'decision', 'invitation', 'talk']`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table nudge_choice
      drop constraint nudge_choice_kinds_check,
      add constraint nudge_choice_kinds_check check (kinds <@ ${kinds} and cardinality(kinds) <= 7)`.execute(
    db,
  );
  await sql`
    alter table nudge
      drop constraint nudge_kind_check,
      add constraint nudge_kind_check check (kind = any (${kinds}))`.execute(db);
  await sql`update nudge_choice set kinds = array_append(kinds, 'talk') where 'answer' = any(kinds)`.execute(
    db,
  );
}
