// The one boundary that decides which posts a reader sees. Whatever lists, counts, searches or announces posts asks here.
// A post that is not visible keeps its place and shows nothing; its author sees what became of it.
import { type RawBuilder, sql } from 'kysely';
import type { PostState } from '#shared/basics/lists.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import type { Peer } from './peer.ts';

/** SQL: everybody who may read the channel sees the words of `post`. */
export const isPublicPost: RawBuilder<boolean> = sql<boolean>`(post.state = 'visible')`;

/** SQL: this peer sees the words of `post`. */
export const isReadablePost = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(post.state = 'visible' or post.author_id = ${peer.personId})`;

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

/** SQL: everybody who may read the channel sees `thread`. One that is not waits with all that its author adds. */
export const isPublicThread: RawBuilder<boolean> = sql<boolean>`exists (
    select 1 from post where post.community_id = thread.community_id and post.thread_id = thread.thread_id
      and post.number = 1 and ${isPublicPost})`;

/** SQL: a `thread` is seen when its question is: the title is the question's, too. (One `exists`: it can be joined.) */
export const isVisibleThread = (peer: Peer): RawBuilder<boolean> => sql<boolean>`exists (
    select 1 from post where post.community_id = thread.community_id and post.thread_id = thread.thread_id
      and post.number = 1 and ${isReadablePost(peer)})`;
