// An area in somebody's name points at them where hardly anybody else works: it is said from eight workers on.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ThreadSummary } from '#shared/contract/channels.ts';
import { addChannel, addCommunity, addPerson, noon, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

async function areaOfAuthor(reader: SignedIn, channelId: string): Promise<string | null> {
  const listed = await server.call<{ items: ThreadSummary[] }>(
    'query',
    'channels.listThreads',
    { channelId },
    reader,
  );
  if (!listed.isOk) throw new Error(listed.refusal);
  const author = listed.data.items[0]?.author;
  if (author?.kind !== 'named') throw new Error('The author is named here.');
  return author.area;
}

it('an author’s area is hidden among seven workers and named among eight; a suspension and other roles change nothing', async () => {
  const { db } = server.core;
  const place = await addCommunity(db);
  const author = await addPerson(db, place, 'Sarah Whitlow');
  const channelId = await addChannel(db, place);
  const asked = await server.call(
    'mutation',
    'channels.startThread',
    {
      key: randomUUID(),
      body: 'Who is the first call?',
      isAnonymous: false,
      isConfirmed: true,
      channelId,
      title: 'One',
      needs: [],
      urgency: 'soon',
    },
    author,
  );
  expect(asked.isOk).toBe(true);
  for (let others = 1; others <= 6; others++) await addPerson(db, place, `Worker ${others}`);
  // Who is no link worker hides nobody.
  await addPerson(db, place, 'An auditor', { roles: ['auditor'] });
  expect(await areaOfAuthor(author, channelId)).toBeNull();
  const eighth = await addPerson(db, place, 'The eighth');
  expect(await areaOfAuthor(author, channelId)).toBe('Harrowmere');
  await db
    .updateTable('person')
    .set({ suspended_at: noon })
    .where('person_id', '=', eighth.personId)
    .execute();
  expect(await areaOfAuthor(author, channelId)).toBe('Harrowmere');
});
