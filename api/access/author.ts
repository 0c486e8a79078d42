// Whose name a reader is shown. Anonymity lives here and nowhere else: the name of somebody who speaks anonymously does
// not leave the database, so that no later line can let it slip.
import { type RawBuilder, sql } from 'kysely';
import type { Author } from '#shared/contract/channels.ts';

const pseudonymOf = (row: RawBuilder<unknown>) => sql`json_build_object('kind', 'anonymous', 'pseudonym', (
    select pseudonym.pseudonym from pseudonym
    where pseudonym.community_id = ${row}.community_id and pseudonym.thread_id = ${row}.thread_id
      and pseudonym.person_id = ${row}.author_id))`;

const nameOf = (row: RawBuilder<unknown>) => sql`(
    select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name,
      'organisation', organisation.name, 'area', area.name,
      'roles', coalesce((select json_agg(person_role.role order by person_role.role) from person_role
        where person_role.community_id = person.community_id and person_role.person_id = person.person_id), '[]'))
    from person
    join organisation on organisation.community_id = person.community_id
      and organisation.organisation_id = person.organisation_id
    left join area on area.community_id = person.community_id and area.area_id = person.area_id
    where person.community_id = ${row}.community_id and person.person_id = ${row}.author_id)`;

/** SQL: the author of a `thread` or `post` as every reader sees it. */
export function authorOf(table: 'thread' | 'post'): RawBuilder<Author> {
  const row = sql.ref(table);
  return sql<Author>`case when ${row}.is_anonymous then ${pseudonymOf(row)} else ${nameOf(row)} end`;
}
