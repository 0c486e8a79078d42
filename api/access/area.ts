// Which areas may be named beside a deed: those in which enough workers are for one to hide among.
import { type RawBuilder, sql } from 'kysely';
import { limits } from '#shared/basics/limits.ts';

/**
 * SQL: enough workers are in `area`. Looked at no further than to the last one needed, for it is asked of every author of a page; a
 * suspension changes nothing of it.
 */
export const isAreaOfMany: RawBuilder<boolean> = sql<boolean>`exists (select 1 from person as worker
    join person_role as held on held.community_id = worker.community_id and held.person_id = worker.person_id
      and held.role = 'member'
    where worker.community_id = area.community_id and worker.area_id = area.area_id
    offset ${sql.lit(limits.areaWorkersMin - 1)} limit 1)`;
