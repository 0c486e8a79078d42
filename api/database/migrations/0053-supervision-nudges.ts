// A request for supervision is told to whoever is on duty, and to whoever asked once somebody has it. Those who chose what to be told about
// before could not choose this: it begins as it does for everybody, told. Whoever wants to hear of nothing at all does not hear of this either.
import { type Kysely, sql } from 'kysely';

const kinds = sql.raw(
  `array['answer', 'mention', 'fits', 'chase', 'decision', 'invitation', 'talk', 'supervision']`,
);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table nudge_choice
      drop constraint nudge_choice_kinds_check,
      add constraint nudge_choice_kinds_check check (kinds <@ ${kinds} and cardinality(kinds) <= 8)`.execute(
    db,
  );
  await sql`
    alter table nudge
      drop constraint nudge_kind_check,
      add constraint nudge_kind_check check (kind = any (${kinds}))`.execute(db);
  // A screen that was read before this would take it away again with its next press: the version tells it to read anew.
  await sql`
    update nudge_choice set kinds = array_append(kinds, 'supervision'), version = version + 1
    where cardinality(kinds) > 0`.execute(db);
}
