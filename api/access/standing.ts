// Who one was when a call came in may have changed before it writes: a role taken away, a membership ended, a suspension. Every
// transaction of a call asks once more, first of all, and holds the answer until it is over: what takes a role away waits for deeds
// that were begun with it, and deeds that come behind find it gone.
import type { Trx } from '#api/database/index.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Peer } from './peer.ts';

/**
 * Every role that the call came in with, for deeds look at more than the one that opened the door. The locks are the weakest that taking
 * a role has to wait for, in the order of their names on both sides: deeds of one person do not wait for each other.
 */
export async function checkStands(trx: Trx, { communityId, personId, roles }: Peer): Promise<void> {
  const rows = await trx
    .selectFrom('person_role')
    .select((of) => [
      'person_role.role',
      // Not a join: this is asked at every write, and costs the database half of one.
      of
        .selectFrom('person')
        .select('person.suspended_at')
        .whereRef('person.community_id', '=', 'person_role.community_id')
        .whereRef('person.person_id', '=', 'person_role.person_id')
        .as('suspendedAt'),
    ])
    .where('person_role.community_id', '=', communityId)
    .where('person_role.person_id', '=', personId)
    .orderBy('person_role.role')
    .forKeyShare('person_role')
    .execute();
  if (rows.some(({ suspendedAt }) => suspendedAt !== null)) throw refuse('suspended');
  const held = new Set(rows.map(({ role }) => role));
  if ([...roles].some((role) => !held.has(role))) throw refuse('not-allowed');
}
