// A message that no quiet hour held back is known as one, whatever became of the request it told of: it has a bound of its own and takes
// nothing from the messages of a day. What was sent before counts as it did.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table nudge_sending add column is_urgent boolean not null default false`.execute(db);
}
