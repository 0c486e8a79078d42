// Nobody learns through the search what they may not read: every role, every kind, every way out (list, counts, folded ones,
// snippets, corrections, suggestions, choices). A word that stands only where a reader is not is, for that reader, no word.
import { describe, expect, it } from 'vitest';
import { indexServices } from '#api/features/directory/index.ts';
import { roles } from '#shared/basics/lists.ts';
import { deedsOf, type Library } from '#tests/support/case-library.ts';
import { addChannel, addPerson, noon, type SignedIn } from '#tests/support/people.ts';
import {
  answerThread,
  ben,
  closed,
  countAnew,
  find,
  openSearchTown,
  place,
  sarah,
  server,
  startThread,
  stranger,
  suggest,
} from '#tests/support/search-town.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';

openSearchTown();

/** What is secret here: two words that stand in no other text, in a title and in a body. */
const secretTitle = 'Zanzibarine';
const secretBody = 'quokkaville';
const slips = ['zanzibraine', 'quokka'];

/** Everything that the search says to this reader about the secret; nothing of it may be in there. */
async function everyWayOut(who: SignedIn, secret: { kind: string; id: string }): Promise<string> {
  const said: unknown[] = [];
  for (const words of [`${secretTitle} ${secretBody}`, ...slips, 'housing question']) {
    const { corrections, meanings, ...found } = await find(words, { limit: 50 }, who);
    said.push(
      found,
      meanings,
      corrections.map(({ searched }) => searched),
      await suggest(words, who),
    );
  }
  for (const more of [{ kinds: [secret.kind] }, { need: 'housing' }, { isAnswered: false }])
    said.push((await find(secretBody, more, who)).counts, (await find('first call', more, who)).items);
  // What a device is given to search without a server, asked for by name too.
  for (const [path, input] of [
    ['search.readPack', { have: null }],
    ['search.readPacked', { ids: [secret.id] }],
  ] as const)
    said.push(await server.call('query', path, input, who));
  const chosen = { words: 'x', kind: secret.kind, id: secret.id };
  const choice = await server.call('mutation', 'search.choose', chosen, who);
  expect(choice).toMatchObject({ isOk: false, refusal: 'not-found' });
  return JSON.stringify(said).toLowerCase();
}

async function expectSilence(who: SignedIn, secret: { kind: string; id: string }) {
  const said = await everyWayOut(who, secret);
  expect(said).not.toContain(secretTitle.toLowerCase());
  expect(said).not.toContain(secretBody);
  expect(said).not.toContain(secret.id);
}

const everyRole = () =>
  Promise.all(
    roles.map((role) =>
      addPerson(server.core.db, place, `A ${role}`, { roles: role === 'member' ? [role] : ['member', role] }),
    ),
  );
const secretThread = (more: Parameters<typeof startThread>[2]) =>
  startThread(`${secretTitle} housing question`, `The first call is to ${secretBody}.`, more);

