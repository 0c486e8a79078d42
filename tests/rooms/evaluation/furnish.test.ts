// The evaluation content in a real database: once, whole, readable through the API, and never in production.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartFault } from '#api/config.ts';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import { furnish } from '#api/evaluation/furnish.ts';
import { ids } from '#api/evaluation/keyed-ids.ts';
import { uuidPattern } from '#shared/basics/ids.ts';
import type { Channel, Post, ThreadSummary } from '#shared/contract/channels.ts';
import { addSession, after, noon } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

const issuer = 'http://localhost:4681';
const [first, second] = evaluationContent.communities;
const of = ids(first.key);
let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ isEvaluation: true });
  await furnish(server.core, { content: evaluationContent, issuer });
});
afterAll(() => server.close());

const signIn = async (key: string, community = of) =>
  addSession(server.core.db, { communityId: community.communityId, personId: community.person(key) });
async function read<T>(path: string, input: unknown, who: { token: string }): Promise<T> {
  const answer = await server.call<T>('query', path, input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}
const countRows = async () => {
  const { db } = server.core;
  const counts: Record<string, number> = {};
  for (const table of [
    'community',
    'area',
    'organisation',
    'person',
    'identity',
    'channel',
    'thread',
    'post',
    'pseudonym',
  ] as const) {
    const { n } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow();
    counts[table] = Number(n);
  }
  return counts;
};

describe('the evaluation community', () => {
  it('is whole', async () => {
    const posts = [first, second].flatMap((one) => one.threads).map((thread) => 1 + thread.answers.length);
    expect(await countRows()).toMatchObject({
      community: 2,
      area: first.areas.length + second.areas.length,
      organisation: first.organisations.length + second.organisations.length,
      person: first.people.length + second.people.length,
      identity: first.people.length + second.people.length,
      channel: first.channels.length + second.channels.length,
      thread: posts.length,
      post: posts.reduce((sum, n) => sum + n, 0),
    });
  });

  it('is not doubled by a second start, and leaves alone what people did', async () => {
    const before = await countRows();
    const { db } = server.core;
    const [thread] = first.threads;
    const threadId = of.thread(thread?.key ?? '');
    await db.updateTable('thread').set({ state: 'closed' }).where('thread_id', '=', threadId).execute();
    server.setNow(after(86_400_000));
    await furnish(server.core, { content: evaluationContent, issuer });
    server.setNow(noon);
    expect(await countRows()).toEqual(before);
    const kept = await db
      .selectFrom('thread')
      .select('state')
      .where('thread_id', '=', threadId)
      .executeTakeFirst();
    expect(kept?.state).toBe('closed');
  });

  it('is what Sarah finds: channels with hosts, threads with good answers, marked as fictional', async () => {
    const sarah = await signIn('sarah-whitlow');
    const { items: channels } = await read<{ items: Channel[] }>('channels.listChannels', {}, sarah);
    expect(channels.map((one) => one.slug).sort()).toEqual(
      first.channels
        .filter((one) => one.kind !== 'private')
        .map((one) => one.key)
        .sort(),
    );
    expect(channels[0]?.isUrgent).toBe(true);
    expect(channels.every((one) => one.host)).toBe(true);
    const threads: ThreadSummary[] = [];
    for (const { id, isMember } of channels)
      if (isMember)
        threads.push(
          ...(
            await read<{ items: ThreadSummary[] }>(
              'channels.listThreads',
              { channelId: id, limit: 50 },
              sarah,
            )
          ).items,
        );
    expect(threads.length).toBeGreaterThan(20);
    expect(threads.every((one) => one.isFictional)).toBe(true);
    expect(threads.filter((one) => one.hasAcceptedAnswer).length / threads.length).toBeGreaterThan(0.5);
    for (const { id, answers, author } of threads) {
      const { items } = await read<{ items: Post[] }>(
        'channels.listPosts',
        { threadId: id, limit: 50 },
        sarah,
      );
      expect(items).toHaveLength(1 + answers);
      expect(items.map((post) => post.postedAt)).toEqual(items.map((post) => post.postedAt).sort());
      expect(items[0]?.author).toEqual(author);
      for (const post of items)
        if (post.author.kind === 'anonymous') expect(post.author.pseudonym).toMatch(/^\w+ \w+/);
    }
  });

  it('shows the private channel to those inside, and nothing of the other community', async () => {
    const margaret = await signIn('margaret-okell');
    const seen = await read<{ items: Channel[] }>('channels.listChannels', {}, margaret);
    expect(seen.items.some((one) => one.kind === 'private')).toBe(true);
    const olwen = await signIn('olwen-marsh', ids(second.key));
    const theirs = await read<{ items: Channel[] }>('channels.listChannels', {}, olwen);
    expect(theirs.items.map((one) => one.slug)).toEqual(second.channels.map((one) => one.key));
  });

  it('has the same ids everywhere', () => {
    expect(of.person('sarah-whitlow')).toMatch(uuidPattern);
    expect(of.person('sarah-whitlow')).toBe(ids(first.key).person('sarah-whitlow'));
    expect(of.person('sarah-whitlow')).not.toBe(ids(second.key).person('sarah-whitlow'));
  });
});

describe('is refused', () => {
  it.each([{ isProduction: true }, { isEvaluation: false }])('with %j', async (change) => {
    const { db, config, clock } = server.core;
    const asked = furnish(
      { db, clock, config: { ...config, ...change } },
      { content: evaluationContent, issuer },
    );
    await expect(asked).rejects.toThrow(StartFault);
  });

  it('when a thread of it identifies somebody', async () => {
    const [thread] = first.threads;
    if (!thread) throw new Error('There are no threads.');
    const slip = { ...thread, key: 'a-slip', body: 'Her number is 943 476 5919.', answers: [] };
    const content = { communities: [{ ...first, threads: [slip] }, second] } as const;
    await expect(furnish(server.core, { content, issuer })).rejects.toThrow('look at its thread "a-slip');
  });
});
