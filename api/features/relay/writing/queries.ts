// The SQL of beginning a talk over the relay and of what is said in it. Who the other one is stays inside.
import { sql } from 'kysely';
import { isStandingOffer } from '#api/access/mentor.ts';
import type { Peer } from '#api/access/peer.ts';
import { publicPost } from '#api/access/public-post.ts';
import { isInTalk, isMaskOf, takesTalks } from '#api/access/relay.ts';
import { isHeldBetween } from '#api/access/supervision.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type {
  MentorOfferId,
  PersonId,
  PostId,
  RelayMessageId,
  RelayTalkId,
  SupervisionId,
  ThreadId,
} from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';

/** A post that this peer reads as everybody does: whose it is stays inside. */
export async function findPost(db: Database, peer: Peer, postId: PostId) {
  return await publicPost(db, peer, postId)
    .select([
      'post.thread_id as threadId',
      'post.author_id as authorId',
      'post.is_anonymous as isAnonymous',
      sql<boolean>`(post.author_id = ${peer.personId})`.as('isMine'),
      takesTalks.as('takesTalks'),
    ])
    .executeTakeFirst();
}

/** Whoever offers to mentor: whose it is stays inside. */
export async function findMentor(db: Database, peer: Peer, offerId: MentorOfferId) {
  return await db
    .selectFrom('mentor_offer')
    .select([
      'mentor_offer.person_id as authorId',
      sql<boolean>`(mentor_offer.person_id = ${peer.personId})`.as('isMine'),
    ])
    .where('mentor_offer.community_id', '=', peer.communityId)
    .where('mentor_offer.offer_id', '=', offerId)
    .where(isStandingOffer)
    .executeTakeFirst();
}

/** A request that this peer holds, or asked and somebody holds: held until the commit, so that the two do not begin one talk twice. */
export async function lockHeldRequest(trx: Trx, peer: Peer, requestId: SupervisionId) {
  return await trx
    .selectFrom('supervision_request as request')
    .select(['request.asker_id as authorId', sql<PersonId>`request.held_by`.as('readerId')])
    .where('request.request_id', '=', requestId)
    .where(isHeldBetween(peer))
    .forUpdate()
    .executeTakeFirst();
}

/** Serialises what one person begins and sends, so that two at once do not pass a bound together. */
export async function lockSender(trx: Trx, { communityId, personId }: Peer): Promise<void> {
  await sql`select 1 from person where community_id = ${communityId} and person_id = ${personId} for no key update`.execute(
    trx,
  );
}

/** What a talk stands on, and between whom: somebody's mask or name in a thread, an offer to mentor, or a request for supervision. */
export type About = { authorId: PersonId; readerId: PersonId } & (
  | { threadId: ThreadId; postId: PostId; isToNamed: boolean; offerId: null; requestId: null }
  | { threadId: null; postId: null; isToNamed: false; offerId: MentorOfferId; requestId: null }
  | { threadId: null; postId: null; isToNamed: false; offerId: null; requestId: SupervisionId }
);

/** The talk that the two have about it, if any. With a mask it is another one than with the name, in one thread too. */
export async function findTalkWith(trx: Trx, { communityId }: Peer, about: About) {
  const { threadId, offerId, requestId, authorId, readerId, isToNamed } = about;
  return await trx
    .selectFrom('relay_talk')
    .select(['talk_id as id'])
    .where('community_id', '=', communityId)
    .where(
      sql<boolean>`(thread_id = ${threadId}::uuid or offer_id = ${offerId}::uuid or request_id = ${requestId}::uuid)`,
    )
    .where('author_id', '=', authorId)
    .where('to_named', '=', isToNamed)
    .where('reader_id', '=', readerId)
    .executeTakeFirst();
}

/** Talks about requests are bounded by who holds them, and count for nothing else. */
export async function countTalksSince(db: Database, peer: Peer, since: Date): Promise<number> {
  const row = await db
    .selectFrom('relay_talk')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('community_id', '=', peer.communityId)
    .where('reader_id', '=', peer.personId)
    .where('request_id', 'is', null)
    .where('started_at', '>', since)
    .executeTakeFirst();
  return row?.count ?? 0;
}