describe('what the search tells', { timeout: 120_000 }, () => {
  it('of a private channel: nothing to any role outside it, and everything inside', async () => {
    const { threadId } = await secretThread({ channelId: closed });
    await countAnew();
    for (const who of [...(await everyRole()), ben, stranger])
      await expectSilence(who, { kind: 'thread', id: threadId });
    expect((await find(secretBody)).items.map((one) => one.id)).toEqual([threadId]);
    expect((await find(`${secretTitle} `)).counts).toEqual([{ kind: 'thread', count: 1 }]);
  });

  it('of a channel by request: nothing before somebody is let in', async () => {
    const channelId = await addChannel(server.core.db, place, { kind: 'request', members: [sarah] });
    const { threadId } = await secretThread({ channelId });
    await countAnew();
    await expectSilence(ben, { kind: 'thread', id: threadId });
    expect((await find(secretBody)).items.length).toBe(1);
  });

  it('of a post that is not visible, past every deed: nothing to anybody, its author neither', async () => {
    const { threadId } = await startThread('Housing question', 'Who is the first call?');
    const { postId } = await answerThread(threadId, `${secretTitle} and ${secretBody}.`);
    await countAnew();
    expect((await find(secretBody)).items.length).toBe(1);
    for (const state of ['hidden', 'held', 'returned', 'quarantined', 'withdrawn'] as const) {
      // As if a deed had forgotten to tell the search.
      await server.core.db.updateTable('post').set({ state }).where('post_id', '=', postId).execute();
      for (const who of [ben, sarah]) await expectSilence(who, { kind: 'thread', id: threadId });
    }
  });

  it('of a question that was hidden: the thread is not there', async () => {
    const { threadId, postId } = await secretThread({});
    await countAnew();
    await server.core.db.updateTable('post').set({ state: 'hidden' }).where('post_id', '=', postId).execute();
    for (const who of [...(await everyRole()), sarah])
      await expectSilence(who, { kind: 'thread', id: threadId });
  });

  it('of a channel that became private: nothing, before the clock has noticed', async () => {
    const channelId = await addChannel(server.core.db, place, { members: [sarah] });
    const { threadId } = await secretThread({ channelId });
    const { db } = server.core;
    await db.updateTable('channel').set({ kind: 'private' }).where('channel_id', '=', channelId).execute();
    await expectSilence(ben, { kind: 'thread', id: threadId });
    expect((await find(secretBody)).items.length).toBe(1);
  });

  it('of services: those of published areas that are not withdrawn', async () => {
    const { db } = server.core;
    const feedId = await addFeedRow(db, place);
    const id = await addService(db, place, {
      feedId,
      name: `${secretTitle} housing question`,
      summary: `The first call is to ${secretBody}.`,
      needs: ['housing'],
    });
    await indexServices(db);
    await countAnew();
    for (const who of [...(await everyRole()), stranger]) await expectSilence(who, { kind: 'service', id });
    await publishArea(db, place);
    await indexServices(db);
    await countAnew();
    expect((await find(secretBody)).items.map((one) => one.id)).toEqual([id]);
    await expectSilence(stranger, { kind: 'service', id });
    // Before the clock has noticed.
    await db.updateTable('service').set({ withdrawn_at: new Date() }).where('service_id', '=', id).execute();
    for (const who of await everyRole()) await expectSilence(who, { kind: 'service', id });
    await db.updateTable('service').set({ withdrawn_at: null }).where('service_id', '=', id).execute();
    await db
      .updateTable('area_directory')
      .set({ published_at: null })
      .where('area_id', '=', place.areaId)
      .execute();
    for (const who of await everyRole()) await expectSilence(who, { kind: 'service', id });
    await indexServices(db);
    const known = await db
      .selectFrom('search_document')
      .select('subject_id')
      .where('community_id', '=', place.communityId)
      .execute();
    expect(known).toEqual([]);
  });

  it('of a case study that was taken back or written anew since: nothing, though an older copy were left', async () => {
    const { db } = server.core;
    const curator = await addPerson(db, place, 'Delyth Penrose', { roles: ['member', 'curator'] });
    const { published } = deedsOf({ server, delyth: curator } as Library);
    const said = { title: `${secretTitle} housing question`, tried: `The first call is to ${secretBody}.` };
    const id = await published(sarah, { ...said, needs: ['housing'] });
    await countAnew();
    expect((await find(secretBody)).items.map((one) => one.id)).toEqual([id]);
    // As if a deed had forgotten to tell the search: everything of the story happens past it.
    const change = (values: object) =>
      db
        .updateTable('case_study')
        .set(values)
        .where('case_id', '=', id as never)
        .execute();
    await change({ state: 'withdrawn', withdrawn_at: noon, withdrawn_reason: 'unsafe' });
    for (const who of [...(await everyRole()), sarah]) await expectSilence(who, { kind: 'case-study', id });
    await change({ state: 'published', withdrawn_at: null, withdrawn_reason: null });
    expect((await find(secretBody)).items.length).toBe(1);
    // The words in the index are the first version's.
    await db
      .updateTable('search_document')
      .set({ seal: 'version 0' })
      .where('subject_id', '=', id as never)
      .execute();
    for (const who of [ben, sarah]) await expectSilence(who, { kind: 'case-study', id });
  });

  it('of an anonymous author: no name and no area', async () => {
    await startThread('Anonymous housing question', `To ${secretBody}.`, { isAnonymous: true });
    const said = JSON.stringify(await find(secretBody, {}, ben));
    expect(said).toContain('Anonymous housing question');
    for (const secret of [sarah.name, sarah.personId, place.areaId]) expect(said).not.toContain(secret);
  });

  it('to somebody without the role: a refusal, whatever is asked', async () => {
    const auditor = await addPerson(server.core.db, place, 'An auditor', { roles: ['auditor'] });
    const ask = (path: string, input: object) => server.call('mutation', path, input, auditor);
    for (const answer of [
      await server.call('query', 'search.readPack', { have: null }, auditor),
      await server.call('query', 'search.readPacked', { ids: [place.areaId] }, auditor),
      await ask('search.find', { words: 'a' }),
      await ask('search.suggest', { words: 'a' }),
      await ask('search.choose', { words: 'a', kind: 'thread', id: place.areaId }),
    ])
      expect(answer).toMatchObject({ isOk: false, refusal: 'not-allowed' });
  });
});
