// Which requests for supervision a supervisor sees: of the area they work in, of an area where they are on duty now, those that
// they hold, and those of nobody's area. Never their own: nobody is their own supervisor. Hidden and absent are one answer.
import { type RawBuilder, sql } from 'kysely';
import type { Peer } from './peer.ts';

/** SQL: may this supervisor see `request`? */
export const visibleRequest = (peer: Peer, now: Date): RawBuilder<boolean> =>
  sql<boolean>`(request.community_id = ${peer.communityId} and request.asker_id <> ${peer.personId} and (
    request.area_id is null or request.area_id is not distinct from ${peer.areaId}::uuid
    or request.held_by is not distinct from ${peer.personId}::uuid
    or exists (select 1 from supervision_duty as duty where duty.community_id = request.community_id
      and duty.area_id = request.area_id and duty.person_id = ${peer.personId}
      and duty.starts_at <= ${now} and duty.ends_at > ${now})))`;
