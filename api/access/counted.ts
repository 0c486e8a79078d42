// What is counted of what was asked, for figures that every member sees. No peer comes into it: the figures are the same for every reader, and
// who stands behind a mask changes none of them, or a figure would be an oracle.
import { type RawBuilder, sql } from 'kysely';
import { isPublicPost } from './visible-posts.ts';

/**
 * SQL: `thread` in `channel` of `community` counts: in an open channel, its question there for everybody to read, not merged into another. A made-up
 * one counts where everything is.
 */
export const isCountedThread: RawBuilder<boolean> = sql<boolean>`(channel.kind = 'open' and thread.merged_into is null
    and (not thread.is_fictional or community.is_evaluation) and exists (
      select 1 from post where post.community_id = thread.community_id and post.thread_id = thread.thread_id
        and post.number = 1 and ${isPublicPost}))`;

/** SQL: who asked `thread`; nobody where they did not say, so that they are one of no five and of no area. */
export const counterOfThread: RawBuilder<string | null> = sql<
  string | null
>`(case when not thread.is_anonymous then thread.author_id end)`;

/**
 * SQL: who said that `post` worked; nobody where they had spoken behind a mask in that thread by then. One put on later changes no figure, nor does what
 * becomes of its words: a figure that fell as a mask came, or as its post was let through, would say who it is.
 */
export const counterOfWorked: RawBuilder<string | null> = sql<string | null>`(case when not exists (
    select 1 from post as own where own.community_id = post.community_id and own.thread_id = post.thread_id
      and own.author_id = post_worked.person_id and own.is_anonymous
      and own.posted_at <= post_worked.at) then post_worked.person_id end)`;