type NewTalk = {
  talkId: RelayTalkId;
  about: About;
  pseudonym: string;
  isNamed: boolean;
  now: Date;
};

export async function insertTalk(trx: Trx, peer: Peer, talk: NewTalk): Promise<void> {
  await trx
    .insertInto('relay_talk')
    .values({
      community_id: peer.communityId,
      talk_id: talk.talkId,
      thread_id: talk.about.threadId,
      post_id: talk.about.postId,
      to_named: talk.about.isToNamed,
      offer_id: talk.about.offerId,
      request_id: talk.about.requestId,
      author_id: talk.about.authorId,
      reader_id: talk.about.readerId,
      reader_pseudonym: talk.pseudonym,
      reader_named: talk.isNamed,
      // Who offers, who asks a supervisor and who wrote with their name says who they are.
      author_named: talk.about.threadId === null || talk.about.isToNamed,
      last_number: 0,
      reader_read: 0,
      author_read: 0,
      started_at: talk.now,
      last_at: talk.now,
      ended_at: null,
    })
    .execute();
}

/** What this side has said today, and how many of the newest in a row nobody answered. */
export async function countSent(
  db: Database,
  peer: Peer,
  { talkId, isAuthor, since }: { talkId: RelayTalkId; isAuthor: boolean; since: Date },
) {
  const { rows } = await sql<{ today: number; unanswered: number }>`
    select (select count(*)::int from relay_message as said
        join relay_talk as talk on talk.community_id = said.community_id and talk.talk_id = said.talk_id
        where said.sent_at > ${since} and talk.community_id = ${peer.communityId}
          and ((said.is_authors and talk.author_id = ${peer.personId})
            or (not said.is_authors and talk.reader_id = ${peer.personId}))) as today,
      (select count(*)::int from relay_message as said
        where said.community_id = ${peer.communityId} and said.talk_id = ${talkId} and said.is_authors = ${isAuthor}
          and said.number > coalesce((select max(number) from relay_message as reply
            where reply.community_id = said.community_id and reply.talk_id = said.talk_id
              and reply.is_authors <> ${isAuthor}), 0)) as unanswered`.execute(db);
  return rows[0] ?? { today: 0, unanswered: 0 };
}

/** A message of this id, of whoever asks. */
export async function findMessage(db: Database, peer: Peer, messageId: RelayMessageId) {
  return await db
    .selectFrom('relay_message as said')
    .innerJoin('relay_talk as talk', (join) =>
      join.onRef('talk.community_id', '=', 'said.community_id').onRef('talk.talk_id', '=', 'said.talk_id'),
    )
    .select([
      'said.talk_id as talkId',
      'said.number',
      'said.body',
      sql<boolean>`(${isInTalk(peer)} and said.is_authors = ${isMaskOf(peer)})`.as('isMine'),
    ])
    .where('said.community_id', '=', peer.communityId)
    .where('said.message_id', '=', messageId)
    .executeTakeFirst();
}

type NewMessage = {
  talkId: RelayTalkId;
  messageId: RelayMessageId;
  number: number;
  isAuthor: boolean;
  body: StrippedText;
  now: Date;
};

/** Whoever writes has read what stands there. */
export async function insertMessage(trx: Trx, { communityId }: Peer, message: NewMessage): Promise<void> {
  const { talkId, messageId, number, isAuthor, body, now } = message;
  await sql`
    with said as (
      insert into relay_message (community_id, talk_id, number, message_id, is_authors, body, sent_at)
      values (${communityId}, ${talkId}, ${number}, ${messageId}, ${isAuthor}, ${body}, ${now}) returning number)
    update relay_talk set last_number = ${number}, last_at = greatest(last_at, ${now}::timestamptz),
      author_read = case when ${isAuthor} then ${number} else author_read end,
      reader_read = case when ${isAuthor} then reader_read else ${number} end
    where community_id = ${communityId} and talk_id = ${talkId}`.execute(trx);
}
