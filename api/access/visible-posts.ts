// The one boundary that decides which posts a reader sees. Whatever lists, counts, searches or announces posts asks here.
// A post that is not visible keeps its place and shows nothing; its author sees what became of it.
import { type RawBuilder, sql } from 'kysely';
import type { PostState } from '#shared/basics/lists.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import { visibleChannel } from './channel.ts';
import type { Peer } from './peer.ts';

/** SQL: everybody who may read the channel sees the words of `post`. */
export const isPublicPost: RawBuilder<boolean> = sql<boolean>`(post.state = 'visible')`;

/** SQL: this peer sees the words of `post`. What was taken back has none. */
export const isReadablePost = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(post.state = 'visible' or (post.author_id = ${peer.personId} and post.state <> 'withdrawn'))`;

/** SQL: the words, or null. What is not to be seen does not leave the database. */
export const bodyFor = (peer: Peer): RawBuilder<string | null> =>
  sql<string | null>`case when ${isReadablePost(peer)} then post.body end`;

/** SQL: which services those words mention, and where; none where the words are hidden or were taken out. */
export const mentionsFor = (peer: Peer): RawBuilder<Mention[]> =>
  sql<
    Mention[]
  >`case when ${isReadablePost(peer)} and post.state <> 'quarantined' then post.mentions else '[]' end`;

/** SQL: the state as this peer may know it. Why a post is not visible is between its author and the moderators. */
export const stateFor = (peer: Peer): RawBuilder<PostState> =>
  sql<PostState>`case when ${isReadablePost(peer)} or post.state = 'withdrawn' then post.state else 'hidden' end`;

/** SQL: the question was taken back, and what was answered stays: its title went with its words. */
const isTakenBack = sql<boolean>`(post.state = 'withdrawn' and thread.last_number > 1)`;

/** SQL: everybody who may read the channel sees `thread`. One that is not waits with all that its author adds. */
export const isPublicThread: RawBuilder<boolean> = sql<boolean>`exists (
    select 1 from post where post.community_id = thread.community_id and post.thread_id = thread.thread_id
      and post.number = 1 and (${isPublicPost} or ${isTakenBack}))`;

/** SQL: a `thread` is seen when its question is: the title is the question's, too. (One `exists`: it can be joined.) */
export const isVisibleThread = (peer: Peer): RawBuilder<boolean> => sql<boolean>`exists (
    select 1 from post where post.community_id = thread.community_id and post.thread_id = thread.thread_id
      and post.number = 1 and (${isReadablePost(peer)} or ${isTakenBack}))`;

/**
 * SQL: this peer sees these earlier words of `post`. Readers see what everybody saw, while the post itself is seen; its author and
 * whoever moderates see all of it. Of a leak nobody sees any: they rest with the evidence.
 */
export const isReadableVersion = (
  peer: Peer,
): RawBuilder<boolean> => sql<boolean>`(post.state <> 'quarantined' and (
    (post_version.is_shown and post.state = 'visible')
    or (post.author_id = ${peer.personId} and post.state <> 'withdrawn')
    or ${isModeratedPost(peer)}))`;

/** SQL: this peer moderates, and `post` stands where they read or has come before the moderators. */
export const isModeratedPost = (peer: Peer): RawBuilder<boolean> =>
  peer.roles.has('moderator')
    ? sql<boolean>`(post.author_id <> ${peer.personId} and (post.state = 'held' or ${visibleChannel(peer)} or exists (
        select 1 from moderation_case as seen where seen.community_id = post.community_id
          and seen.post_id = post.post_id)))`
    : sql<boolean>`false`;
