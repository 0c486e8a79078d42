// The SQL of urgent posts that wait for a moderator: who hears of one, who reads it, who looks after it.
import { sql } from 'kysely';
import { authorOf } from '#api/access/author.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { AreaId, PostId } from '#shared/basics/ids.ts';

type Own = Pick<Peer, 'communityId'>;

/** Those on duty anywhere first. */
export async function selectSupervisors(trx: Trx, { communityId }: Own, now: Date, limit: number) {
  const isOnDuty = sql<boolean>`exists (select 1 from supervision_duty as duty
    where duty.community_id = person.community_id and duty.person_id = person.person_id
      and duty.starts_at <= ${now} and duty.ends_at > ${now})`;
  return await trx
    .selectFrom('person')
    .innerJoin('person_role', (join) =>
      join
        .onRef('person_role.community_id', '=', 'person.community_id')
        .onRef('person_role.person_id', '=', 'person.person_id')
        .on('person_role.role', '=', 'supervisor'),
    )
    .select(['person.person_id as personId', isOnDuty.as('isOnDuty')])
    .where('person.community_id', '=', communityId)
    .where('person.suspended_at', 'is', null)
    .orderBy(isOnDuty, 'desc')
    .orderBy('person.person_id')
    .limit(limit)
    .execute();
}

type Told = { postId: PostId; told: number; now: Date };

/** Held again after an edit, it is told again, and somebody looks anew. */
export async function upsertUrgentHold(
  trx: Trx,
  { communityId }: Own,
  { postId, told, now }: Told,
): Promise<void> {
  const fresh = { told, held_at: now, seen_by: null, seen_at: null };
  await trx
    .insertInto('urgent_hold')
    .values({ community_id: communityId, post_id: postId, ...fresh })
    .onConflict((conflict) => conflict.columns(['community_id', 'post_id']).doUpdateSet(fresh))
    .execute();
}

/** What still waits and is not the reader's own: nobody is their own supervisor. */
const waiting = (db: Database, peer: Peer) =>
  db
    .selectFrom('urgent_hold as hold')
    .innerJoin('post', (join) =>
      join.onRef('post.community_id', '=', 'hold.community_id').onRef('post.post_id', '=', 'hold.post_id'),
    )
    .innerJoin('thread', (join) =>
      join
        .onRef('thread.community_id', '=', 'post.community_id')
        .onRef('thread.thread_id', '=', 'post.thread_id'),
    )
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .leftJoin('person as seer', (join) =>
      join.onRef('seer.community_id', '=', 'hold.community_id').onRef('seer.person_id', '=', 'hold.seen_by'),
    )
    .where('hold.community_id', '=', peer.communityId)
    .where('post.state', '=', 'held')
    .where('post.author_id', '<>', peer.personId);

/** Who has waited longest first. Without a word of it: those are shown when asked for. */
export async function selectHeld(db: Database, peer: Peer, limit: number) {
  return await waiting(db, peer)
    .select([
      'hold.post_id as postId',
      'hold.held_at as heldAt',
      'channel.name as channelName',
      'thread.needs',
      authorOf('post').as('author'),
      sql<boolean>`(post.number = 1)`.as('isQuestion'),
      'seer.name as seenBy',
      sql<boolean>`(hold.seen_by is not distinct from ${peer.personId}::uuid)`.as('isSeenByMe'),
    ])
    .orderBy('hold.held_at')
    .orderBy('hold.post_id')
    .limit(limit)
    .execute();
}

export async function lockHeld(trx: Trx, peer: Peer, postId: PostId) {
  return await waiting(trx, peer)
    .select(['thread.title', 'post.body', 'post.author_id as authorId', 'hold.seen_by as seenBy'])
    .where('hold.post_id', '=', postId)
    .forUpdate('hold')
    .executeTakeFirst();
}

export async function updateSeen(trx: Trx, peer: Peer, postId: PostId, now: Date): Promise<void> {
  await trx
    .updateTable('urgent_hold')
    .set({ seen_by: peer.personId, seen_at: now })
    .where('community_id', '=', peer.communityId)
    .where('post_id', '=', postId)
    .execute();
}

/** What this supervisor had taken on and still waits for a moderator. */
export async function updateUnseen(
  trx: Trx,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
) {
  await sql`
    update urgent_hold set seen_by = null, seen_at = null
    from post where urgent_hold.community_id = ${communityId} and urgent_hold.seen_by = ${personId}
      and post.community_id = urgent_hold.community_id and post.post_id = urgent_hold.post_id
      and post.state = 'held'`.execute(trx);
}

/** Of one's own post. */
export async function findOwnHeld(db: Database, peer: Peer, postId: PostId) {
  return await db
    .selectFrom('urgent_hold as hold')
    .innerJoin('post', (join) =>
      join.onRef('post.community_id', '=', 'hold.community_id').onRef('post.post_id', '=', 'hold.post_id'),
    )
    .leftJoin('person as seer', (join) =>
      join.onRef('seer.community_id', '=', 'hold.community_id').onRef('seer.person_id', '=', 'hold.seen_by'),
    )
    .select(['hold.told', 'seer.name as seenBy'])
    .where('hold.community_id', '=', peer.communityId)
    .where('hold.post_id', '=', postId)
    .where('post.author_id', '=', peer.personId)
    .executeTakeFirst();
}

/** Whom to ring besides a supervisor: what is open at night is often not the supervisor line. */
export async function selectOtherLines(db: Database, { communityId }: Own, areaId: AreaId) {
  return await db
    .selectFrom('area_contact')
    .select(['role', 'at', 'name', 'phone', 'hours'])
    .where('community_id', '=', communityId)
    .where('area_id', '=', areaId)
    .where('role', 'in', ['safeguarding-adult', 'safeguarding-child'])
    .orderBy('role')
    .orderBy('at')
    .limit(8)
    .execute();
}
