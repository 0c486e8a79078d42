// What is kept no longer than it helps: events of the stream are found by their age, and the address that a provider vouched for is forgotten
// where nobody turned e-mail on, and when its person leaves.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index stream_event_at on stream_event (at)`.execute(db);
  // When a sign-in last vouched for it; null for one that its person typed.
  await sql`alter table nudge_address add column vouched_at timestamptz(3)`.execute(db);
  await sql`create index nudge_address_vouched on nudge_address (vouched_at) where vouched_at is not null`.execute(
    db,
  );
  // Of members who left before this was forgotten with them.
  await sql`
    delete from nudge_address where not exists (select 1 from person_role
      where person_role.community_id = nudge_address.community_id
        and person_role.person_id = nudge_address.person_id and person_role.role = 'member')`.execute(db);
  await sql`
    delete from nudge_choice where not exists (select 1 from person_role
      where person_role.community_id = nudge_choice.community_id
        and person_role.person_id = nudge_choice.person_id and person_role.role = 'member')`.execute(db);
  // Typing an address turns its way on, so one whose way is off came from a provider, or was typed by somebody who is quiet for a while: to such
  // a one went a letter that asked for it. Letters are on record for thirty days; of an address that was typed before and is off, nobody can tell,
  // and its person types it again.
  await sql`
    update nudge_address set vouched_at = set_at where way = 'mail' and state = 'good' and not exists (
      select 1 from nudge_choice where nudge_choice.community_id = nudge_address.community_id
        and nudge_choice.person_id = nudge_address.person_id and 'mail' = any(nudge_choice.ways))
      and not exists (
        select 1 from nudge_sending as letter where letter.community_id = nudge_address.community_id
          and letter.person_id = nudge_address.person_id and letter.way = 'mail' and letter.content = 'confirm'
          and letter.made_at >= nudge_address.set_at)`.execute(db);
}
