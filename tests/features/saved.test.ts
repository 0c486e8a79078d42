// Keeping what was found: a thread, a service and a case study stand in one list, each as its reader may see it now, and nobody else's.

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { limits } from '#shared/basics/limits.ts';
import type { SavedFind } from '#shared/contract/saved.ts';
import { deedsOf, openLibrary } from '#tests/support/case-library.ts';
import { addChannel, after } from '#tests/support/people.ts';

const at = openLibrary();
const { call, published } = deedsOf(at);

const keep = async (kind: string, id: string, isSaved = true, who = at.sarah) => {
  const answer = await at.server.call('mutation', 'saved.set', { kind, id, isSaved }, who);
  return answer.isOk ? 'kept' : answer.refusal;
};
async function list(who = at.sarah, page: object = {}) {
  const answer = await at.server.call<{ items: SavedFind[]; next: string | null }>(
    'query',
    'saved.list',
    page,
    who,
  );
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}
async function ask(title: string, channelId = at.channelId) {
  const spoken = { key: randomUUID(), isAnonymous: false, isConfirmed: true };
  const about = { channelId, title, body: 'Who has been there?', needs: ['housing'], urgency: 'soon' };
  const answer = await at.server.call<{ threadId: string; postId: string }>(
    'mutation',
    'channels.startThread',
    { ...spoken, ...about },
    at.sarah,
  );
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}

it('keeps a thread and a case study in one list, the last one first, once however often', async () => {
  const { threadId } = await ask('A damp flat');
  const caseId = await published(at.ben);
  expect(await keep('thread', threadId)).toBe('kept');
  at.server.setNow(after(1_000));
  await call('setSaved', { caseId, isSaved: true }, at.sarah);
  expect(await keep('thread', threadId)).toBe('kept');
  const { items } = await list();
  expect(items.map(({ kind, id }) => [kind, id])).toEqual([
    ['case-study', caseId],
    ['thread', threadId],
  ]);
  expect(items[1]).toMatchObject({ title: 'A damp flat', needs: ['housing'], isAnswered: false });
  expect((await list(at.sarah, { id: threadId })).items.map(({ id }) => id)).toEqual([threadId]);
  expect((await list(at.ben)).items).toEqual([]);
  expect(await keep('thread', threadId, false)).toBe('kept');
  expect((await list()).items.map(({ id }) => id)).toEqual([caseId]);
});

it('goes on where a page ended', async () => {
  const ids: string[] = [];
  for (const title of ['One', 'Two', 'Three']) {
    const { threadId } = await ask(title);
    at.server.setNow(after(ids.length * 1_000));
    await keep('thread', threadId);
    ids.unshift(threadId);
  }
  const first = await list(at.sarah, { limit: 2 });
  const rest = await list(at.sarah, { limit: 2, cursor: first.next });
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
  expect(rest.next).toBeNull();
  const wrong = await at.server.call('query', 'saved.list', { cursor: 'x' }, at.sarah);
  expect(wrong).toMatchObject({ isOk: false, refusal: 'malformed' });
});

it('keeps nothing that one may not see, and shows nothing that one may see no more', async () => {
  const { db } = at.server.core;
  const closed = await addChannel(db, at.place, { kind: 'private', members: [at.sarah] });
  const among = await ask('Among us', closed);
  expect(await keep('thread', among.threadId, true, at.ben)).toBe('not-found');
  expect(await keep('service', randomUUID())).toBe('not-found');
  expect(await keep('mentor', among.threadId)).toBe('malformed');
  expect(await keep('thread', among.threadId)).toBe('kept');
  expect((await list()).items).toHaveLength(1);
  await db
    .updateTable('post')
    .set({ state: 'hidden' })
    .where('post_id', '=', among.postId as never)
    .execute();
  expect((await list()).items).toEqual([]);
  // What is gone can still be put down.
  expect(await keep('thread', among.threadId, false)).toBe('kept');
});

it('is full at so many, and says so', async () => {
  const { threadId } = await ask('One too many');
  await sql`insert into saved_find (community_id, person_id, kind, subject_id, saved_at)
    select ${at.place.communityId}, ${at.sarah.personId}, 'service', gen_random_uuid(), now()
    from generate_series(1, ${limits.savedMax})`.execute(at.server.core.db);
  expect(await keep('thread', threadId)).toBe('too-many-saved');
});

it('goes on behind no moment that the database does not know', async () => {
  for (const moment of ['-100000-01-01T00:00:00.000Z', '0', '2026-11-20'])
    await expect(list(at.sarah, { cursor: `${moment},${randomUUID()}` })).rejects.toThrow('malformed');
});
