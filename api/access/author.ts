// Whose name a reader is shown. Anonymity lives here and nowhere else: the name of somebody who speaks anonymously does
// not leave the database, so that no later line can let it slip.
import { type RawBuilder, sql } from 'kysely';
import type { Credit } from '#shared/contract/case-library.ts';
import type { Author } from '#shared/contract/channels.ts';
import { isAreaOfMany } from './area.ts';

const pseudonymOf = (row: RawBuilder<unknown>) => sql`json_build_object('kind', 'anonymous', 'pseudonym', (
    select pseudonym.pseudonym from pseudonym
    where pseudonym.community_id = ${row}.community_id and pseudonym.thread_id = ${row}.thread_id
      and pseudonym.person_id = ${row}.author_id))`;

const nameOf = (row: RawBuilder<unknown>) => named(sql`${row}.community_id`, sql`${row}.author_id`);

/** SQL: somebody by name. Asked only where they say it themselves. */
export const personAs = (community: string, person: string) => named(sql.ref(community), sql.ref(person));

const named = (community: RawBuilder<unknown>, personId: RawBuilder<unknown>) => sql`(
    select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name,
      'organisation', organisation.name, 'area', case when ${isAreaOfMany} then area.name end,
      'roles', coalesce((select json_agg(person_role.role order by person_role.role) from person_role
        where person_role.community_id = person.community_id and person_role.person_id = person.person_id), '[]'))
    from person
    join organisation on organisation.community_id = person.community_id
      and organisation.organisation_id = person.organisation_id
    left join area on area.community_id = person.community_id and area.area_id = person.area_id
    where person.community_id = ${community} and person.person_id = ${personId})`;

/** SQL: the author of a `thread` or `post` as every reader sees it. */
export function authorOf(table: 'thread' | 'post'): RawBuilder<Author> {
  const row = sql.ref(table);
  return sql<Author>`case when ${row}.is_anonymous then ${pseudonymOf(row)} else ${nameOf(row)} end`;
}

/**
 * SQL: whoever wrote `case_study` spoke anonymously in the thread it came from. Its words can be found there again, so a name
 * here would unmask them. What they say there once it stands published is not in it, and changes nothing: a name that went
 * the moment somebody spoke behind a mask would say who did.
 */
export const mustHideAuthor: RawBuilder<boolean> = sql<boolean>`exists (select 1 from post
    where post.community_id = case_study.community_id and post.thread_id = case_study.source_thread_id
      and post.author_id = case_study.author_id and post.is_anonymous and post.posted_at <= coalesce((
        select min(first.decided_at) from case_version as first where first.community_id = case_study.community_id
          and first.case_id = case_study.case_id and first.state = 'published'), 'infinity'))`;

/** SQL: who is credited for a `case_study`. There is no pseudonym: nobody answers under it. */
export const creditOf: RawBuilder<Credit> = sql<Credit>`case when case_study.is_anonymous or ${mustHideAuthor}
    then json_build_object('kind', 'hidden') else ${nameOf(sql.ref('case_study'))} end`;
