// Anonymity: the name of an anonymous author is in nothing that a reader can get; the pseudonym stays in a thread and
// changes in the next; two people never share one.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimPseudonym, derivePseudonym } from '#api/access/pseudonym.ts';
import { pseudonymNouns, pseudonymQualities } from '#api/access/pseudonym-words.ts';
import { transact } from '#api/database/index.ts';
import type { ChannelId, ThreadId } from '#shared/basics/ids.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';
import { addChannel, addCommunity, addPerson, type Place, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let place: Place;
let sarah: SignedIn;
let ben: SignedIn;
let moderator: SignedIn;
let channelId: ChannelId;

beforeAll(async () => {
  server = await openTestServer();
  const { db } = server.core;
  place = await addCommunity(db);
  sarah = await addPerson(db, place, 'Sarah Whitlow');
  ben = await addPerson(db, place, 'Ben Adeyemi');
  moderator = await addPerson(db, place, 'Priya Sundaram', { roles: ['member', 'moderator'] });
  channelId = await addChannel(db, place, { members: [sarah, ben, moderator] });
});
afterAll(() => server.close());

async function call<T>(kind: 'query' | 'mutation', path: string, input: unknown, who: SignedIn): Promise<T> {
  const answer = await server.call<T>(kind, path, input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}

const spoken = (isAnonymous: boolean) => ({
  key: randomUUID(),
  body: 'Who is the first call?',
  isAnonymous,
  isConfirmed: true,
});
const ask = (who: SignedIn, isAnonymous = true, key = randomUUID()) =>
  call<{ threadId: string; postId: string }>(
    'mutation',
    'channels.startThread',
    { ...spoken(isAnonymous), key, channelId, title: 'A question', needs: ['housing'], urgency: 'soon' },
    who,
  );
const reply = (who: SignedIn, threadId: string, isAnonymous = true) =>
  call<{ postId: string }>('mutation', 'channels.answerThread', { ...spoken(isAnonymous), threadId }, who);
const read = (who: SignedIn, threadId: string) =>
  call<Thread>('query', 'channels.readThread', { threadId }, who);
const posts = async (who: SignedIn, threadId: string) =>
  (await call<{ items: Post[] }>('query', 'channels.listPosts', { threadId }, who)).items;
const nameOf = (author: Post['author'] | undefined) =>
  author?.kind === 'anonymous' ? author.pseudonym : (author?.name ?? '');

describe('an anonymous author', () => {
  it('is in no answer that a reader gets, not even a moderator’s', async () => {
    const { threadId } = await ask(sarah);
    await reply(ben, threadId, false);
    await reply(sarah, threadId);
    for (const reader of [ben, moderator]) {
      const everything = JSON.stringify([
        await read(reader, threadId),
        await posts(reader, threadId),
        await call('query', 'channels.listThreads', { channelId }, reader),
        await call('query', 'channels.listChannels', {}, reader),
        await call('query', 'channels.myThreads', {}, reader),
      ]);
      expect(everything).toContain(threadId);
      expect(everything).toContain('Ben Adeyemi');
      for (const secret of [sarah.personId, 'Sarah', 'Whitlow', sarah.sessionId])
        expect(everything).not.toContain(secret);
      expect(everything).not.toMatch(/"isMine":true[^}]*"isQuestion":true/);
    }
  });

  it('is told that it is theirs, and nobody else is', async () => {
    const { threadId } = await ask(sarah);
    expect((await read(sarah, threadId)).isMine).toBe(true);
    expect((await read(ben, threadId)).isMine).toBe(false);
    expect((await posts(sarah, threadId)).map((post) => post.isMine)).toEqual([true]);
    expect((await posts(ben, threadId)).map((post) => post.isMine)).toEqual([false]);
  });

  it('keeps one name through a thread, has another in the next, and shows no area or organisation', async () => {
    const first = await ask(sarah);
    await reply(sarah, first.threadId);
    const [question, answer] = await posts(ben, first.threadId);
    expect(question?.author).toEqual({ kind: 'anonymous', pseudonym: expect.stringMatching(/^\w+ \w+$/) });
    expect(answer?.author).toEqual(question?.author);
    expect((await read(ben, first.threadId)).author).toEqual(question?.author);
    const names = new Set<string>();
    for (let n = 0; n < 5; n++) {
      const { threadId } = await ask(sarah);
      names.add(nameOf((await read(ben, threadId)).author));
    }
    expect(names.size).toBeGreaterThan(1);
  });

  it('is shown the name before sending, and gets that very name', async () => {
    const key = randomUUID();
    const { pseudonym } = await call<{ pseudonym: string }>(
      'query',
      'channels.previewPseudonym',
      { key },
      sarah,
    );
    const { threadId } = await ask(sarah, true, key);
    expect(nameOf((await read(ben, threadId)).author)).toBe(pseudonym);
    expect((await read(sarah, threadId)).myPseudonym).toBe(pseudonym);
    const promised = (await read(ben, threadId)).myPseudonym;
    expect(promised).not.toBe(pseudonym);
    await reply(ben, threadId);
    expect(nameOf((await posts(sarah, threadId))[1]?.author)).toBe(promised);
  });

  it('may answer by name where another is anonymous, and the other way round', async () => {
    const { threadId } = await ask(sarah, false);
    await reply(ben, threadId, true);
    await reply(ben, threadId, false);
    const [question, hidden, named] = await posts(sarah, threadId);
    expect([question?.author.kind, hidden?.author.kind, named?.author.kind]).toEqual([
      'named',
      'anonymous',
      'named',
    ]);
  });
});

describe('pseudonyms', () => {
  it('are of sixty-four qualities and sixty-four nouns, all different', () => {
    expect([new Set(pseudonymQualities).size, new Set(pseudonymNouns).size]).toEqual([64, 64]);
  });

  it('depend on the secret, the thread, the community and the person', () => {
    const names = new Set<string>();
    for (let n = 0; n < 40; n++) names.add(derivePseudonym(`secret ${n}`, 'seed', sarah));
    for (let n = 0; n < 40; n++) names.add(derivePseudonym('secret', `seed ${n}`, sarah));
    expect(names.size).toBeGreaterThan(70);
    expect(derivePseudonym('secret', 'seed', sarah)).toBe(derivePseudonym('secret', 'seed', sarah));
  });

  it('do not meet again where two people agree on one key for two threads', async () => {
    const key = randomUUID();
    const threads = [await ask(sarah, false, key), await ask(ben, false, key)];
    const farida = await addPerson(server.core.db, place, 'Farida Noorzai');
    const names = [];
    for (const { threadId } of threads) names.push((await read(farida, threadId)).myPseudonym);
    expect(names[0]).not.toBe(names[1]);
  });

  it('are never shared in a thread, however many speak', async () => {
    const { threadId } = await ask(sarah);
    const people = await Promise.all(
      Array.from({ length: 60 }, (_, n) => addPerson(server.core.db, place, `Colleague ${n}`)),
    );
    const { secret } = server.core.config;
    // Everybody at once; the same seed for all, as in one thread.
    const names = await Promise.all(
      people.map((person) =>
        transact(server.core.db, (trx) =>
          claimPseudonym(trx, person, { secret, seed: 'seed', threadId: threadId as ThreadId }),
        ),
      ),
    );
    expect(new Set(names).size).toBe(60);
    const again = await transact(server.core.db, (trx) =>
      claimPseudonym(trx, people[0] as SignedIn, { secret, seed: 'another', threadId: threadId as ThreadId }),
    );
    expect(again).toBe(names[0]);
  });
});
