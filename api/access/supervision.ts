// Which requests for supervision a supervisor sees: of the area they work in, of an area where they are on duty now, those that
// they hold, and those of nobody's area. Never their own: nobody is their own supervisor. Hidden and absent are one answer.
import { type RawBuilder, sql } from 'kysely';
import type { CommunityId } from '#shared/basics/ids.ts';
import type { Peer } from './peer.ts';

/** SQL: `person` is a supervisor who is on duty somewhere now. */
export const isOnDuty = (
  communityId: CommunityId,
  person: RawBuilder<unknown>,
  now: Date,
): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from supervision_duty as duty
    join person_role as role on role.community_id = duty.community_id and role.person_id = duty.person_id and role.role = 'supervisor'
    where duty.community_id = ${communityId} and duty.person_id = ${person}
      and duty.starts_at <= ${now} and duty.ends_at > ${now})`;

/** SQL: somebody holds `request` now, and this peer is its holder or its asker: the two who may begin to write to each other about it. */
export const isHeldBetween = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(request.community_id = ${peer.communityId} and request.closed_at is null and request.held_by is not null
    and (request.held_by = ${peer.personId} or request.asker_id = ${peer.personId}))`;

/** SQL: may this supervisor see `request`? */
export const visibleRequest = (peer: Peer, now: Date): RawBuilder<boolean> =>
  sql<boolean>`(request.community_id = ${peer.communityId} and request.asker_id <> ${peer.personId} and (
    request.area_id is null or request.area_id is not distinct from ${peer.areaId}::uuid
    or request.held_by is not distinct from ${peer.personId}::uuid
    or exists (select 1 from supervision_duty as duty where duty.community_id = request.community_id
      and duty.area_id = request.area_id and duty.person_id = ${peer.personId}
      and duty.starts_at <= ${now} and duty.ends_at > ${now})))`;
