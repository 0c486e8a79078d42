// What workers say of the engine: kinds, shapes and counts, never a word; and a post with a kept word that waits.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shapeOf, shapePattern } from '#shared/basics/word-shape.ts';
import type { WordCount } from '#shared/contract/stripping.ts';
import { addChannel, addCommunity, addPerson, type Place, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let place: Place;
let sarah: SignedIn;
let ben: SignedIn;
let admin: SignedIn;

beforeAll(async () => {
  server = await openTestServer();
  const { db } = server.core;
  place = await addCommunity(db);
  sarah = await addPerson(db, place, 'Sarah Whitlow');
  ben = await addPerson(db, place, 'Ben Adeyemi', { roles: ['member', 'moderator'] });
  admin = await addPerson(db, place, 'Ada Min', { roles: ['administrator'] });
});
afterAll(() => server.close());

async function call<T = Record<string, unknown>>(
  kind: 'query' | 'mutation',
  path: string,
  input: unknown,
  who: SignedIn,
): Promise<T> {
  const answer = await server.call<T>(kind, path, input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}
const counts = async (who = admin) =>
  (await call<{ items: WordCount[] }>('query', 'stripping.countWords', { limit: 50 }, who)).items;
const report = { said: 'missed', kind: 'PERSON', shape: 'Word Word, to-16', version: '2026-11-20' };

describe('the shape of words', () => {
  it('tells pieces and about how long, and nothing that is in them', () => {
    expect(shapeOf('Saoirse Gallagher')).toBe('Word Word, to-16');
    expect(shapeOf('maureen')).toBe('word, to-8');
    expect(shapeOf('QQ 12 34 56 C')).toBe('WORD digits digits more, to-16');
    expect(shapeOf('943 476 5919')).toBe('digits digits digits, to-16');
    expect(shapeOf('HALLWORTH')).toBe('WORD, to-16');
    expect(shapeOf('m1ke')).toBe('mixed, to-4');
    expect(shapeOf('Óscar 李')).toBe('Word Word, to-8');
    expect(shapeOf('—!')).toBeNull();
  });

  it('is one of a few hundred, whatever the words are', () => {
    const words = ['a', 'Aa', 'AA', '1', 'a1', 'Żółć', '\ud800x', 'ß', '٣٤', 'x'.repeat(5_000)];
    const shapes = new Set<string>();
    for (const a of words)
      for (const b of words)
        for (const c of words) {
          const shape = shapeOf(`${a} ${b}-${c}`);
          expect(shape).toMatch(shapePattern);
          shapes.add(shape ?? '');
        }
    expect(shapes.size).toBeLessThan(400);
    for (const text of ['Sarah, to-8', 'Word Word', 'word\n, to-4', 'Word, to-4 Sarah'])
      expect(text).not.toMatch(shapePattern);
  });
});

describe('a report', () => {
  it('is counted with others like it, without a person, and seen by administrators alone', async () => {
    await call('mutation', 'stripping.reportWord', report, sarah);
    await call('mutation', 'stripping.reportWord', report, ben);
    await call('mutation', 'stripping.reportWord', { ...report, said: 'not-identifying', kind: 'NINO' }, ben);
    const [first, second] = await counts();
    expect(first).toEqual({ ...report, reason: null, count: 2, lastOn: '2026-11-20' });
    expect(second).toMatchObject({ said: 'not-identifying', kind: 'NINO', count: 1 });
    await expect(counts(sarah)).rejects.toThrow('not-allowed');
    const elsewhere = await addPerson(server.core.db, await addCommunity(server.core.db), 'Al Min', {
      roles: ['administrator'],
    });
    expect(await counts(elsewhere)).toEqual([]);
    const rows = await server.core.db.selectFrom('engine_word').select(['number', 'shape']).execute();
    expect(JSON.stringify(rows)).not.toContain(sarah.personId);
  });

  it('lists go on where the page before ended', async () => {
    const seen: WordCount[] = [];
    let cursor: string | undefined;
    do {
      const page: { items: WordCount[]; next: string | null } = await call(
        'query',
        'stripping.countWords',
        { limit: 1, cursor },
        admin,
      );
      seen.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toEqual(await counts());
    expect(await server.call('query', 'stripping.countWords', { cursor: 'x' }, admin)).toMatchObject({
      refusal: 'malformed',
    });
  });

  it('can carry no words', async () => {
    for (const shape of ['Sarah Whitlow', 'Word, to-16 of Sarah', ''])
      expect(
        await server.call('mutation', 'stripping.reportWord', { ...report, shape }, sarah),
      ).toMatchObject({ isOk: false, refusal: 'malformed' });
    const more = { ...report, words: 'Saoirse Gallagher' };
    await call('mutation', 'stripping.reportWord', more, sarah);
    const rows = await server.core.db.selectFrom('engine_word').select(['shape', 'kind']).execute();
    expect(JSON.stringify(rows)).not.toContain('Gallagher');
  });

  it('is bounded for a loop', async () => {
    const loop = await addPerson(server.core.db, place, 'Lou Pye');
    const answers = [];
    for (let n = 0; n < 22; n++)
      answers.push(await server.call('mutation', 'stripping.reportWord', report, loop));
    expect(answers.filter((one) => one.isOk)).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({ refusal: 'too-many-requests' });
  });
});

const body = 'It is near Hope and Grace can help.';
const kept = [
  { field: 'body', kind: 'PERSON', reason: 'is-a-place', start: 11, end: 15 },
  { field: 'body', kind: 'PERSON', reason: 'is-a-worker-role', start: 20, end: 25 },
];
const spoken = (more: Record<string, unknown> = {}) => ({
  key: randomUUID(),
  body,
  isAnonymous: true,
  isConfirmed: true,
  ...more,
});
const question = (channelId: string, more: Record<string, unknown> = {}) => ({
  ...spoken(more),
  channelId,
  title: 'A lift on Tuesdays',
  needs: ['transport'],
  urgency: 'soon',
});

describe('a kept word', () => {
  it('is counted by kind, shape and reason, and the post is seen where nobody asks for more', async () => {
    const channelId = await addChannel(server.core.db, place, { members: [sarah, ben] });
    const posted = await call('mutation', 'channels.startThread', question(channelId, { kept }), sarah);
    expect(posted.state).toBe('visible');
    const words = (await counts()).filter((one) => one.said === 'kept');
    expect(words).toHaveLength(2);
    expect(words).toContainEqual(
      expect.objectContaining({ kind: 'PERSON', shape: 'Word, to-4', reason: 'is-a-place', count: 1 }),
    );
    expect(JSON.stringify(words)).not.toMatch(/Hope|Grace/);
  });

  it('holds the post where the channel says so: its author sees it wait, others see nothing', async () => {
    const { db } = server.core;
    const channelId = await addChannel(db, place, { members: [sarah, ben], holdsOverruled: true });
    const list = await call<{ items: { id: string; holdsOverruled: boolean }[] }>(
      'query',
      'channels.listChannels',
      { limit: 50 },
      ben,
    );
    expect(list.items.find((one) => one.id === channelId)?.holdsOverruled).toBe(true);
    const key = randomUUID();
    const ask = question(channelId, { kept, key });
    const posted = await call<{ threadId: string; state: string }>(
      'mutation',
      'channels.startThread',
      ask,
      sarah,
    );
    expect(posted.state).toBe('held');
    // Sent again, it is the same answer.
    expect(await call('mutation', 'channels.startThread', ask, sarah)).toEqual(posted);
    const { threadId } = posted;
    const posts = async (who: SignedIn, of = threadId) =>
      (
        await call<{ items: { body: string | null; state: string }[] }>(
          'query',
          'channels.listPosts',
          { threadId: of },
          who,
        )
      ).items;
    expect(await posts(sarah)).toMatchObject([{ body, state: 'held' }]);
    await expect(posts(ben)).rejects.toThrow('not-found');
    const threads = await call<{ items: unknown[] }>('query', 'channels.listThreads', { channelId }, ben);
    expect(threads.items).toEqual([]);
    // What its author adds meanwhile waits with it.
    const more = { ...spoken({ body: 'I have rung them.' }), threadId };
    const { postId } = await call<{ postId: string }>('mutation', 'channels.answerThread', more, sarah);
    await call('mutation', 'channels.acceptAnswer', { threadId, postId }, sarah);
    const events = await db
      .selectFrom('stream_event')
      .select('kind')
      .where('channel_id', '=', channelId as never)
      .execute();
    expect(events).toEqual([]);
    const audit = await db
      .selectFrom('audit_entry')
      .select('detail')
      .where('deed', '=', 'suspected-words-kept')
      .execute();
    expect(JSON.stringify(audit)).toContain('held');
  });

  it('holds an answer and leaves its thread where it was; one without a kept word is seen at once', async () => {
    const { db } = server.core;
    const channelId = await addChannel(db, place, { members: [sarah, ben], holdsOverruled: true });
    const { threadId } = await call<{ threadId: string }>(
      'mutation',
      'channels.startThread',
      question(channelId),
      ben,
    );
    const before = await call<{ lastPostAt: string }>('query', 'channels.readThread', { threadId }, ben);
    server.setNow(new Date('2026-11-20T12:30:00.000Z'));
    const held = await call('mutation', 'channels.answerThread', { ...spoken({ kept }), threadId }, sarah);
    expect(held).toMatchObject({ number: 2, state: 'held' });
    expect(await call('query', 'channels.readThread', { threadId }, ben)).toMatchObject({
      lastPostAt: before.lastPostAt,
      answers: 0,
    });
    const { items } = await call<{ items: { body: string | null; state: string }[] }>(
      'query',
      'channels.listPosts',
      { threadId },
      ben,
    );
    expect(items[1]).toMatchObject({ body: null, state: 'hidden' });
    // It is nobody's news: ben, who had read everything, still has.
    const channels = await call<{ items: { id: string; unread: number }[] }>(
      'query',
      'channels.listChannels',
      { limit: 50 },
      ben,
    );
    expect(channels.items.find((one) => one.id === channelId)?.unread).toBe(0);
    const open = await call('mutation', 'channels.answerThread', { ...spoken(), threadId }, sarah);
    expect(open).toMatchObject({ number: 3, state: 'visible' });
  });
});
