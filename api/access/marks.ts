// What readers said of a post by a press: how many thanked, for how many it worked and where. Never who.
import { type RawBuilder, sql } from 'kysely';
import { isAreaOfMany } from './area.ts';
import type { Peer } from './peer.ts';

type Thanks = { count: number; isMine: boolean };
type Worked = { count: number; isMine: boolean; areas: string[] };

/** SQL: thanks for `post`. */
export const thanksOf = (
  peer: Peer,
): RawBuilder<Thanks> => sql<Thanks>`(select json_build_object('count', count(*)::int,
      'isMine', coalesce(bool_or(said.person_id = ${peer.personId}), false))
    from post_thanks as said where said.community_id = post.community_id and said.post_id = post.post_id)`;

/** SQL: for how many `post` worked, and in which areas; those with few workers are not named. */
export const workedOf = (
  peer: Peer,
): RawBuilder<Worked> => sql<Worked>`(select json_build_object('count', count(*)::int,
      'isMine', coalesce(bool_or(said.person_id = ${peer.personId}), false),
      'areas', coalesce((select json_agg(distinct area.name order by area.name) from post_worked as there
        join area on area.community_id = there.community_id and area.area_id = there.area_id
        where there.community_id = post.community_id and there.post_id = post.post_id and ${isAreaOfMany}), '[]'))
    from post_worked as said where said.community_id = post.community_id and said.post_id = post.post_id)`;
