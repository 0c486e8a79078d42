// Which areas may be named beside a deed: those in which enough workers are for one to hide among.
import { type RawBuilder, sql } from 'kysely';
import { limits } from '#shared/basics/limits.ts';

/** SQL: enough workers are in `area`. A suspension changes nothing of it. */
export const isAreaOfMany: RawBuilder<boolean> = sql<boolean>`((select count(*) from person
    join person_role on person_role.community_id = person.community_id
      and person_role.person_id = person.person_id and person_role.role = 'member'
    where person.community_id = area.community_id and person.area_id = area.area_id) >= ${sql.lit(limits.areaWorkersMin)})`;
