// The same story told twice, with two different people behind the mask: whatever any peer or moderator is given, by whichever way out, is
// equal to the byte once random ids are numbered in the order in which they appear. What differs would be an oracle.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expireCases } from '#api/features/case-library/index.ts';
import type { Role } from '#shared/basics/lists.ts';
import { addChannel, addCommunity, addPerson, after, noon, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';
import { liveOn, waysOfChannelLife } from './channel-life.ts';
import { holdUrgent } from './held-urgent.ts';
import { mentionAll, waysOfMentions } from './mentioned.ts';
import { lettersTo, nudgeEverybody, recordingMailer, tellEverybody } from './nudged.ts';
import { publishFrom, publishUnnamed } from './published.ts';
import { waysOfRecognition } from './recognised.ts';
import { expectOneTale, numbered, streamOf, type Telling, tellBoth } from './telling.ts';
import { ownDataOf, trailOf } from './trail-heard.ts';

let server: TestServer;
let url: string;
beforeAll(async () => {
  server = await openTestServer({ mailer: recordingMailer });
  url = await server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

type Cast = Record<'anna' | 'bert' | 'ben' | 'priya' | 'omar' | 'hosting' | 'delyth', SignedIn>;
type Heard = [what: string, said: unknown][];

const deed = async <T>(path: string, input: unknown, who: SignedIn): Promise<T> => {
  const answer = await server.call<T>('mutation', path, input, who);
  if (!answer.isOk) throw new Error(`${path}: ${answer.refusal}`);
  return answer.data;
};
const outcome = async (path: string, input: unknown, who: SignedIn, kind: 'query' | 'mutation' = 'query') => {
  const answer = await server.call(kind, path, input, who);
  return answer.isOk ? answer.data : answer.refusal;
};
const spoken = (body: string, isAnonymous: boolean) => ({
  key: randomUUID(),
  body,
  isAnonymous,
  isConfirmed: true,
});

/** Whatever a reader can be given, once. */
async function everythingOf(
  reader: SignedIn,
  at: {
    channelId: string;
    threadId: string;
    postIds: string[];
    caseIds: string[];
    caseId: string;
    unnamedId: string;
    serviceId: string;
    talkId: string;
  },
) {
  const heard: Heard = [];
  // Words to search by are sent in a body, never in an address.
  const isOfWords = /^(?:search\.(?:find|suggest)|channels\.find\w+)$/;
  const look = async (path: string, input: unknown) =>
    heard.push([path, await outcome(path, input, reader, isOfWords.test(path) ? 'mutation' : 'query')]);
  await look('session.readMe', {});
  await look('channels.listChannels', {});
  await look('channels.listThreads', { channelId: at.channelId });
  await look('channels.myThreads', {});
  await look('channels.readThread', { threadId: at.threadId });
  await look('channels.listPosts', { threadId: at.threadId });
  await look('moderation.listMyReports', {});
  await look('moderation.listMyDecisions', {});
  await look('moderation.listMyNotices', {});
  await look('moderation.listQueue', { view: 'open' });
  await look('moderation.listQueue', { view: 'decided' });
  await look('moderation.listUnmaskings', {});
  await look('moderation.listSuspensions', {});
  await look('moderation.countWaiting', {});
  await look('moderation.listTakenOut', { cursor: null });
  await look('supervision.listHeld', {});
  for (const caseId of at.caseIds) await look('moderation.listWhoMayHaveSeen', { caseId });
  await look('caseLibrary.browse', {});
  for (const caseId of [at.caseId, at.unnamedId]) {
    for (const path of ['read', 'readDraft', 'listRelated', 'listVersions'])
      await look(`caseLibrary.${path}`, { caseId });
    await look('caseLibrary.readVersion', { caseId, version: 1 });
  }
  await look('caseLibrary.listMine', {});
  for (const view of ['waiting', 'ownerless']) await look('caseLibrary.listQueue', { view });
  await look('caseLibrary.exportCases', { format: 'json' });
  await look('directory.describeService', { serviceId: at.serviceId });
  await look('search.find', { words: 'meter in debt' });
  for (const words of ['hard landlord', 'council', 'mould']) await look('search.find', { words });
  await look('search.suggest', { words: 'landl' });
  await look('search.readPack', { have: null });
  await look('search.readPacked', { ids: [at.caseId, at.unnamedId, at.serviceId] });
  await look('supervision.listQueue', {});
  for (const path of ['directory.listAreas', 'people.listPeople', 'insights.trends']) await look(path, {});
  for (const role of ['moderator', 'administrator', 'curator']) await look('people.listKeepers', { role });
  for (const path of ['look', 'readSettings', 'listOffers']) await look(`nudges.${path}`, {});
  for (const [path, input] of [...waysOfChannelLife(at), ...waysOfMentions(at), ...waysOfRecognition])
    await look(path, input);
  const api = await fetch(`${url}/health`);
  heard.push(['health', await api.json().then((body: { status?: unknown }) => body.status ?? null)]);
  return heard;
}

/** One telling. `who` is behind the mask; the other sits by and reads, as in the other telling. */
async function tell(who: 'anna' | 'bert'): Promise<Telling> {
  server.setNow(noon);
  const { db } = server.core;
  const place = await addCommunity(db, `c-${randomUUID().slice(0, 8)}`);
  const person = (name: string, roles: readonly Role[] = ['member']) => addPerson(db, place, name, { roles });
  const cast: Cast = {
    anna: await person('Anna Lowther'),
    bert: await person('Bert Quayle'),
    ben: await person('Ben Adeyemi'),
    priya: await person('Priya Sundaram', ['member', 'moderator', 'administrator']),
    omar: await person('Omar Haddad', ['member', 'moderator', 'supervisor']),
    delyth: await person('Delyth Penrose', ['member', 'curator']),
    hosting: await person('Ines Marlow', ['member', 'host']),
  };
  const auditor = await person('Ngozi Park', ['auditor']);
  const channelId = await addChannel(db, place, { members: Object.values(cast) });
  const masked = cast[who];
  const other = cast[who === 'anna' ? 'bert' : 'anna'];
  const { ben, priya, omar, hosting, delyth } = cast;
  await publishArea(db, place);
  const serviceId = await addService(db, place, { feedId: await addFeedRow(db, place) });
  await nudgeEverybody(server, Object.values(cast));
  let minute = 0;
  const later = () => server.setNow(after(++minute * 60_000));

  const asked = await deed<{ threadId: string; postId: string }>(
    'channels.startThread',
    {
      ...spoken('A hard landlord lets the mould grow.', true),
      channelId,
      title: 'A hard landlord',
      needs: ['housing'],
      urgency: 'soon',
    },
    masked,
  );
  const { threadId } = asked;
  const say = async (speaker: SignedIn, body: string, isAnonymous: boolean, more: object = {}) => {
    later();
    return (
      await deed<{ postId: string }>(
        'channels.answerThread',
        { ...spoken(body, isAnonymous), threadId, ...more },
        speaker,
      )
    ).postId;
  };
  await holdUrgent(db, { deed, place, members: Object.values(cast) }, masked);
  const helped = await say(ben, 'Ring the council first.', false);
  later();
  await deed('channels.acceptAnswer', { threadId, postId: helped }, masked);
  // Made by the device; where nothing else sorts them, random ids would.
  const [caseId, unnamedId] = [randomUUID(), randomUUID()].sort() as [string, string];
  const author = { deed, author: masked, curator: delyth };
  await publishFrom(threadId, caseId, author);
  later();
  await publishUnnamed(unnamedId, author);
  // A service is named in it, and a word that the engine suspected is kept.
  const thanked = await say(masked, 'Harbour Money Help did not answer.', true, {
    mentions: [{ serviceId, start: 0, end: 18 }],
    kept: [{ field: 'body', kind: 'PERSON', reason: 'is-a-service', start: 0, end: 7 }],
  });
  later();
  await deed(
    'supervision.ask',
    { requestId: randomUUID(), need: 'housing', pathId: null, isUrgent: false, body: 'May we talk?' },
    ben,
  );
  await mentionAll({ deed, later, threadId, masked, anna: cast.anna, bert: cast.bert, ben });
  const at0 = { channelId, threadId, questionId: asked.postId, helpedId: helped };
  const told = { server, place, deed, outcome, later, masked, anna: cast.anna, ben, priya, hosting, ...at0 };
  const life = await liveOn(told);
  await deed('channels.markRead', { threadId, upToNumber: 99 }, other);
  await deed('channels.markRead', { threadId, upToNumber: 99 }, ben);
  // The same key, used by somebody else, must not tell that it was used.
  later();
  await deed('moderation.reportPost', { postId: thanked, reason: 'unkind' }, ben);
  later();
  await deed('moderation.reportPost', { postId: helped, reason: 'unsafe-advice' }, masked);
  const opened = await server.call<{ items: { id: string; postId: string }[] }>(
    'query',
    'moderation.listQueue',
    { view: 'open' },
    priya,
  );
  const caseIds = opened.isOk ? opened.data.items.map((one) => one.id) : [];
  const of = (postId: string) =>
    (opened.isOk ? opened.data.items.find((one) => one.postId === postId)?.id : '') as string;
  later();
  await deed(
    'moderation.decide',
    { caseId: of(thanked), decision: 'hidden', words: 'Please say more.' },
    priya,
  );
  await deed(
    'moderation.warnAuthor',
    { key: randomUUID(), postId: thanked, words: 'Please be kind.' },
    priya,
  );
  later();
  await deed('moderation.appealDecision', { caseId: of(thanked), words: 'It is what happened.' }, masked);
  await deed(
    'moderation.requestUnmasking',
    { key: randomUUID(), postId: thanked, reason: 'We fear.', isBreakGlass: false },
    priya,
  );
  const refused = [
    await outcome('moderation.reportPost', { postId: thanked, reason: 'other' }, hosting, 'mutation'),
    await outcome('channels.acceptAnswer', { threadId, postId: null }, hosting, 'mutation'),
    await outcome('channels.previewPseudonym', { key: asked.threadId }, hosting),
  ];
  // Nobody answers this one: it is offered to whoever fits, and whoever asked is among them.
  later();
  await deed(
    'channels.startThread',
    {
      ...spoken('They are at the door. Whom do I ring?', true),
      channelId,
      title: 'At the door',
      needs: ['housing', 'money-debt'],
      urgency: 'urgent',
    },
    masked,
  );
  await tellEverybody(server);
  minute += 100;
  later();
  await deed(
    'moderation.suspendAuthor',
    { key: randomUUID(), postId: thanked, words: 'Until we spoke.' },
    priya,
  );
  const at = {
    channelId,
    threadId,
    postIds: [asked.postId, helped, thanked],
    caseIds,
    caseId,
    unnamedId,
    serviceId,
    talkId: life.talkId,
  };
  // Its day is over, and whoever wrote it is not here to be asked.
  await expireCases(db, after(500 * 86_400_000));
  // So long ago that curators look after it.
  await db
    .updateTable('case_study')
    .set({ expired_at: after(-40 * 86_400_000) })
    .where('expired_at', 'is not', null)
    .execute();
  await tellEverybody(server);
  const readers = [ben, priya, omar, hosting, delyth, auditor];
  const heard: unknown[] = [refused, life.heard, lettersTo(readers)];
  for (const reader of readers) heard.push(await everythingOf(reader, at));
  heard.push(await trailOf(server, auditor));
  // Anna leaves in both tellings, and in one of them she is the mask.
  await deed('people.endMembership', { personId: cast.anna.personId }, priya);
  for (const reader of readers) heard.push(await everythingOf(reader, at), await ownDataOf(server, reader));
  heard.push(await trailOf(server, auditor));
  // A reader who comes late gets the stream's head, and hears of the next thing.
  const listening = streamOf(url, hosting, 'post-added');
  await expect.poll(() => server.core.hub.followers()).toBeGreaterThan(0);
  await say(ben, 'I shall ask again.', true);
  heard.push(await listening);
  const telling = numbered(heard);
  const { text } = telling;
  // Nobody was left out by an error: the story is in it.
  expect(text).toContain('Ring the council first.');
  expect(text).toContain('Peer Hub: a housing question fits you');
  expect(text).toContain('Peer Hub: a moderator has decided');
  expect(text).toMatch(/"asked": [12],/);
  expect(text).toContain('post-added');
  expect(text).toContain('A meter in debt, and heat the same day');
  expect(text).toContain('"origin": "thread"');
  expect(text).toContain('"deed": "author-suspended"');
  expect(text).toContain('A voucher by noon');
  expect(text).toContain('Harbour Money Help did not answer.');
  expect(text).toContain('Please do.');
  expect(text).toMatch(/This is for id-\d+"/);
  expect(text).toContain('I have asked Anna Lowther or Bert Quayle');
  expect(text).not.toMatch(/"(?:malformed|bug|unavailable)"/);
  return telling;
}

it('a reader cannot tell who is behind a mask: two tellings are one text', { timeout: 300_000 }, async () => {
  const [first, second] = await tellBoth(tell, 'anna', 'bert');
  expectOneTale(first, second);
  for (const name of ['Anna', 'Lowther', 'Bert', 'Quayle']) {
    // Both sit in the channel and are named as such, in equal places; the mask is neither.
    expect(first.split(name).length).toBe(second.split(name).length);
  }
});
