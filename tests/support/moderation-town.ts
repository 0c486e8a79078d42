// A community with two workers and two moderators and one open question, anew for each test, and the deeds that stories of
// moderation are told in. Called once at the top of a test file.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Post } from '#shared/contract/channels.ts';
import type { QueuedCase } from '#shared/contract/moderation.ts';
import { addChannel, addCommunity, addPerson, noon, type Place, type SignedIn } from './people.ts';
import { openTestServer, type TestServer } from './server.ts';

export function standInTown() {
  let server: TestServer;
  let place: Place;
  let sarah: SignedIn;
  let ben: SignedIn;
  let priya: SignedIn;
  let omar: SignedIn;
  let threadId: string;

  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    server.setNow(noon);
    const { db } = server.core;
    place = await addCommunity(db);
    sarah = await addPerson(db, place, 'Sarah Whitlow');
    ben = await addPerson(db, place, 'Ben Adeyemi');
    priya = await addPerson(db, place, 'Priya Sundaram', { roles: ['member', 'moderator'] });
    omar = await addPerson(db, place, 'Omar Haddad', { roles: ['member', 'moderator'] });
    const channelId = await addChannel(db, place, { members: [sarah, ben, priya, omar] });
    ({ threadId } = await call<{ threadId: string }>(
      'channels.startThread',
      {
        ...spoken('Who is the first call?'),
        channelId,
        title: 'A hard landlord',
        needs: ['housing'],
        urgency: 'soon',
      },
      ben,
    ));
  });

  const ask = <T>(path: string, input: unknown, who: SignedIn, kind: 'query' | 'mutation' = 'mutation') =>
    server.call<T>(kind, `${path.includes('.') ? '' : 'moderation.'}${path}`, input, who);
  async function call<T>(
    path: string,
    input: unknown,
    who: SignedIn,
    kind: 'query' | 'mutation' = 'mutation',
  ) {
    const answer = await ask<T>(path, input, who, kind);
    if (!answer.isOk) throw new Error(answer.refusal);
    return answer.data;
  }
  const list = async <T>(path: string, input: unknown, who: SignedIn) =>
    (await call<{ items: T[] }>(path, input, who, 'query')).items;
  const refusal = async (path: string, input: unknown, who: SignedIn) => {
    const answer = await ask(path, input, who);
    return answer.isOk ? 'ok' : answer.refusal;
  };
  const spoken = (body: string, isAnonymous = false) => ({
    key: randomUUID(),
    body,
    isAnonymous,
    isConfirmed: true,
  });
  const say = async (who: SignedIn, body: string, isAnonymous = false) =>
    (await call<{ postId: string }>('channels.answerThread', { ...spoken(body, isAnonymous), threadId }, who))
      .postId;
  const report = (postId: string, who: SignedIn, reason = 'unkind', words?: string) =>
    call('reportPost', { postId, reason, ...(words ? { words } : {}) }, who);
  const queue = (who: SignedIn, view = 'open') => list<QueuedCase>('listQueue', { view }, who);
  const caseOf = async (postId: string, who: SignedIn = priya) => {
    const found = (await queue(who)).find((one) => one.postId === postId);
    if (found === undefined) throw new Error('No case is open.');
    return found;
  };
  const bodyOf = async (postId: string, who: SignedIn) =>
    (await list<Post>('channels.listPosts', { threadId }, who)).find((one) => one.id === postId);

  return {
    get server() {
      return server;
    },
    get place() {
      return place;
    },
    get sarah() {
      return sarah;
    },
    get ben() {
      return ben;
    },
    get priya() {
      return priya;
    },
    get omar() {
      return omar;
    },
    get threadId() {
      return threadId;
    },
    call,
    list,
    refusal,
    spoken,
    say,
    report,
    queue,
    caseOf,
    bodyOf,
  };
}
