// Coming into a channel: its rules, asking to join, what stands pinned, and a new one that is no empty room.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Asking, ChannelInFull } from '#shared/contract/channel-entry.ts';
import type { Channel, Thread, ThreadSummary } from '#shared/contract/channels.ts';
import { content } from '#tests/support/case-library.ts';
import {
  addChannel,
  addCommunity,
  addPerson,
  after as later,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let place: Place;
let sarah: SignedIn;
let ben: SignedIn;
let priya: SignedIn;
let joanne: SignedIn;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setNow(noon);
  const { db } = server.core;
  place = await addCommunity(db);
  sarah = await addPerson(db, place, 'Sarah Whitlow');
  ben = await addPerson(db, place, 'Ben Adeyemi', { roles: ['member', 'host'] });
  priya = await addPerson(db, place, 'Priya Sundaram', { roles: ['member', 'moderator'] });
  joanne = await addPerson(db, place, 'Joanne Tarrant', { roles: ['member', 'curator'] });
});

const outcome = async (
  path: string,
  input: unknown,
  who: SignedIn,
  kind: 'query' | 'mutation' = 'mutation',
) => {
  const answer = await server.call(kind, `channels.${path}`, input, who);
  return answer.isOk ? 'ok' : answer.refusal;
};
async function call<T>(path: string, input: unknown, who: SignedIn, kind: 'query' | 'mutation' = 'mutation') {
  const full = path.includes('.') ? path : `channels.${path}`;
  const answer = await server.call<T>(kind, full, input, who);
  if (!answer.isOk) throw new Error(`${path}: ${answer.refusal}`);
  return answer.data;
}
const door = (channelId: string, who: SignedIn) =>
  call<ChannelInFull>('readChannel', { channelId }, who, 'query');
const listed = async (channelId: string, who: SignedIn) =>
  (await call<{ items: Channel[] }>('listChannels', {}, who, 'query')).items.find(
    (one) => one.id === channelId,
  );
const question = (channelId: string) => ({
  key: randomUUID(),
  channelId,
  title: 'Who is the first call?',
  body: 'Notice on paper. Who is the first call?',
  needs: [],
  urgency: 'soon',
  isAnonymous: false,
  isConfirmed: true,
});
const deeds = async () => {
  const { rows } = await sql<{ deed: string }>`select deed from audit_entry
    where community_id = ${place.communityId} and subject_kind in ('channel', 'join-request') order by seq`.execute(
    server.core.db,
  );
  return rows.map((row) => row.deed);
};

