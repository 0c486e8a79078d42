// Asks and answers through the route, in a small world of two who know each other and one from elsewhere.
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { ChannelId } from '#shared/basics/ids.ts';
import type { Post, Thread, ThreadSummary } from '#shared/contract/channels.ts';
import { addChannel, addCommunity, addPerson, type Place, type SignedIn } from './people.ts';
import { openTestServer, type TestServer } from './server.ts';

export type AskingWorld = {
  server: TestServer;
  place: Place;
  sarah: SignedIn;
  ben: SignedIn;
  /** Of another community. */
  stranger: SignedIn;
  housing: ChannelId;
};

export async function openAskingWorld(): Promise<AskingWorld> {
  const server = await openTestServer();
  const { db } = server.core;
  const place = await addCommunity(db);
  const sarah = await addPerson(db, place, 'Sarah Whitlow');
  const ben = await addPerson(db, place, 'Ben Adeyemi', { roles: ['member', 'host'] });
  const stranger = await addPerson(db, await addCommunity(db), 'Olwen Marsh');
  const housing = await addChannel(db, place, { members: [sarah, ben] });
  return { server, place, sarah, ben, stranger, housing };
}

export type Started = { threadId: string; postId: string; state: string };
export type Answered = { postId: string; number: number; state: string };

/** `world` is asked for at each call: it is there only once `beforeAll` has run. */
export function asking(world: () => AskingWorld) {
  const question = (changes: Record<string, unknown> = {}) => ({
    key: randomUUID(),
    channelId: world().housing,
    title: 'Notice to leave with two weeks to go',
    body: 'Private tenant, notice on paper, two children at school. Who is the first call?',
    needs: ['housing'],
    barriers: [],
    urgency: 'soon',
    isAnonymous: false,
    isConfirmed: true,
    kept: [],
    ...changes,
  });
  const answer = (threadId: string, changes: Record<string, unknown> = {}) => ({
    key: randomUUID(),
    threadId,
    body: 'Ring the council’s homelessness team today; ask for a housing needs assessment.',
    isAnonymous: false,
    isConfirmed: true,
    ...changes,
  });

  const ask = (changes = {}, who: SignedIn | null = world().sarah) =>
    world().server.call<Started>('mutation', 'channels.startThread', question(changes), who);
  const reply = (threadId: string, changes = {}, who: SignedIn | null = world().ben) =>
    world().server.call<Answered>('mutation', 'channels.answerThread', answer(threadId, changes), who);
  const read = (threadId: string, who: SignedIn | null = world().sarah) =>
    world().server.call<Thread>('query', 'channels.readThread', { threadId }, who);
  const posts = (threadId: string, who: SignedIn | null = world().sarah, page = {}) =>
    world().server.call<{ items: Post[]; next: string | null }>(
      'query',
      'channels.listPosts',
      { threadId, ...page },
      who,
    );
  const threads = (channelId: string, who: SignedIn | null = world().sarah, page = {}) =>
    world().server.call<{ items: ThreadSummary[]; next: string | null }>(
      'query',
      'channels.listThreads',
      { channelId, ...page },
      who,
    );

  async function started(changes = {}, who = world().sarah): Promise<Started> {
    const asked = await ask(changes, who);
    if (!asked.isOk) throw new Error(`refused: ${asked.refusal}`);
    return asked.data;
  }
  async function answered(threadId: string, changes = {}, who = world().ben): Promise<Answered> {
    const said = await reply(threadId, changes, who);
    if (!said.isOk) throw new Error(`refused: ${said.refusal}`);
    return said.data;
  }
  return { question, answer, ask, reply, read, posts, threads, started, answered };
}

export const refusal = (code: string, status?: number) =>
  expect.objectContaining({ isOk: false, refusal: code, ...(status ? { status } : {}) });
export const isOk = (data: unknown) => expect.objectContaining({ isOk: true, data });
