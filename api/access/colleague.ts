// Which people of the community a name may lead to: members who have not said no. Nothing that somebody wrote decides it, nor a
// suspension: a list that changed with either would say who stands behind a mask.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { PersonId } from '#shared/basics/ids.ts';
import type { Peer } from './peer.ts';

/** SQL: `person` is a member of this peer's community. */
export const isMemberHere = (
  peer: Peer,
): RawBuilder<boolean> => sql<boolean>`(person.community_id = ${peer.communityId}
    and exists (select 1 from person_role as held where held.community_id = person.community_id
      and held.person_id = person.person_id and held.role = 'member'))`;

/** SQL: colleagues may be led to `person` by name. */
export const isFindable = (
  peer: Peer,
): RawBuilder<boolean> => sql<boolean>`(${isMemberHere(peer)} and coalesce((
    select choice.is_findable from findable_choice as choice where choice.community_id = person.community_id
      and choice.person_id = person.person_id), true))`;

/** SQL: a word of the name of `person` begins with `words`, which are in lower case. */
export function isCalled(words: string): RawBuilder<boolean> {
  const begins = `${words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<boolean>`(lower(person.name) like ${begins} or lower(person.name) like ${`% ${begins}`})`;
}

/**
 * SQL: an administrator may be told that `person` is suspended. A suspension that was made to a mask is not: whoever made it would look
 * who has become suspended. What was made to somebody by name, or by hand, says nothing new.
 */
export const isSeenSuspended: RawBuilder<boolean> = sql<boolean>`(person.suspended_at is not null and (
    exists (select 1 from author_notice as notice
      join post on post.community_id = notice.community_id and post.post_id = notice.post_id
      where notice.community_id = person.community_id and notice.person_id = person.person_id
        and notice.kind = 'suspended' and notice.lifted_at is null and not post.is_anonymous)
    or not exists (select 1 from author_notice as notice
      where notice.community_id = person.community_id and notice.person_id = person.person_id
        and notice.kind = 'suspended' and notice.lifted_at is null)))`;

/** The name of a person of the community with that of their organisation. */
export const peopleOf = (db: Database, { communityId }: Pick<Peer, 'communityId'>) =>
  db
    .selectFrom('person')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.community_id', '=', 'person.community_id')
        .onRef('organisation.organisation_id', '=', 'person.organisation_id'),
    )
    .where('person.community_id', '=', communityId);

/** SQL: behind that person in the order of names. */
export const isBehind = (after: PersonId) => sql<boolean>`(lower(person.name), person.person_id) > (
  select lower(last.name), last.person_id from person as last
  where last.community_id = person.community_id and last.person_id = ${after}::uuid)`;