describe('rules', () => {
  const rules = 'Nobody may be recognised.';

  it('are accepted before the first post, which is joining an open channel', async () => {
    const channelId = await addChannel(server.core.db, place, { rules, host: ben });
    expect(await door(channelId, sarah)).toMatchObject({
      rules,
      rulesVersion: 1,
      mustAcceptRules: true,
      isMember: false,
      host: 'Ben Adeyemi',
      canHost: false,
    });
    expect(await outcome('startThread', question(channelId), sarah)).toBe('rules-not-accepted');
    expect(await outcome('acceptRules', { channelId, version: 2 }, sarah)).toBe('changed-elsewhere');
    expect(await outcome('acceptRules', { channelId, version: 1 }, sarah)).toBe('ok');
    expect(await listed(channelId, sarah)).toMatchObject({ mustAcceptRules: false, isMember: true });
    expect(await outcome('startThread', question(channelId), sarah)).toBe('ok');
  });

  it('that changed are accepted again, for answers and edits too', async () => {
    const channelId = await addChannel(server.core.db, place, { rules, host: ben });
    await call('acceptRules', { channelId, version: 1 }, sarah);
    const asked = question(channelId);
    const { threadId, postId } = await call<{ threadId: string; postId: string }>(
      'startThread',
      asked,
      sarah,
    );
    const words = { channelId, seenRulesVersion: 1, purpose: 'Homes.', rules: `${rules} Be kind.` };
    expect(await outcome('describeChannel', words, sarah)).toBe('not-allowed');
    expect(await call('describeChannel', words, ben)).toEqual({ rulesVersion: 2 });
    expect(await outcome('describeChannel', words, priya)).toBe('changed-elsewhere');
    // A purpose alone asks nobody anything.
    expect(
      await call('describeChannel', { ...words, seenRulesVersion: 2, purpose: 'Safe homes.' }, priya),
    ).toEqual({ rulesVersion: 2 });
    expect(await door(channelId, ben)).toMatchObject({ mustAcceptRules: false, purpose: 'Safe homes.' });
    const answer = { key: randomUUID(), threadId, body: 'Ring.', isAnonymous: false, isConfirmed: true };
    expect(await outcome('answerThread', answer, sarah)).toBe('rules-not-accepted');
    const edit = { postId, seenVersion: 1, body: 'Other words.', isConfirmed: true };
    expect(await outcome('editPost', edit, sarah)).toBe('rules-not-accepted');
    expect(await call<Thread>('readThread', { threadId }, sarah, 'query')).toMatchObject({
      mustAcceptRules: true,
    });
    await call('acceptRules', { channelId, version: 2 }, sarah);
    expect(await outcome('answerThread', answer, sarah)).toBe('ok');
    // What was sent once is the same deed, whatever the rules say since.
    expect(await outcome('startThread', asked, sarah)).toBe('ok');
    expect(await deeds()).toEqual(['channel-rules-changed', 'channel-described']);
  });

  it('of a place one may not read are accepted by nobody', async () => {
    const { db } = server.core;
    const request = await addChannel(db, place, { rules, kind: 'request' });
    const hidden = await addChannel(db, place, { rules, kind: 'private' });
    expect(await outcome('acceptRules', { channelId: request, version: 1 }, sarah)).toBe('not-allowed');
    expect(await outcome('acceptRules', { channelId: hidden, version: 1 }, sarah)).toBe('not-found');
    expect(await outcome('readChannel', { channelId: hidden }, sarah, 'query')).toBe('not-found');
  });

  it('are left behind with the channel, but for its host', async () => {
    const channelId = await addChannel(server.core.db, place, { rules, host: ben, members: [ben] });
    await call('acceptRules', { channelId, version: 1 }, sarah);
    await call('leaveChannel', { channelId }, sarah);
    expect(await listed(channelId, sarah)).toMatchObject({ isMember: false });
    expect(await outcome('leaveChannel', { channelId }, ben)).toBe('not-allowed');
  });
});

