// The SQL of a chase as a community organisation reaches it: by the digest of its link, before any community is known, and
// then by the chase that the link named. No worker's name and nothing about a person is read here.
import type { Database, Trx } from '#api/database/index.ts';
import type { ChaseId, CommunityId } from '#shared/basics/ids.ts';
import type { CannotHelpReason, Capacity, HandoverState } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

export async function findHandover(db: Database, tokenHash: string) {
  return db
    .selectFrom('chase_link as link')
    .innerJoin('chase', (join) =>
      join
        .onRef('chase.community_id', '=', 'link.community_id')
        .onRef('chase.chase_id', '=', 'link.chase_id'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'chase.community_id')
        .onRef('person.person_id', '=', 'chase.person_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.community_id', '=', 'person.community_id')
        .onRef('organisation.organisation_id', '=', 'person.organisation_id'),
    )
    .select([
      'link.link_id as linkId',
      'link.expires_at as expiresAt',
      'link.revoked_at as revokedAt',
      'chase.community_id as communityId',
      'chase.chase_id as chaseId',
      'chase.person_id as personId',
      'chase.service_id as serviceId',
      'chase.service',
      'chase.reference',
      'chase.state',
      'chase.state_at as stateAt',
      'chase.closed_at as closedAt',
      'organisation.name as workersOrganisation',
    ])
    .where('link.token_hash', '=', tokenHash)
    .executeTakeFirst();
}

type Named = { communityId: CommunityId; chaseId: ChaseId };

/** Holds the chase until the commit: it may have been closed since the page was shown. */
export async function lockHandover(trx: Trx, { communityId, chaseId }: Named) {
  return trx
    .selectFrom('chase')
    .select(['state', 'version', 'last_number as lastNumber', 'closed_at as closedAt'])
    .where('community_id', '=', communityId)
    .where('chase_id', '=', chaseId)
    .forUpdate()
    .executeTakeFirst();
}

export async function wasSaid(db: Database, { communityId, chaseId }: Named, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('chase_event')
    .select('number')
    .where('community_id', '=', communityId)
    .where('chase_id', '=', chaseId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row !== undefined;
}

export type Said = {
  number: number;
  version: number;
  state: HandoverState;
  cannotHelp: CannotHelpReason | null;
  words: StrippedText | null;
  capacity: Capacity | null;
  waitMinWeeks: number | null;
  waitMaxWeeks: number | null;
  now: Date;
};

/** What was not said this time stays as it was said before. */
export async function updateSaid(trx: Trx, { communityId, chaseId }: Named, said: Said): Promise<void> {
  const { capacity, waitMinWeeks, waitMaxWeeks } = said;
  await trx
    .updateTable('chase')
    .set({
      last_number: said.number,
      version: said.version,
      state: said.state,
      state_at: said.now,
      said_by_organisation: true,
      cannot_help: said.cannotHelp,
      words: said.words,
      ...(capacity !== null && { capacity }),
      ...(waitMinWeeks !== null && { wait_min_weeks: waitMinWeeks, wait_max_weeks: waitMaxWeeks }),
    })
    .where('community_id', '=', communityId)
    .where('chase_id', '=', chaseId)
    .execute();
}
