// What of one's posts counts as given to colleagues. It is what every colleague who reads the channel could count, so that a number which is
// shown to others says no more than they can see: of what stands under a name nothing here asks who is behind a mask.
import { type RawBuilder, sql } from 'kysely';
import { visibleChannel } from './channel.ts';
import type { Peer } from './peer.ts';
import { isPublicPost, isPublicThread } from './visible-posts.ts';

/** SQL: `post` in `thread` in `channel` is this peer's own, and stands where everybody who reads there sees it. */
export const isGivenPost = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(post.author_id = ${peer.personId} and ${isPublicPost} and ${visibleChannel(peer)} and ${isPublicThread})`;

/**
 * SQL: that `post` answers somebody. Adding to one's own question is no answer. But where one asked behind a mask and adds something by name,
 * it counts, as it does to everybody who reads it: a count that left it out would say whose question it was.
 */
export const isGivenAnswer: RawBuilder<boolean> = sql<boolean>`(post.number > 1
    and (thread.author_id <> post.author_id or (thread.is_anonymous and not post.is_anonymous)))`;

/** SQL: that answer is the safe next step of its thread. */
export const isGivenSafeStep: RawBuilder<boolean> = sql<boolean>`(${isGivenAnswer}
    and thread.accepted_post_id is not distinct from post.post_id)`;