describe('asking to join', () => {
  const words = 'I work with families in the same street.';
  const byRequest = (name = 'Safety') =>
    addChannel(server.core.db, place, {
      name,
      kind: 'request',
      host: ben,
      members: [ben],
      rules: 'Be kind.',
    });
  const waiting = async (channelId: string, who: SignedIn) =>
    (await call<{ items: Asking[] }>('listJoins', { channelId }, who, 'query')).items;

  it('is granted by its host: then the rules, then the first post', async () => {
    const channelId = await byRequest();
    expect(await outcome('listThreads', { channelId }, sarah, 'query')).toBe('not-allowed');
    await call('askToJoin', { channelId, words }, sarah);
    expect(await door(channelId, sarah)).toMatchObject({
      joining: 'waiting',
      request: { state: 'waiting', answer: null },
      asking: 0,
      pins: [],
    });
    expect(await door(channelId, ben)).toMatchObject({ asking: 1, canHost: true, request: null });
    const [asked] = await waiting(channelId, ben);
    expect(asked).toMatchObject({
      name: 'Sarah Whitlow',
      organisation: 'Harrowmere PCN',
      words,
      isMine: false,
    });
    const decided = { requestId: asked?.id, isGranted: true, words: 'Welcome.' };
    expect([await outcome('decideJoin', decided, ben), await outcome('decideJoin', decided, ben)]).toEqual([
      'ok',
      'ok',
    ]);
    expect(await outcome('decideJoin', { ...decided, isGranted: false }, priya)).toBe('already-decided');
    expect(await door(channelId, sarah)).toMatchObject({
      isMember: true,
      mustAcceptRules: true,
      request: { state: 'granted', answer: 'Welcome.' },
    });
    expect(await outcome('startThread', question(channelId), sarah)).toBe('rules-not-accepted');
    await call('acceptRules', { channelId, version: 1 }, sarah);
    expect(await outcome('startThread', question(channelId), sarah)).toBe('ok');
    expect(await outcome('askToJoin', { channelId, words }, sarah)).toBe('already-done');
    expect(await deeds()).toEqual(['join-asked', 'join-granted']);
  });

  it('is refused with words, and may be asked again after a while', async () => {
    const channelId = await byRequest();
    const { requestId } = await call<{ requestId: string }>('askToJoin', { channelId, words }, sarah);
    expect(await outcome('decideJoin', { requestId, isGranted: false }, priya)).toBe('empty');
    await call('decideJoin', { requestId, isGranted: false, words: 'For supervisors alone.' }, priya);
    expect(await door(channelId, sarah)).toMatchObject({
      request: { state: 'refused', answer: 'For supervisors alone.' },
      isMember: false,
    });
    expect(await outcome('askToJoin', { channelId, words }, sarah)).toBe('too-many-requests');
    server.setNow(later(8 * 3_600_000));
    expect(await outcome('askToJoin', { channelId, words }, sarah)).toBe('too-many-requests');
    await server.core.db
      .updateTable('join_request')
      .set({ decided_at: later(-8 * 86_400_000) })
      .where('request_id', '=', requestId as never)
      .execute();
    expect(await outcome('askToJoin', { channelId, words }, sarah)).toBe('ok');
  });

  it('is once a channel, changed by asking again, taken back, and bounded', async () => {
    const channelId = await byRequest();
    const first = await call<{ requestId: string }>('askToJoin', { channelId, words }, sarah);
    const again = { channelId, words: 'I am new here.' };
    expect(await call('askToJoin', again, sarah)).toEqual(first);
    expect(await waiting(channelId, ben)).toMatchObject([{ words: 'I am new here.' }]);
    await call('withdrawJoin', { channelId }, sarah);
    expect(await waiting(channelId, ben)).toEqual([]);
    expect(await outcome('decideJoin', { requestId: first.requestId, isGranted: true }, ben)).toBe(
      'already-decided',
    );
    for (let n = 0; n < 5; n++)
      await call('askToJoin', { channelId: await byRequest(`Other ${n}`), words }, sarah);
    expect(await outcome('askToJoin', { channelId, words }, sarah)).toBe('too-many-requests');
  });

  it('is not for open or private channels, not decided by strangers or for oneself, and says nothing identifying', async () => {
    const { db } = server.core;
    const channelId = await byRequest();
    const open = await addChannel(db, place);
    const hidden = await addChannel(db, place, { kind: 'private' });
    expect(await outcome('askToJoin', { channelId: open, words }, sarah)).toBe('not-allowed');
    expect(await outcome('askToJoin', { channelId: hidden, words }, sarah)).toBe('not-found');
    expect(await outcome('askToJoin', { channelId, words: 'NHS number 943 476 5919.' }, sarah)).toBe(
      'still-identifies',
    );
    const { requestId } = await call<{ requestId: string }>('askToJoin', { channelId, words }, priya);
    expect(await outcome('decideJoin', { requestId, isGranted: true }, priya)).toBe('own-case');
    expect(await outcome('decideJoin', { requestId, isGranted: true }, sarah)).toBe('not-allowed');
    expect(await outcome('listJoins', { channelId }, sarah, 'query')).toBe('not-allowed');
    const stranger = await addPerson(db, await addCommunity(db), 'Olwen Marsh', {
      roles: ['member', 'moderator'],
    });
    expect(await outcome('decideJoin', { requestId, isGranted: true }, stranger)).toBe('not-found');
  });

  it('both at once: one decides, the other is told', async () => {
    const channelId = await byRequest();
    const { requestId } = await call<{ requestId: string }>('askToJoin', { channelId, words }, sarah);
    const outcomes = await Promise.all([
      outcome('decideJoin', { requestId, isGranted: true }, ben),
      outcome('decideJoin', { requestId, isGranted: false, words: 'No.' }, priya),
    ]);
    expect(outcomes.sort()).toEqual(['already-decided', 'ok']);
  });
});

