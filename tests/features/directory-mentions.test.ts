// Mentioning a service: what is kept of a mention, who is shown it, and how the service stands when it is read.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ServiceId } from '#shared/basics/ids.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import {
  add,
  ben,
  dayMs,
  ok,
  openTown,
  place,
  sarah,
  server,
  state,
  stranger,
} from '#tests/support/directory-town.ts';
import { addChannel, addPerson, after } from '#tests/support/people.ts';

openTown();

type Posted = { threadId: string; postId: string };
type Shown = { body: string | null; mentions: Mention[] };

const ask = async (body: string, mentions: object[], who = sarah) =>
  server.call<Posted>(
    'mutation',
    'channels.startThread',
    {
      key: randomUUID(),
      channelId: await addChannel(server.core.db, place, { name: `Channel ${randomUUID()}` }),
      title: 'Who takes people?',
      body,
      needs: [],
      urgency: 'routine',
      isAnonymous: false,
      isConfirmed: true,
      mentions,
    },
    who,
  );
const posts = async ({ threadId }: Posted, who = sarah) =>
  ok(await server.call<{ items: Shown[] }>('query', 'channels.listPosts', { threadId }, who)).items;
const described = async (serviceId: string, who = sarah) =>
  server.call('query', 'directory.describeService', { serviceId }, who);
const at = (body: string, name: string, serviceId: ServiceId) => {
  const start = body.indexOf(name);
  return { serviceId, start, end: start + name.length };
};

describe('a mention', () => {
  it('is kept where the service’s name stands, and shown to whoever reads the words', async () => {
    const id = await add({ name: 'Harbour Money Help' });
    const body = 'Has anybody sent people to Harbour Money Help lately?';
    const mentions = [at(body, 'Harbour Money Help', id)];
    const posted = ok(await ask(body, mentions));
    for (const reader of [sarah, ben])
      expect(await posts(posted, reader)).toMatchObject([{ body, mentions }]);
    const key = randomUUID();
    const answer = 'Harbour Money Help answered me within a day.';
    const said = { threadId: posted.threadId, body: answer, isAnonymous: true, isConfirmed: true, key };
    ok(
      await server.call(
        'mutation',
        'channels.answerThread',
        { ...said, mentions: [at(answer, 'Harbour Money Help', id)] },
        ben,
      ),
    );
    expect((await posts(posted))[1]?.mentions).toEqual([at(answer, 'Harbour Money Help', id)]);
  });

  it('of what the author may not see, of nothing, or of other words than its name is left out; the words stay', async () => {
    const id = await add({ name: 'Harbour Money Help' });
    const body = 'Harbour Money Help, Quiet Rooms and Walks';
    const theirs = [at(body, 'Quiet Rooms', id), at(body, 'Walks', randomUUID() as ServiceId)];
    const posted = ok(await ask(body, [at(body, 'Harbour Money Help', id), ...theirs]));
    expect(await posts(posted)).toMatchObject([{ body, mentions: [at(body, 'Harbour Money Help', id)] }]);
  });

  it.each([
    ['past the end', [{ start: 0, end: 900 }]],
    ['of nothing', [{ start: 3, end: 3 }]],
    [
      'one over another',
      [
        { start: 0, end: 7 },
        { start: 4, end: 9 },
      ],
    ],
    ['too many', Array.from({ length: 11 }, (_, n) => ({ start: n * 2, end: n * 2 + 1 }))],
  ])('%s is refused', async (_, spans) => {
    const id = await add({});
    const mentions = spans.map((span) => ({ ...span, serviceId: id }));
    expect(await ask('Harbour Money Help, who has been there?', mentions)).toMatchObject({
      isOk: false,
      refusal: 'malformed',
    });
  });

  it('is hidden with the words', async () => {
    const id = await add({ name: 'Quiet Rooms' });
    const body = 'Quiet Rooms is good.';
    const posted = ok(await ask('A question', []));
    const said = { threadId: posted.threadId, body, isAnonymous: false, isConfirmed: true };
    const { postId } = ok(
      await server.call<{ postId: string }>(
        'mutation',
        'channels.answerThread',
        { ...said, key: randomUUID(), mentions: [at(body, 'Quiet Rooms', id)] },
        ben,
      ),
    );
    await server.core.db
      .updateTable('post')
      .set({ state: 'hidden' })
      .where('post_id', '=', postId as never)
      .execute();
    expect((await posts(posted))[1]).toMatchObject({ body: null, mentions: [] });
    // Of a leak nothing is left, not even for its author: the words went, and with them where the name stood.
    await server.core.db
      .updateTable('post')
      .set({ state: 'quarantined', body: '[removed]' as never })
      .where('post_id', '=', postId as never)
      .execute();
    expect((await posts(posted, ben))[1]).toMatchObject({ body: '[removed]', mentions: [] });
  });
});

describe('a mentioned service', () => {
  it('stands as it is now: full after a word, unknown when that is old, withdrawn when its feed lost it', async () => {
    const id = await add({ name: 'Quiet Rooms', capacity: 'capacity' });
    const asFound = { id, name: 'Quiet Rooms', status: 'active', capacity: 'capacity' };
    expect(await described(id)).toMatchObject({ data: asFound });
    ok(await state(id, { capacity: 'no-capacity' }, ben));
    expect(await described(id)).toMatchObject({ data: { capacity: 'no-capacity' } });
    const now = after(43 * dayMs);
    server.setNow(now);
    const reader = await addPerson(server.core.db, place, 'Rae Reader', { signedInAt: now });
    expect(await described(id, reader)).toMatchObject({ data: { capacity: 'unknown', status: 'active' } });
    await server.core.db
      .updateTable('service')
      .set({ withdrawn_at: now })
      .where('service_id', '=', id)
      .execute();
    expect(await described(id, reader)).toMatchObject({ data: { name: 'Quiet Rooms', status: 'withdrawn' } });
  });

  it('of another community, or of none, is refused alike', async () => {
    const id = await add({});
    expect(await described(id, stranger)).toMatchObject({ isOk: false, refusal: 'not-found' });
    expect(await described(randomUUID())).toMatchObject({ isOk: false, refusal: 'not-found' });
  });
});
