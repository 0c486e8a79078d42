// Which people words may mention: whoever wrote in this thread under their own name, the host, and in a channel that everybody reads
// whoever allows it; and the masks that this thread shows, as masks. What decides is what everybody sees, never who is behind a mask, who
// reads or who is suspended: whether a mention stands would say it otherwise.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { ChannelId, PersonId, ThreadId } from '#shared/basics/ids.ts';
import { isCalled, isFindable, isMemberHere } from './colleague.ts';
import type { Peer } from './peer.ts';

/** Where words will stand. No channel: a question that has none yet, and is taken for one that everybody reads. */
export type MentionPlace = { threadId: ThreadId | null; channelId: ChannelId | null };

/** SQL: `person` speaks in this thread under their own name, for everybody to see. */
const isSpeaking = (
  threadId: ThreadId | null,
): RawBuilder<boolean> => sql<boolean>`exists (select 1 from post as spoken
    where spoken.community_id = person.community_id and spoken.thread_id = ${threadId}::uuid
      and spoken.author_id = person.person_id and not spoken.is_anonymous and spoken.state = 'visible')`;

/** SQL: `person` hosts the channel. */
const isHosting = (
  channelId: ChannelId | null,
): RawBuilder<boolean> => sql<boolean>`exists (select 1 from channel
    where channel.community_id = person.community_id and channel.channel_id = ${channelId}::uuid
      and channel.host_id = person.person_id)`;

/** SQL: everybody reads there. Who else is inside a closed room is not told by what may be mentioned in it. */
const isOpenTo = (
  { communityId }: Peer,
  channelId: ChannelId | null,
): RawBuilder<boolean> => sql<boolean>`(${channelId}::uuid is null or exists (select 1 from channel
    where channel.community_id = ${communityId} and channel.channel_id = ${channelId}::uuid and channel.kind = 'open'))`;

const isMentionable = (peer: Peer, { threadId, channelId }: MentionPlace): RawBuilder<boolean> =>
  sql<boolean>`(${isMemberHere(peer)} and (${isSpeaking(threadId)} or ${isHosting(channelId)}
    or (${isOpenTo(peer, channelId)} and ${isFindable(peer)})))`;

/** Names by id, of those whom words may mention there. */
export async function mentionablePeople(
  db: Database,
  peer: Peer,
  place: MentionPlace,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('person')
    .select(['person.person_id as id', 'person.name'])
    .where('person.community_id', '=', peer.communityId)
    .where('person.person_id', 'in', [...ids])
    .where(isMentionable(peer, place))
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Whoever is near first: who speaks here, then the host, then by name. Without letters, those alone. */
export async function findMentionablePeople(
  db: Database,
  peer: Peer,
  { place, words, limit }: { place: MentionPlace; words: string; limit: number },
) {
  const isNear = sql<boolean>`(${isSpeaking(place.threadId)} or ${isHosting(place.channelId)})`;
  return await db
    .selectFrom('person')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.community_id', '=', 'person.community_id')
        .onRef('organisation.organisation_id', '=', 'person.organisation_id'),
    )
    .select([
      'person.person_id as personId',
      'person.name',
      'organisation.name as organisation',
      isSpeaking(place.threadId).as('isSpeaking'),
      isHosting(place.channelId).as('isHost'),
    ])
    .where('person.community_id', '=', peer.communityId)
    .where(isMentionable(peer, place))
    .where(words === '' ? isNear : isCalled(words))
    .orderBy(isSpeaking(place.threadId), 'desc')
    .orderBy(isHosting(place.channelId), 'desc')
    .orderBy(sql`lower(person.name)`)
    .orderBy('person.person_id')
    .limit(limit)
    .execute();
}

/** The masks that a thread shows, in the order in which they spoke; the asker's is said, as everybody sees it. */
export async function shownMasks(
  db: Database,
  { communityId }: Pick<Peer, 'communityId'>,
  threadId: ThreadId | null,
  { words = '', limit }: { words?: string; limit: number },
): Promise<{ mask: string; isAsker: boolean }[]> {
  if (threadId === null) return [];
  const begins = `${words.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const { rows } = await sql<{ mask: string; isAsker: boolean }>`
    select pseudonym.pseudonym as mask, min(post.number) = 1 as "isAsker" from pseudonym
    join post on post.community_id = pseudonym.community_id and post.thread_id = pseudonym.thread_id
      and post.author_id = pseudonym.person_id and post.is_anonymous and post.state = 'visible'
    where pseudonym.community_id = ${communityId} and pseudonym.thread_id = ${threadId}
      and (lower(pseudonym.pseudonym) like ${begins} or lower(pseudonym.pseudonym) like ${`% ${begins}`})
    group by pseudonym.pseudonym order by min(post.number) limit ${limit}`.execute(db);
  return rows;
}
