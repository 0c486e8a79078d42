// The SQL of keeping house in a channel: its words, what is pinned above its threads, and a new one.
import { sql } from 'kysely';
import { isPublishedCase } from '#api/access/case-study.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { CaseStudyId, ChannelId, ThreadId } from '#shared/basics/ids.ts';
import type { ChannelKind, Need } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Own = Pick<Peer, 'communityId'>;

/** Published ones alone: one that was withdrawn keeps its place and is not shown. */
export async function selectPins(db: Database, { communityId }: Own, channelId: ChannelId) {
  return await db
    .selectFrom('channel_pin')
    .innerJoin('case_study', (join) =>
      join
        .onRef('case_study.community_id', '=', 'channel_pin.community_id')
        .onRef('case_study.case_id', '=', 'channel_pin.case_id'),
    )
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id')
        .onRef('case_version.version', '=', 'case_study.published_version'),
    )
    .select(['channel_pin.case_id as caseId', 'case_version.title'])
    .where('channel_pin.community_id', '=', communityId)
    .where('channel_pin.channel_id', '=', channelId)
    .where(isPublishedCase)
    .orderBy('channel_pin.place')
    .execute();
}

/** How many of these everybody reads. */
export async function countPublished(
  db: Database,
  { communityId }: Own,
  caseIds: readonly CaseStudyId[],
): Promise<number> {
  const row = await db
    .selectFrom('case_study')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('case_study.community_id', '=', communityId)
    .where('case_study.case_id', 'in', caseIds)
    .where(isPublishedCase)
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** How many the library has, counted no further than `most`. */
export async function countLibrary(db: Database, { communityId }: Own, most: number): Promise<number> {
  const rows = await db
    .selectFrom('case_study')
    .select('case_study.case_id')
    .where('case_study.community_id', '=', communityId)
    .where(isPublishedCase)
    .limit(most)
    .execute();
  return rows.length;
}

/** Takes places away from what readers are not shown any more, so that they do not fill up unseen. */
export async function dropGonePins(trx: Trx, { communityId }: Own, channelId: ChannelId): Promise<void> {
  await sql`
    delete from channel_pin where community_id = ${communityId} and channel_id = ${channelId} and not exists (
      select 1 from case_study where case_study.community_id = channel_pin.community_id
        and case_study.case_id = channel_pin.case_id and ${isPublishedCase})`.execute(trx);
}

/** In the first free place. False when all are taken. Pinned already, it has one: nothing changes. */
export async function insertPin(
  trx: Trx,
  { communityId, personId }: Peer,
  {
    channelId,
    caseId,
    now,
    placesMax,
  }: { channelId: ChannelId; caseId: CaseStudyId; now: Date; placesMax: number },
): Promise<boolean> {
  const { rows } = await sql`
    with free as (
      select place from generate_series(1, ${placesMax}::int) as place
      where not exists (select 1 from channel_pin where community_id = ${communityId} and channel_id = ${channelId}
        and channel_pin.place = place.place and channel_pin.case_id <> ${caseId})
      order by place limit 1)
    insert into channel_pin (community_id, channel_id, case_id, place, pinned_by, pinned_at)
    select ${communityId}::uuid, ${channelId}::uuid, ${caseId}::uuid, free.place, ${personId}::uuid, ${now}::timestamptz
    from free
    on conflict (community_id, channel_id, case_id) do update set case_id = excluded.case_id
    returning case_id`.execute(trx);
  return rows.length > 0;
}

export async function deletePin(trx: Trx, { communityId }: Own, channelId: ChannelId, caseId: CaseStudyId) {
  await trx
    .deleteFrom('channel_pin')
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .where('case_id', '=', caseId)
    .execute();
}

/** Holds the channel until the commit. */
export async function lockChannel(trx: Trx, { communityId }: Own, channelId: ChannelId) {
  return await trx
    .selectFrom('channel')
    .select(['rules', 'rules_version as rulesVersion', 'host_id as hostId'])
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateWords(
  trx: Trx,
  { communityId }: Own,
  channelId: ChannelId,
  {
    purpose,
    rules,
    rulesVersion,
    needs,
  }: { purpose: StrippedText; rules: StrippedText; rulesVersion: number; needs: Need[] | undefined },
): Promise<void> {
  await trx
    .updateTable('channel')
    .set({ purpose, rules, rules_version: rulesVersion, ...(needs && { needs }) })
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .execute();
}

type NewChannel = {
  channelId: ChannelId;
  slug: string;
  name: StrippedText;
  purpose: StrippedText;
  rules: StrippedText;
  kind: ChannelKind;
  needs: Need[];
  now: Date;
};

/** False when there is one of this id. */
export async function insertChannel(
  trx: Trx,
  { communityId, personId }: Peer,
  { channelId, now, ...words }: NewChannel,
): Promise<boolean> {
  const row = await trx
    .insertInto('channel')
    .values({
      community_id: communityId,
      channel_id: channelId,
      ...words,
      is_urgent: false,
      is_read_only: false,
      closed_at: null,
      host_id: personId,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['community_id', 'channel_id']).doNothing())
    .returning('channel_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function countMade(db: Database, peer: Peer, since: Date): Promise<number> {
  const row = await db
    .selectFrom('channel')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('community_id', '=', peer.communityId)
    .where('host_id', '=', peer.personId)
    .where('created_at', '>', since)
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** The first question of a channel that this peer made. */
export async function findFirstThread(db: Database, peer: Peer, channelId: ChannelId) {
  const row = await db
    .selectFrom('thread')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .select('thread.thread_id as id')
    .where('thread.community_id', '=', peer.communityId)
    .where('thread.channel_id', '=', channelId)
    .where('channel.host_id', '=', peer.personId)
    .where('thread.author_id', '=', peer.personId)
    .where('thread.is_anonymous', '=', false)
    .orderBy('thread.started_at')
    .limit(1)
    .executeTakeFirst();
  return (row?.id ?? null) as ThreadId | null;
}
