// Many at once on a few threads: nobody waits for ever, nothing is numbered twice, every stream and trail stays whole.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '#api/audit/index.ts';
import { type AskingWorld, asking, openAskingWorld } from '#tests/support/asking.ts';
import { onPostgres } from '#tests/support/database.ts';
import { addPerson, type SignedIn } from '#tests/support/people.ts';

describe.runIf(onPostgres)('many at once', () => {
  let world: AskingWorld;
  beforeAll(async () => {
    world = await openAskingWorld();
  });
  afterAll(() => world.server.close());
  const { started, reply } = asking(() => world);

  it('answer, accept, read and keep words, and all of it adds up', { timeout: 60_000 }, async () => {
    const { server, place, sarah, housing } = world;
    const { db } = server.core;
    const threads = await Promise.all([1, 2, 3].map(() => started()));
    const people: SignedIn[] = [];
    for (let n = 0; n < 12; n++) people.push(await addPerson(db, place, `Colleague ${n}`));
    const kept = [{ field: 'body', kind: 'PERSON', reason: 'is-a-place', start: 0, end: 4 }];
    const refused = new Map<string, number>();
    const note = (answer: { isOk: boolean; refusal?: string }) => {
      if (!answer.isOk) refused.set(answer.refusal ?? '', (refused.get(answer.refusal ?? '') ?? 0) + 1);
    };
    let answers = 0;
    const working = people.map(async (person, worker) => {
      for (let n = 0; n < 12; n++) {
        const { threadId } = threads[(worker + n) % 3] ?? { threadId: '' };
        const said = await reply(
          threadId,
          { isAnonymous: n % 2 === 0, kept: n % 3 === 0 ? kept : [] },
          person,
        );
        note(said);
        if (!said.isOk) continue;
        answers += 1;
        note(
          await server.call(
            'mutation',
            'channels.acceptAnswer',
            { threadId, postId: said.data.postId },
            sarah,
          ),
        );
        note(
          await server.call(
            'mutation',
            'channels.markRead',
            { threadId, upToNumber: said.data.number },
            person,
          ),
        );
        note(await server.call('query', 'channels.listThreads', { channelId: housing }, person));
      }
    });
    await Promise.all(working);
    expect([...refused]).toEqual([]);
    expect(answers).toBe(12 * 12);

    for (const { threadId } of threads) {
      const posts = await db
        .selectFrom('post')
        .select('number')
        .where('thread_id', '=', threadId as never)
        .orderBy('number')
        .execute();
      expect(posts.map((post) => post.number)).toEqual(posts.map((_, index) => index + 1));
      const names = await db
        .selectFrom('pseudonym')
        .select('pseudonym')
        .where('thread_id', '=', threadId as never)
        .execute();
      expect(new Set(names.map((one) => one.pseudonym)).size).toBe(names.length);
    }
    const events = await db
      .selectFrom('stream_event')
      .select('seq')
      .where('community_id', '=', place.communityId)
      .orderBy('seq')
      .execute();
    expect(events.map((event) => Number(event.seq))).toEqual(events.map((_, index) => index + 1));
    // A third of the answers kept a word; each left one entry.
    expect(await verifyAudit(db, place.communityId)).toMatchObject({ isSound: true, entries: 48 });
  });

  it('ask with one key from two panels at the same time, and one thread stands', async () => {
    const { server, sarah } = world;
    for (let round = 0; round < 10; round++) {
      const { question } = asking(() => world);
      const once = question({ key: randomUUID(), isAnonymous: true });
      const sent = await Promise.all(
        [1, 2, 3].map(() => server.call('mutation', 'channels.startThread', once, sarah)),
      );
      expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(sent[0]?.isOk).toBe(true);
    }
  });
});
