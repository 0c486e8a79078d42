// Which rows are about this peer and nobody else. Whatever somebody takes along of what is held about them asks here.
import { type RawBuilder, sql } from 'kysely';
import type { Peer } from './peer.ts';

/** SQL: `column` of this row of `table` names this peer. */
export const isOwn = (peer: Peer, table: string, column = 'person_id'): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${table}.community_id`)} = ${peer.communityId}
    and ${sql.ref(`${table}.${column}`)} = ${peer.personId})`;

/** SQL: the name that others see of this peer in the thread of `table`, where they see no name. */
export const ownMask = (table: string): RawBuilder<string | null> => sql<string | null>`(
    select pseudonym.pseudonym from pseudonym where pseudonym.community_id = ${sql.ref(`${table}.community_id`)}
      and pseudonym.thread_id = ${sql.ref(`${table}.thread_id`)}
      and pseudonym.person_id = ${sql.ref(`${table}.author_id`)})`;
