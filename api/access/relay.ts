// Who may read a talk over the relay, and under which name each side sees the other. Whoever is neither of the two is told the same as if
// there were none. Names stay in the database unless their bearer said them.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { PersonId, RelayTalkId, ThreadId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Author } from '#shared/contract/channels.ts';
import { personAs } from './author.ts';
import { visibleChannel } from './channel.ts';
import type { Peer } from './peer.ts';
import { isVisibleThread } from './visible-posts.ts';

/** SQL: this peer is one of the two of `talk`. */
export const isInTalk = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(talk.community_id = ${peer.communityId}
    and (talk.reader_id = ${peer.personId} or talk.author_id = ${peer.personId}))`;

/** SQL: this peer is the one who wrote behind the mask, offers, or asked for supervision. */
export const isMaskOf = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(talk.author_id = ${peer.personId})`;

/** SQL: whoever wrote behind the mask, by the pseudonym of the thread or the name they said. */
export const maskInTalk: RawBuilder<Author> = sql<Author>`case when talk.author_named
    then ${personAs('talk.community_id', 'talk.author_id')}
    else json_build_object('kind', 'anonymous', 'pseudonym', (
      select pseudonym.pseudonym from pseudonym where pseudonym.community_id = talk.community_id
        and pseudonym.thread_id = talk.thread_id and pseudonym.person_id = talk.author_id)) end`;

/** SQL: whoever wrote to the mask, by a pseudonym of this talk alone or the name they said. */
export const readerInTalk: RawBuilder<Author> = sql<Author>`case when talk.reader_named
    then ${personAs('talk.community_id', 'talk.reader_id')}
    else json_build_object('kind', 'anonymous', 'pseudonym', talk.reader_pseudonym) end`;

/** SQL: this peer sees the thread of `talk`. */
export const seesTalkThread = (peer: Peer): RawBuilder<boolean> => sql<boolean>`exists (select 1 from thread
    join channel on channel.community_id = thread.community_id and channel.channel_id = thread.channel_id
    where thread.community_id = talk.community_id and thread.thread_id = talk.thread_id
      and ${visibleChannel(peer)} and ${isVisibleThread(peer)})`;

/**
 * SQL: colleagues may begin a talk with the author of `post`. What somebody chose for their name says nothing of any mask: to one
 * everybody may write, whoever is behind it, for a choice that showed there would say who.
 */
export const takesTalks: RawBuilder<boolean> = sql<boolean>`(post.is_anonymous or coalesce((
    select choice.is_open from talk_choice as choice where choice.community_id = post.community_id
      and choice.person_id = post.author_id), true))`;

export type AccessedTalk = {
  id: RelayTalkId;
  /** Null where it is about an offer to mentor or a request for supervision. */
  threadId: ThreadId | null;
  isAuthor: boolean;
  isEnded: boolean;
  lastNumber: number;
  /** Never leaves the API. */
  otherId: PersonId;
};

/** Loads a talk of this peer, held until the commit, or refuses. */
export async function accessTalk(db: Database, peer: Peer, id: RelayTalkId): Promise<AccessedTalk> {
  const row = await db
    .selectFrom('relay_talk as talk')
    .select([
      'talk.talk_id as id',
      'talk.thread_id as threadId',
      isMaskOf(peer).as('isAuthor'),
      sql<boolean>`(talk.ended_at is not null)`.as('isEnded'),
      'talk.last_number as lastNumber',
      sql<PersonId>`case when ${isMaskOf(peer)} then talk.reader_id else talk.author_id end`.as('otherId'),
    ])
    .where('talk.talk_id', '=', id)
    .where(isInTalk(peer))
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw refuse('not-found');
  return row;
}