describe('what stands in a channel', () => {
  /** A published case study. */
  async function published(): Promise<string> {
    const caseId = randomUUID();
    const began = await call<{ revision: number }>(
      'caseLibrary.writeDraft',
      { caseId, revision: 0, content: content(), isAnonymous: false },
      sarah,
    );
    const sent = { caseId, revision: began.revision, details: [], isConfirmed: true };
    const { revision } = await call<{ revision: number }>('caseLibrary.submitDraft', sent, sarah);
    const mark = { evidence: 'case-study', reviewBy: '2027-11-20' };
    await call('caseLibrary.publish', { caseId, revision, ...mark }, joanne);
    return caseId;
  }
  const made = (caseIds: string[], more: object = {}) => ({
    channelId: randomUUID(),
    name: 'Homes & heating',
    purpose: 'Keeping people warm.',
    rules: 'Nobody may be recognised.',
    kind: 'open',
    needs: ['housing'],
    caseIds,
    title: 'Who lends heaters?',
    body: 'Who lends heaters in the first cold week?',
    isConfirmed: true,
    ...more,
  });

  it('is at most three case studies, pinned by who keeps house, while they are published', async () => {
    const channelId = await addChannel(server.core.db, place, { host: ben });
    const cases = [await published(), await published(), await published(), await published()];
    const pin = (caseId: string | undefined, isPinned = true, who = ben) =>
      outcome('pinCase', { channelId, caseId, isPinned }, who);
    expect(await pin(cases[0], true, sarah)).toBe('not-allowed');
    expect(await pin(randomUUID())).toBe('not-found');
    for (const caseId of cases.slice(0, 3)) expect(await pin(caseId)).toBe('ok');
    expect(await pin(cases[0])).toBe('ok');
    expect(await pin(cases[3])).toBe('pins-full');
    expect((await door(channelId, sarah)).pins.map((one) => one.caseId)).toEqual(cases.slice(0, 3));
    // One that is withdrawn is shown no more, and gives its place away.
    await call('caseLibrary.withdraw', { caseId: cases[1], words: 'Out of date.' }, sarah);
    expect((await door(channelId, sarah)).pins.map((one) => one.caseId)).toEqual([cases[0], cases[2]]);
    expect(await pin(cases[3])).toBe('ok');
    expect(await pin(cases[0], false, priya)).toBe('ok');
    expect((await door(channelId, sarah)).pins.map((one) => one.caseId)).toEqual([cases[3], cases[2]]);
  });

  it('begins with a host, rules, three case studies and a question, or not at all', async () => {
    const cases = [await published(), await published(), await published()];
    expect(await outcome('createChannel', made(cases), sarah)).toBe('not-allowed');
    expect(await outcome('createChannel', made(cases.slice(0, 2)), ben)).toBe('malformed');
    expect(await outcome('createChannel', made([cases[0] ?? '', cases[0] ?? '', cases[1] ?? '']), ben)).toBe(
      'not-found',
    );
    expect(await outcome('createChannel', made([cases[0] ?? '', cases[1] ?? '', randomUUID()]), ben)).toBe(
      'not-found',
    );
    expect(await outcome('createChannel', made(cases, { isConfirmed: false }), ben)).toBe('not-confirmed');
    expect(await outcome('createChannel', made(cases, { rules: '' }), ben)).toBe('empty');
    const { items } = await call<{ items: Channel[] }>('listChannels', {}, ben, 'query');
    expect(items).toEqual([]);
    const ask = made(cases);
    const first = await call<{ channelId: string; threadId: string }>('createChannel', ask, ben);
    expect(await call('createChannel', ask, ben)).toEqual(first);
    expect(await door(first.channelId, ben)).toMatchObject({
      name: 'Homes & heating',
      host: 'Ben Adeyemi',
      isMember: true,
      mustAcceptRules: false,
      threads: 1,
      canHost: true,
    });
    expect((await door(first.channelId, sarah)).pins).toHaveLength(3);
    const threads = await call<{ items: ThreadSummary[] }>(
      'listThreads',
      { channelId: first.channelId },
      sarah,
      'query',
    );
    expect(threads.items).toMatchObject([{ id: first.threadId, title: 'Who lends heaters?' }]);
    expect(await deeds()).toContain('channel-created');
    // Another person's is not answered for.
    const other = await addPerson(server.core.db, place, 'Rosie Lindqvist', { roles: ['member', 'host'] });
    expect(await outcome('createChannel', ask, other)).toBe('key-reused');
    for (let n = 0; n < 2; n++) expect(await outcome('createChannel', made(cases), ben)).toBe('ok');
    expect(await outcome('createChannel', made(cases), ben)).toBe('too-many-requests');
  });
});
