// Who may come in: from what a provider vouches for to a person of ours, or a refusal with words. Asked at every sign-in
// and again whenever a session is made or goes on, so that whoever is suspended or has left is outside at once.
import type { ExpressionBuilder } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { Tables } from '#api/database/tables/index.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';

export type Vouched = {
  issuer: string;
  tenant: string;
  subject: string;
  /** The organisation of the role that was chosen, where the provider says so. */
  odsCode: string | null;
};
type Person = { communityId: CommunityId; personId: PersonId };

export async function accessArrival(db: Database, vouched: Vouched): Promise<Person> {
  const person = await findPerson(db, vouched);
  const { odsCode } = vouched;
  if (odsCode !== null && !(await isOrganisationListed(db, odsCode, person?.communityId ?? null)))
    throw refuse('organisation-not-listed');
  if (!person?.hasRole) throw refuse('no-role');
  if (person.suspendedAt) throw refuse('suspended');
  return { communityId: person.communityId, personId: person.personId };
}

/** Why a session may not be made or go on; null where it may. */
export async function whyOutside(
  db: Database,
  { communityId, personId }: Person,
): Promise<'suspended' | 'no-role' | null> {
  const row = await db
    .selectFrom('person')
    .select((of) => ['suspended_at as suspendedAt', hasRole(of).as('hasRole')])
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  // Somebody who is no longer there may do no more than somebody who is suspended.
  if (row === undefined || row.suspendedAt !== null) return 'suspended';
  return row.hasRole ? null : 'no-role';
}

/** Whoever has left has none. */
const hasRole = (of: ExpressionBuilder<Tables, 'person'>) =>
  of.exists(
    of
      .selectFrom('person_role')
      .select('person_role.role')
      .whereRef('person_role.community_id', '=', 'person.community_id')
      .whereRef('person_role.person_id', '=', 'person.person_id'),
  );

async function findPerson(db: Database, identity: Vouched) {
  return await db
    .selectFrom('identity')
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'identity.community_id')
        .onRef('person.person_id', '=', 'identity.person_id'),
    )
    .where('identity.issuer', '=', identity.issuer)
    .where('identity.tenant', '=', identity.tenant)
    .where('identity.subject', '=', identity.subject)
    .select((of) => [
      'person.community_id as communityId',
      'person.person_id as personId',
      'person.suspended_at as suspendedAt',
      hasRole(of).as('hasRole'),
    ])
    .executeTakeFirst();
}

/** Whether an organisation of this code takes part, in the given community or (before we know who it is) in any. */
async function isOrganisationListed(
  db: Database,
  odsCode: string,
  communityId: CommunityId | null,
): Promise<boolean> {
  const row = await db
    .selectFrom('organisation')
    .select('organisation_id')
    .where('ods_code', '=', odsCode)
    .$if(communityId !== null, (query) => query.where('community_id', '=', communityId))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
