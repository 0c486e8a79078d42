// What of the index a peer may know of. An index is a copy, and a copy forgets nothing by itself: so each kind says here, in SQL
// and of what stands in its own table now, who sees a document. Results, counts, suggestions and snippets all ask this.
// A kind that has no rule is seen by nobody.
import { type RawBuilder, sql } from 'kysely';
import type { SearchKind } from '#shared/basics/lists.ts';
import { isPublishedCase } from './case-study.ts';
import { visibleChannel } from './channel.ts';
import { isStandingOffer } from './mentor.ts';
import type { Peer } from './peer.ts';
import { visibleService } from './service.ts';
import { isPublicPost } from './visible-posts.ts';

/** SQL: may this peer know of `search_document`, whose kind is the rule's own? */
type Rule = (peer: Peer) => RawBuilder<boolean>;
export type SearchRules = Readonly<Partial<Record<SearchKind, Rule>>>;

/**
 * SQL: which posts of `thread` everybody sees, which is what a thread is indexed from, and which of them mention something: titles and names
 * that they mention are left out. Null when the question is not one of them.
 */
export const threadSeal: RawBuilder<string | null> = sql<string | null>`(
    select case when min(post.number) = 1 then md5(string_agg(
      post.number || (case when post.mentions = '[]'::jsonb then '' else '…' end), ',' order by post.number)) end from post
    where post.community_id = thread.community_id and post.thread_id = thread.thread_id and ${isPublicPost})`;

/**
 * A post that was hidden since is no longer among the seen ones: then the copy is older than the decision, and the thread is
 * not found until it is written anew.
 */
const seesThread: Rule = (peer) => sql<boolean>`exists (select 1 from thread
    join channel on channel.community_id = thread.community_id and channel.channel_id = thread.channel_id
    where thread.community_id = search_document.community_id and thread.thread_id = search_document.subject_id
      and ${visibleChannel(peer)} and search_document.seal = ${threadSeal})`;

const seesService: Rule = (peer) => sql<boolean>`exists (select 1 from service
    where service.community_id = search_document.community_id and service.service_id = search_document.subject_id
      and service.withdrawn_at is null and ${visibleService(peer)})`;

/** Withdrawn, or written anew since: then the copy is older than what stands there. */
const seesCase: Rule = () => sql<boolean>`exists (select 1 from case_study
    where case_study.community_id = search_document.community_id and case_study.case_id = search_document.subject_id
      and ${isPublishedCase} and search_document.seal = 'version ' || case_study.published_version)`;

const seesMentor: Rule = () => sql<boolean>`exists (select 1 from mentor_offer
    where mentor_offer.community_id = search_document.community_id and mentor_offer.offer_id = search_document.subject_id
      and ${isStandingOffer} and search_document.seal = 'version ' || mentor_offer.version)`;

export const searchRules: SearchRules = {
  thread: seesThread,
  service: seesService,
  'case-study': seesCase,
  mentor: seesMentor,
};

/** SQL: the channels whose members alone read something, and this peer is one. */
export const audiencesOf = (peer: Peer): RawBuilder<string[]> => sql<
  string[]
>`array(select channel_member.channel_id
    from channel_member where channel_member.community_id = ${peer.communityId}
      and channel_member.person_id = ${peer.personId})`;

/** SQL: may this peer know of `search_document`? */
export function searchableBy(peer: Peer, rules: SearchRules = searchRules): RawBuilder<boolean> {
  const cases = Object.entries(rules).map(([kind, rule]) => sql`when ${kind} then ${rule(peer)}`);
  return sql<boolean>`(search_document.community_id = ${peer.communityId}
    and (search_document.audience_id is null or search_document.audience_id = any(${audiencesOf(peer)}))
    and case search_document.kind ${sql.join(cases, sql` `)} else false end)`;
}
