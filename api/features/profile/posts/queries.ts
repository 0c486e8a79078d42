// The SQL of what somebody wrote where others read it. Which words of it they may still read is decided where every screen asks it.
// `mentions` never leaves: it says which of the words are others' names and titles.
import { type RawBuilder, sql } from 'kysely';
import { isOwn, ownMask } from '#api/access/own.ts';
import type { Peer } from '#api/access/peer.ts';
import { bodyFor, isReadablePost, isReadableVersion, mentionsFor } from '#api/access/visible-posts.ts';

const postColumns = (peer: Peer): RawBuilder<unknown> => sql`
      post.posted_at as "sortAt", post.post_id::text as "sortId", post.post_id as "postId",
      post.thread_id as "threadId", thread.channel_id as "channelId", post.is_anonymous as "isWithoutName",
      case when post.is_anonymous then ${ownMask('post')} end as "shownAs", ${bodyFor(peer)} as "body",
      ${mentionsFor(peer)} as "mentions", post.state as "state", post.posted_at as "postedAt",
      post.edited_at as "editedAt", post.withdrawn_at as "withdrawnAt"`;
/** Of their own words a moderator sees what every author does. */
const asAuthor = (peer: Peer): Peer => ({ ...peer, roles: new Set() });
const fromPosts = sql`from post
    join thread on thread.community_id = post.community_id and thread.thread_id = post.thread_id`;

export const postRows = {
  questions: (peer: Peer) => sql`
    select ${postColumns(peer)}, case when ${isReadablePost(peer)} then thread.title end as "title",
      thread.needs as "needs", thread.barriers as "barriers", thread.urgency as "urgency",
      thread.state as "threadState"
    ${fromPosts}
    where ${isOwn(peer, 'post', 'author_id')} and post.number = 1`,
  answers: (peer: Peer) => sql`
    select ${postColumns(peer)}
    ${fromPosts}
    where ${isOwn(peer, 'post', 'author_id')} and post.number > 1`,
  'earlier-words': (peer: Peer) => sql`
    select post_version.written_at as "sortAt",
      post_version.post_id || '.' || lpad(post_version.version::text, 9, '0') as "sortId", post_version.post_id as "postId",
      post_version.version as "version", post.is_anonymous as "isWithoutName", post_version.title as "title",
      post_version.body as "body", post_version.mentions as "mentions", post_version.written_at as "writtenAt"
    from post
    join post_version on post_version.community_id = post.community_id and post_version.post_id = post.post_id
    where ${isOwn(peer, 'post', 'author_id')} and ${isReadableVersion(asAuthor(peer))}`,
  thanks: (peer: Peer) => sql`
    select at as "sortAt", post_id::text as "sortId", post_id as "postId", at as "at"
    from post_thanks where ${isOwn(peer, 'post_thanks')}`,
  worked: (peer: Peer) => sql`
    select said.at as "sortAt", said.id::text as "sortId", said.what as "what", said.id as "id", area.name as "area",
      said.at as "at"
    from (
      select community_id, 'answer' as what, post_id as id, area_id, at
      from post_worked where ${isOwn(peer, 'post_worked')}
      union all
      select community_id, 'case-study', case_id, area_id, said_at
      from case_worked where ${isOwn(peer, 'case_worked')}
    ) as said
    left join area on area.community_id = said.community_id and area.area_id = said.area_id`,
  'mentor-offers': (peer: Peer) => sql`
    select changed_at as "sortAt", offer_id::text as "sortId", offer_id as "offerId", needs as "needs",
      headline as "headline", words as "words", changed_at as "changedAt", ended_at as "endedAt"
    from mentor_offer where ${isOwn(peer, 'mentor_offer')}`,
  'service-words': (peer: Peer) => sql`
    select stated_at as "sortAt", statement_id::text as "sortId", service_id as "serviceId", by_role as "byRole",
      capacity as "capacity", wait_min_weeks as "waitMinWeeks", wait_max_weeks as "waitMaxWeeks", phone as "phone",
      ask_for as "askFor", how_to_refer as "howToRefer", barriers as "barriers", stated_at as "statedAt",
      withdrawn_at as "withdrawnAt"
    from service_statement where ${isOwn(peer, 'service_statement')}`,
  'service-tips': (peer: Peer) => sql`
    select posted_at as "sortAt", tip_id::text as "sortId", tip_id as "tipId", service_id as "serviceId",
      by_role as "byRole", body as "body", state as "state", posted_at as "postedAt"
    from service_tip where ${isOwn(peer, 'service_tip', 'author_id')}`,
};
