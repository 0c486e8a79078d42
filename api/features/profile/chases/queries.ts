// The SQL of somebody's own chases and their lives. What an organisation wrote on the page of a link is its own word and not in it; how
// long closed ones are kept is the community's setting.
import { sql } from 'kysely';
import { isOwn } from '#api/access/own.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';

export async function findChaseMonths(db: Database, { communityId }: Pick<Peer, 'communityId'>) {
  return await db
    .selectFrom('chase_keeping')
    .select('months')
    .where('community_id', '=', communityId)
    .executeTakeFirst();
}

export const chaseRows = {
  chases: (peer: Peer) => sql`
    select made_at as "sortAt", chase_id::text as "sortId", chase_id as "chaseId", reference as "reference",
      need as "need", service as "service", organisation as "organisation", source_kind as "source", ask as "ask",
      state as "state", state_at as "stateAt", said_by_organisation as "isSaidByOrganisation",
      cannot_help as "cannotHelp", capacity as "capacity", wait_min_weeks as "waitMinWeeks",
      wait_max_weeks as "waitMaxWeeks", due_on as "dueOn", carry_on_until as "carryOnUntil", made_at as "madeAt",
      closed_at as "closedAt", outcome as "outcome", barriers as "barriers", (
        select coalesce(json_agg(json_build_object('at', made.at, 'dueOn', made.due_on, 'result', made.result)
          order by made.due_on), '[]')
        from chase_check as made where made.community_id = chase.community_id and made.chase_id = chase.chase_id
      ) as "checks"
    from chase where ${isOwn(peer, 'chase')}`,
  'chase-steps': (peer: Peer) => sql`
    select step.at as "sortAt", step.chase_id || '.' || lpad(step.number::text, 9, '0') as "sortId",
      step.chase_id as "chaseId", step.number as "number", step.kind as "step",
      step.by_organisation as "isByOrganisation", step.state as "state", step.due_on as "dueOn", step.at as "at"
    from chase
    join chase_event as step on step.community_id = chase.community_id and step.chase_id = chase.chase_id
    where ${isOwn(peer, 'chase')}`,
  'chase-links': (peer: Peer) => sql`
    select link.made_at as "sortAt", link.chase_id || '.' || md5(link.token_hash) as "sortId",
      link.chase_id as "chaseId", link.made_at as "madeAt", link.expires_at as "expiresAt",
      link.revoked_at as "revokedAt"
    from chase
    join chase_link as link on link.community_id = chase.community_id and link.chase_id = chase.chase_id
    where ${isOwn(peer, 'chase')}`,
};
