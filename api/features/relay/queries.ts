// The SQL of one's own talks over the relay. Who the other one is stays inside.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { isInTalk, isMaskOf, maskInTalk, readerInTalk, seesTalkThread } from '#api/access/relay.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { RelayTalkId, ThreadId } from '#shared/basics/ids.ts';
import type { Author } from '#shared/contract/channels.ts';

export type TalkKey = { at: Date; id: RelayTalkId };

const talksFor = (db: Database, peer: Peer) =>
  db
    .selectFrom('relay_talk as talk')
    .select([
      'talk.talk_id as id',
      sql<ThreadId | null>`case when ${seesTalkThread(peer)} then talk.thread_id end`.as('threadId'),
      sql<string | null>`(select thread.title from thread where thread.community_id = talk.community_id
        and thread.thread_id = talk.thread_id and ${seesTalkThread(peer)})`.as('title'),
      isMaskOf(peer).as('isAuthor'),
      sql<boolean>`(talk.offer_id is not null)`.as('isMentoring'),
      sql<boolean>`(talk.request_id is not null)`.as('isSupervision'),
      sql<Author>`case when ${isMaskOf(peer)} then ${readerInTalk} else ${maskInTalk} end`.as('other'),
      sql<Author>`case when ${isMaskOf(peer)} then ${maskInTalk} else ${readerInTalk} end`.as('me'),
      sql<boolean>`(talk.ended_at is not null)`.as('isEnded'),
      'talk.last_at as lastAt',
      sql<number>`(select count(*)::int from relay_message as said where said.community_id = talk.community_id
        and said.talk_id = talk.talk_id and said.is_authors <> ${isMaskOf(peer)}
        and said.number > case when ${isMaskOf(peer)} then talk.author_read else talk.reader_read end)`.as(
        'unread',
      ),
    ])
    .where(isInTalk(peer));

export async function selectTalks(db: Database, peer: Peer, before: TalkKey | null, limit: number) {
  return await talksFor(db, peer)
    .$if(before !== null, (query) =>
      query.where(
        sql<boolean>`(talk.last_at, talk.talk_id) < (${before?.at}::timestamptz, ${before?.id}::uuid)`,
      ),
    )
    .orderBy('talk.last_at', 'desc')
    .orderBy('talk.talk_id', 'desc')
    .limit(limit)
    .execute();
}

export async function findTalk(db: Database, peer: Peer, id: RelayTalkId) {
  return await talksFor(db, peer).where('talk.talk_id', '=', id).executeTakeFirst();
}

/** Talks in which something is new, counted no further than `most`. */
export async function countUnreadTalks(db: Database, peer: Peer, most: number): Promise<number> {
  const rows = await db
    .selectFrom('relay_talk as talk')
    .select('talk.talk_id as id')
    .where(isInTalk(peer))
    .where(
      sql<boolean>`exists (select 1 from relay_message as said where said.community_id = talk.community_id
        and said.talk_id = talk.talk_id and said.is_authors <> ${isMaskOf(peer)}
        and said.number > case when ${isMaskOf(peer)} then talk.author_read else talk.reader_read end)`,
    )
    .limit(most)
    .execute();
  return rows.length;
}

/** Of a talk that was accessed. Newest first; `before` is the oldest one of the page before. */
export async function selectMessages(
  db: Database,
  peer: Peer,
  talkId: RelayTalkId,
  before: number | null,
  limit: number,
) {
  return await db
    .selectFrom('relay_message as said')
    .innerJoin('relay_talk as talk', (join) =>
      join.onRef('talk.community_id', '=', 'said.community_id').onRef('talk.talk_id', '=', 'said.talk_id'),
    )
    .select([
      'said.message_id as id',
      'said.number',
      sql<boolean>`(said.is_authors = ${isMaskOf(peer)})`.as('isMine'),
      'said.body',
      'said.sent_at as sentAt',
    ])
    .where('said.talk_id', '=', talkId)
    .where(isInTalk(peer))
    .$if(before !== null, (query) => query.where('said.number', '<', before))
    .orderBy('said.number', 'desc')
    .limit(limit)
    .execute();
}

type Side = { talkId: RelayTalkId; isAuthor: boolean };

/** Reading only goes forward, and never past the last one there is. */
export async function updateRead(
  trx: Trx,
  { communityId }: Peer,
  { talkId, isAuthor }: Side,
  upToNumber: number,
): Promise<void> {
  const column = isAuthor ? sql.ref('author_read') : sql.ref('reader_read');
  await sql`
    update relay_talk set ${column} = greatest(${column}, least(last_number, ${upToNumber}::int))
    where community_id = ${communityId} and talk_id = ${talkId}`.execute(trx);
}

export async function updateNamed(trx: Trx, { communityId }: Peer, { talkId, isAuthor }: Side) {
  await trx
    .updateTable('relay_talk')
    .set(isAuthor ? { author_named: true } : { reader_named: true })
    .where('community_id', '=', communityId)
    .where('talk_id', '=', talkId)
    .execute();
}

export async function updateEnded(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  talkId: RelayTalkId,
  now: Date,
) {
  await trx
    .updateTable('relay_talk')
    .set({ ended_at: sql`coalesce(ended_at, ${now}::timestamptz)` })
    .where('community_id', '=', communityId)
    .where('talk_id', '=', talkId)
    .execute();
}

export async function findTalkChoice(db: Database, { communityId, personId }: Peer): Promise<boolean> {
  const row = await db
    .selectFrom('talk_choice')
    .select('is_open as isOpen')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.isOpen ?? true;
}

export async function upsertTalkChoice(
  trx: Trx,
  { communityId, personId }: Peer,
  { isOpen, now }: { isOpen: boolean; now: Date },
): Promise<void> {
  await trx
    .insertInto('talk_choice')
    .values({ community_id: communityId, person_id: personId, is_open: isOpen, set_at: now })
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'person_id']).doUpdateSet({ is_open: isOpen, set_at: now }),
    )
    .execute();
}

export async function deleteTalkChoice(
  trx: Trx,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
): Promise<void> {
  await trx
    .deleteFrom('talk_choice')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .execute();
}

/** Talks in which nothing was said for so long, unless moderators still look at one. Answers how many went. */
export async function deleteOldTalks(db: Database, before: Date, limit: number): Promise<number> {
  const { rows } = await sql`
    delete from relay_talk where (community_id, talk_id) in (
      select talk.community_id, talk.talk_id from relay_talk as talk where talk.last_at < ${before}
        and not exists (select 1 from relay_report as report where report.community_id = talk.community_id
          and report.talk_id = talk.talk_id and report.decided_at is null)
      limit ${limit})
    returning talk_id`.execute(db);
  return rows.length;
}
