// A community with an open channel, one by request and a private one, on a server of its own; and the few calls that tests of
// finding make of it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { refreshSearches } from '#api/features/search/index.ts';
import type { ChannelId, PostId, ThreadId } from '#shared/basics/ids.ts';
import type { FindAnswer } from '#shared/contract/search.ts';
import {
  addChannel,
  addCommunity,
  addPerson,
  after,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

export let server: TestServer;
export let place: Place;
export let sarah: SignedIn;
export let ben: SignedIn;
export let stranger: SignedIn;
export let open: ChannelId;
export let closed: ChannelId;

/** Registers what a file of tests needs; the names above are bound anew for each test. `sarah` is in the private channel. */
export function openSearchTown() {
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
    stranger = await addPerson(db, await addCommunity(db), 'Olwen Marsh');
    open = await addChannel(db, place);
    closed = await addChannel(db, place, { name: 'High risk', kind: 'private', members: [sarah] });
  });
}

const ok = <T>(answer: { isOk: boolean; data?: T; refusal?: string }): T => {
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data as T;
};

type Starting = {
  channelId?: ChannelId;
  by?: SignedIn;
  needs?: string[];
  barriers?: string[];
  isAnonymous?: boolean;
};

export async function startThread(
  title: string,
  body: string,
  { channelId = open, by = sarah, needs = ['housing'], ...more }: Starting = {},
) {
  const ask = { key: randomUUID(), channelId, title, body, needs, urgency: 'soon', isAnonymous: false };
  const answer = await server.call<{ threadId: ThreadId; postId: PostId }>(
    'mutation',
    'channels.startThread',
    { ...ask, isConfirmed: true, ...more },
    by,
  );
  return ok(answer);
}

export async function answerThread(threadId: string, body: string, by = ben) {
  const ask = { key: randomUUID(), threadId, body, isAnonymous: false, isConfirmed: true };
  return ok(await server.call<{ postId: PostId }>('mutation', 'channels.answerThread', ask, by));
}

let moment = 0;
/** Each a second later than the one before: nobody of the tests is in a hurry. */
export async function find(
  words: string,
  more: Record<string, unknown> = {},
  who: { token: string } = sarah,
) {
  moment += 1;
  server.setNow(after(moment * 1_000));
  return ok(await server.call<FindAnswer>('mutation', 'search.find', { words, ...more }, who));
}
export const titles = async (
  words: string,
  more: Record<string, unknown> = {},
  who: { token: string } = sarah,
) => (await find(words, more, who)).items.map((one) => one.title);

export async function suggest(words: string, who: { token: string } = sarah) {
  moment += 1;
  server.setNow(after(moment * 1_000));
  type Suggested = { words: string[]; titles: { title: string }[] };
  return ok(await server.call<Suggested>('mutation', 'search.suggest', { words }, who));
}

/** As the clock does it. */
export const countAnew = () => refreshSearches(server.core.db, after(moment * 1_000 + 500));
