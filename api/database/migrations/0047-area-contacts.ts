// Five more whom an area may name for its crisis steps: housing options, adult social care, the crisis team, the drug and alcohol service,
// the welfare fund. An area is published without them as before.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table area_contact
      drop constraint area_contact_role_check,
      add constraint area_contact_role_check
        check (role in ('safeguarding-adult', 'safeguarding-child', 'supervisor-line', 'housing-options',
          'adult-social-care', 'crisis-team', 'drug-alcohol-service', 'welfare-fund'))`.execute(db);
}
