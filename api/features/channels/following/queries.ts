// The SQL of following and muting, and of who hears of a post. Nobody but the person sees what they said of it.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { isPublicPost } from '#api/access/visible-posts.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChannelId, CommunityId, PersonId, PostId, ThreadId } from '#shared/basics/ids.ts';
import type { Watch } from '#shared/basics/lists.ts';

export async function upsertThreadWatch(
  db: Database,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
  threadId: ThreadId,
  { watch, since }: { watch: Watch; since: Date },
): Promise<void> {
  await db
    .insertInto('thread_watch')
    .values({ community_id: communityId, person_id: personId, thread_id: threadId, watch, since })
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'person_id', 'thread_id'])
        .doUpdateSet({ watch, since })
        .where('thread_watch.watch', '<>', watch),
    )
    .execute();
}

/** Whoever asks or answers hears what comes of it, unless they said otherwise before. */
export async function followOwnThread(trx: Trx, peer: Peer, threadId: ThreadId, since: Date): Promise<void> {
  const { communityId, personId } = peer;
  await trx
    .insertInto('thread_watch')
    .values({
      community_id: communityId,
      person_id: personId,
      thread_id: threadId,
      watch: 'following',
      since,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteThreadWatch(db: Database, peer: Peer, threadId: ThreadId): Promise<void> {
  await db
    .deleteFrom('thread_watch')
    .where('community_id', '=', peer.communityId)
    .where('person_id', '=', peer.personId)
    .where('thread_id', '=', threadId)
    .execute();
}

export async function upsertChannelWatch(
  db: Database,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
  channelId: ChannelId,
  { watch, since }: { watch: Watch; since: Date },
): Promise<void> {
  await db
    .insertInto('channel_watch')
    .values({ community_id: communityId, person_id: personId, channel_id: channelId, watch, since })
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'person_id', 'channel_id'])
        .doUpdateSet({ watch, since })
        .where('channel_watch.watch', '<>', watch),
    )
    .execute();
}

export async function deleteChannelWatch(
  db: Database,
  peer: Pick<Peer, 'communityId' | 'personId'>,
  channelId: ChannelId,
): Promise<void> {
  await db
    .deleteFrom('channel_watch')
    .where('community_id', '=', peer.communityId)
    .where('person_id', '=', peer.personId)
    .where('channel_id', '=', channelId)
    .execute();
}

/** Whoever followed what was merged follows where it goes on. */
export async function copyFollowers(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  { from, into, now }: { from: ThreadId; into: ThreadId; now: Date },
): Promise<void> {
  await sql`
    insert into thread_watch (community_id, person_id, thread_id, watch, since)
    select community_id, person_id, ${into}::uuid, 'following', ${now}::timestamptz from thread_watch
    where community_id = ${communityId} and thread_id = ${from} and watch = 'following'
    on conflict do nothing`.execute(trx);
}

/** Why somebody hears of a post: they asked, they follow its thread, or its channel. */
export type Hearing = { personId: PersonId; because: 'asked' | 'thread' | 'channel' };

/**
 * Who is to hear of this post: everybody who follows its thread or its channel or asked, has not muted the thread, may read it, is
 * not suspended, did not write it and has not read it yet. Empty while the post is not seen by everybody. In order of person.
 */
export async function selectWhoHears(
  db: Database,
  { communityId, postId }: { communityId: CommunityId; postId: PostId },
  after: PersonId | null,
  limit: number,
): Promise<Hearing[]> {
  const { rows } = await sql<Hearing>`
    select person.person_id as "personId", case when thread.author_id = person.person_id then 'asked'
        when heard.watch = 'following' then 'thread' else 'channel' end as because
    from post
    join thread on thread.community_id = post.community_id and thread.thread_id = post.thread_id
    join channel on channel.community_id = thread.community_id and channel.channel_id = thread.channel_id
    join lateral (
      select thread.author_id as person_id
      union select person_id from thread_watch where thread_watch.community_id = thread.community_id
        and thread_watch.thread_id = thread.thread_id and thread_watch.watch = 'following'
      union select person_id from channel_watch where channel_watch.community_id = thread.community_id
        and channel_watch.channel_id = thread.channel_id and channel_watch.watch = 'following'
    ) as listening on true
    join person on person.community_id = post.community_id and person.person_id = listening.person_id
    left join thread_watch as heard on heard.community_id = thread.community_id
      and heard.thread_id = thread.thread_id and heard.person_id = person.person_id
    left join read_mark on read_mark.community_id = thread.community_id
      and read_mark.thread_id = thread.thread_id and read_mark.person_id = person.person_id
    where post.community_id = ${communityId} and post.post_id = ${postId} and ${isPublicPost}
      and person.suspended_at is null and person.person_id <> post.author_id
      and heard.watch is distinct from 'muted' and post.number > coalesce(read_mark.up_to_number, 0)
      and (channel.kind = 'open' or exists (select 1 from channel_member
        where channel_member.community_id = channel.community_id and channel_member.channel_id = channel.channel_id
          and channel_member.person_id = person.person_id))
      and (${after}::uuid is null or person.person_id > ${after}::uuid)
    order by person.person_id limit ${limit}`.execute(db);
  return rows;
}

/** Reading only goes forward, and never past the last post there is. */
export async function upsertReadMark(
  db: Database,
  peer: Peer,
  threadId: ThreadId,
  upToNumber: number,
): Promise<void> {
  await db
    .insertInto('read_mark')
    .columns(['community_id', 'person_id', 'thread_id', 'up_to_number'])
    .expression((eb) =>
      eb
        .selectFrom('thread')
        .select([
          'thread.community_id',
          sql<Peer['personId']>`${peer.personId}::uuid`.as('person_id'),
          'thread.thread_id',
          sql<number>`least(thread.last_number, ${upToNumber}::int)`.as('up_to_number'),
        ])
        .where('thread.community_id', '=', peer.communityId)
        .where('thread.thread_id', '=', threadId),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'person_id', 'thread_id'])
        .doUpdateSet({ up_to_number: sql`greatest(read_mark.up_to_number, excluded.up_to_number)` }),
    )
    .execute();
}

/** One's own words are no news: whoever had read everything before them has still read everything. */
export async function passOwnPost(trx: Trx, peer: Peer, threadId: ThreadId, number: number): Promise<void> {
  await sql`
    insert into read_mark (community_id, person_id, thread_id, up_to_number)
    select ${peer.communityId}::uuid, ${peer.personId}::uuid, ${threadId}::uuid, ${number}::int
    where ${number}::int - 1 = coalesce((select up_to_number from read_mark
      where community_id = ${peer.communityId} and person_id = ${peer.personId} and thread_id = ${threadId}), 0)
    on conflict (community_id, person_id, thread_id) do update
      set up_to_number = greatest(read_mark.up_to_number, excluded.up_to_number)`.execute(trx);
}
