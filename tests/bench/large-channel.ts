// A channel of a hundred thousand posts: what a page of it costs, what is unread in it, the moderators' queue beside it, what the clock does for
// the search every few minutes; and what an entry in the audit trail adds to a write.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { writeAudit } from '#api/audit/index.ts';
import { type Database, transact } from '#api/database/index.ts';
import { indexThreadsAnew, makeThreadWalk } from '#api/features/channels/index.ts';
import { refreshSearch } from '#api/features/search/refresh.ts';
import { addChannel, addCommunity, addPerson, type Place, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

export const largeChannel = { threads: 5_000, postsEach: 20 } as const;
const times = 200;

export type LargeChannel = { server: TestServer; measure: (what: keyof typeof asks) => Promise<number[]> } & {
  staleMs: () => Promise<number[]>;
  refreshMs: () => Promise<number[]>;
  close: () => Promise<void>;
};

type Ask = { path: string; input: (at: Filled) => object; as: 'reader' | 'moderator' };
const asks = {
  page: { path: 'channels.listThreads', input: ({ channelId }) => ({ channelId }), as: 'reader' },
  deepPage: {
    path: 'channels.listThreads',
    input: ({ channelId, deepCursor }) => ({ channelId, cursor: deepCursor }),
    as: 'reader',
  },
  posts: { path: 'channels.listPosts', input: ({ threadId }) => ({ threadId }), as: 'reader' },
  unread: { path: 'channels.listChannels', input: () => ({}), as: 'reader' },
  queue: { path: 'moderation.listQueue', input: () => ({ view: 'open' }), as: 'moderator' },
  decided: { path: 'moderation.listQueue', input: () => ({ view: 'decided' }), as: 'moderator' },
  waiting: { path: 'moderation.countWaiting', input: () => ({}), as: 'moderator' },
} as const satisfies Record<string, Ask>;

type Filled = {
  place: Place;
  channelId: string;
  threadId: string;
  deepCursor: string;
  reader: SignedIn;
  moderator: SignedIn;
};

export async function openLargeChannel(): Promise<LargeChannel> {
  const server = await openTestServer();
  const { db } = server.core;
  const filled = await fill(db);
  const walk = makeThreadWalk();
  while (await indexThreadsAnew(db, walk));
  await refreshSearch(db, filled.place.communityId, new Date());
  await sql`vacuum analyze`.execute(db);
  return {
    server,
    measure: async (what) => {
      const { path, input, as } = asks[what];
      return timed(times, async () => {
        const answer = await server.call('query', path, input(filled), filled[as]);
        if (!answer.isOk) throw new Error(`${path}: ${answer.refusal}`);
      });
    },
    staleMs: () => timed(20, () => indexThreadsAnew(db, walk)),
    refreshMs: () =>
      timed(5, async () => {
        await db
          .updateTable('search_document')
          .set({ written_at: sql`now()` })
          .where(
            'document_no',
            '=',
            db.selectFrom('search_document').select((eb) => eb.fn.min('document_no').as('no')),
          )
          .execute();
        await refreshSearch(db, filled.place.communityId, new Date());
      }),
    close: () => server.close(),
  };
}

async function fill(db: Database): Promise<Filled> {
  const place = await addCommunity(db);
  const people: SignedIn[] = [];
  for (let n = 0; n < 300; n++) people.push(await addPerson(db, place, `Worker ${n}`));
  const reader = people[0] as SignedIn;
  const moderator = await addPerson(db, place, 'A moderator', { roles: ['member', 'moderator'] });
  const channelId = await addChannel(db, place, { members: [...people, moderator] });
  const { communityId } = place;
  const authors = people.map(({ personId }) => personId);
  const { threads, postsEach } = largeChannel;
  await sql`
    insert into thread (community_id, thread_id, channel_id, author_id, is_anonymous, pseudonym_seed, title, needs, barriers,
      urgency, state, is_fictional, last_number, started_at, last_post_at)
    select ${communityId}, gen_random_uuid(), ${channelId}, (${authors}::uuid[])[1 + n % ${authors.length}], false, 's' || n,
      'Question ' || n || ' on ' || (array['meters', 'buses', 'landlords', 'forms', 'clubs'])[1 + n % 5], array['housing'], array[]::text[],
      'routine', 'open', false, ${postsEach}, now() - (n || ' minutes')::interval, now() - (n || ' minutes')::interval
    from generate_series(1, ${threads}) as n`.execute(db);
  await sql`
    insert into post (community_id, post_id, thread_id, number, author_id, is_anonymous, body, state, kept, posted_at)
    select thread.community_id, gen_random_uuid(), thread.thread_id, number,
      (${authors}::uuid[])[1 + (number * 7 + length(thread.title)) % ${authors.length}], false,
      'Ring the council first, then the supplier; ask for the register and a plan. Step ' || number || '.',
      case when number = 7 and thread.title like '%00 on%' then 'held' else 'visible' end, '[]', thread.last_post_at
    from thread cross join generate_series(1, ${postsEach}) as number
    where thread.community_id = ${communityId}`.execute(db);
  await sql`
    insert into read_mark (community_id, person_id, thread_id, up_to_number)
    select community_id, ${reader.personId}, thread_id, case when random() < 0.9 then last_number else 10 end
    from thread where community_id = ${communityId}`.execute(db);
  await sql`
    insert into moderation_case (community_id, case_id, post_id, why, is_leak, opened_at, decision, decided_by, decided_at)
    select community_id, gen_random_uuid(), post_id, array['reported'], random() < 0.1, posted_at,
      case when n > 200 then 'kept' end, case when n > 200 then ${moderator.personId}::uuid end,
      case when n > 200 then now() end
    from (select post.*, row_number() over () as n from post where community_id = ${communityId} and number = 5
      limit 3000) as post`.execute(db);
  const threadId = await someThread(db, channelId);
  const deep = await db
    .selectFrom('thread')
    .select(['thread_id as id', 'last_post_at as at'])
    .where('community_id', '=', communityId)
    .orderBy('last_post_at', 'desc')
    .offset(threads / 2)
    .limit(1)
    .executeTakeFirstOrThrow();
  return { place, channelId, threadId, deepCursor: `${deep.at.toISOString()},${deep.id}`, reader, moderator };
}

async function someThread(db: Database, channelId: string): Promise<string> {
  const { id } = await db
    .selectFrom('thread')
    .select('thread_id as id')
    .where('channel_id', '=', channelId as never)
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}

/** A write of one row, with an entry in the trail and without. */
export async function measureAudit(db: Database, isAudited: boolean): Promise<number[]> {
  const place = await addCommunity(db);
  const who = await addPerson(db, place, 'A worker');
  return timed(500, () =>
    transact(db, async (trx) => {
      await sql`update person set joined_at = now() where community_id = ${place.communityId}
        and person_id = ${who.personId}`.execute(trx);
      if (isAudited)
        await writeAudit(trx, {
          communityId: place.communityId,
          at: new Date(),
          actorId: who.personId,
          deed: 'bench-deed',
          subjectKind: 'post',
          subjectId: randomUUID(),
        });
    }),
  );
}

async function timed(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const values: number[] = [];
  for (let n = 0; n < count; n++) {
    const at = performance.now();
    await work();
    values.push(performance.now() - at);
  }
  return values;
}
