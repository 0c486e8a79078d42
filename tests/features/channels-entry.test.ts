// Coming into a channel: its rules, what stands pinned there, and a new one that is no empty room.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Channel, Thread, ThreadSummary } from '#shared/contract/channels.ts';
import { content } from '#tests/support/case-library.ts';
import { question, standAtTheDoor } from '#tests/support/entry-town.ts';
import { addChannel, addPerson } from '#tests/support/people.ts';

const town = standAtTheDoor();
const { call, deeds, door, listed, outcome } = town;

describe('rules', () => {
  const rules = 'Nobody may be recognised.';

  it('are accepted before the first post, which is joining an open channel', async () => {
    const channelId = await addChannel(town.server.core.db, town.place, { rules, host: town.ben });
    expect(await door(channelId, town.sarah)).toMatchObject({
      rules,
      rulesVersion: 1,
      mustAcceptRules: true,
      isMember: false,
      host: 'Ben Adeyemi',
      canHost: false,
    });
    expect(await outcome('startThread', question(channelId), town.sarah)).toBe('rules-not-accepted');
    expect(await outcome('acceptRules', { channelId, version: 2 }, town.sarah)).toBe('changed-elsewhere');
    expect(await outcome('acceptRules', { channelId, version: 1 }, town.sarah)).toBe('ok');
    expect(await listed(channelId, town.sarah)).toMatchObject({ mustAcceptRules: false, isMember: true });
    expect(await outcome('startThread', question(channelId), town.sarah)).toBe('ok');
  });

  it('that changed are accepted again, for answers and edits too', async () => {
    const channelId = await addChannel(town.server.core.db, town.place, { rules, host: town.ben });
    await call('acceptRules', { channelId, version: 1 }, town.sarah);
    const asked = question(channelId);
    const { threadId, postId } = await call<{ threadId: string; postId: string }>(
      'startThread',
      asked,
      town.sarah,
    );
    const words = { channelId, seenRulesVersion: 1, purpose: 'Homes.', rules: `${rules} Be kind.` };
    expect(await outcome('describeChannel', words, town.sarah)).toBe('not-allowed');
    expect(await call('describeChannel', words, town.ben)).toEqual({ rulesVersion: 2 });
    expect(await outcome('describeChannel', words, town.priya)).toBe('changed-elsewhere');
    // A purpose alone asks nobody anything.
    expect(
      await call('describeChannel', { ...words, seenRulesVersion: 2, purpose: 'Safe homes.' }, town.priya),
    ).toEqual({ rulesVersion: 2 });
    expect(await door(channelId, town.ben)).toMatchObject({ mustAcceptRules: false, purpose: 'Safe homes.' });
    const answer = { key: randomUUID(), threadId, body: 'Ring.', isAnonymous: false, isConfirmed: true };
    expect(await outcome('answerThread', answer, town.sarah)).toBe('rules-not-accepted');
    const edit = { postId, seenVersion: 1, body: 'Other words.', isConfirmed: true };
    expect(await outcome('editPost', edit, town.sarah)).toBe('rules-not-accepted');
    expect(await call<Thread>('readThread', { threadId }, town.sarah, 'query')).toMatchObject({
      mustAcceptRules: true,
    });
    await call('acceptRules', { channelId, version: 2 }, town.sarah);
    expect(await outcome('answerThread', answer, town.sarah)).toBe('ok');
    // What was sent once is the same deed, whatever the rules say since.
    expect(await outcome('startThread', asked, town.sarah)).toBe('ok');
    expect(await deeds()).toEqual(['channel-rules-changed', 'channel-described']);
  });

  it('of a place one may not read are accepted by nobody', async () => {
    const { db } = town.server.core;
    const request = await addChannel(db, town.place, { rules, kind: 'request' });
    const hidden = await addChannel(db, town.place, { rules, kind: 'private' });
    expect(await outcome('acceptRules', { channelId: request, version: 1 }, town.sarah)).toBe('not-allowed');
    expect(await outcome('acceptRules', { channelId: hidden, version: 1 }, town.sarah)).toBe('not-found');
    expect(await outcome('readChannel', { channelId: hidden }, town.sarah, 'query')).toBe('not-found');
  });

  it('are left behind with the channel, but for its host', async () => {
    const channelId = await addChannel(town.server.core.db, town.place, {
      rules,
      host: town.ben,
      members: [town.ben],
    });
    await call('acceptRules', { channelId, version: 1 }, town.sarah);
    await call('leaveChannel', { channelId }, town.sarah);
    expect(await listed(channelId, town.sarah)).toMatchObject({ isMember: false });
    expect(await outcome('leaveChannel', { channelId }, town.ben)).toBe('hand-over-first');
  });
});

describe('what stands in a channel', () => {
  /** A published case study. */
  async function published(): Promise<string> {
    const caseId = randomUUID();
    const began = await call<{ revision: number }>(
      'caseLibrary.writeDraft',
      { caseId, revision: 0, content: content(), isAnonymous: false },
      town.sarah,
    );
    const sent = { caseId, revision: began.revision, details: [], isConfirmed: true };
    const { revision } = await call<{ revision: number }>('caseLibrary.submitDraft', sent, town.sarah);
    const mark = { evidence: 'case-study', reviewBy: '2027-11-20' };
    await call('caseLibrary.publish', { caseId, revision, ...mark }, town.joanne);
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
    const channelId = await addChannel(town.server.core.db, town.place, { host: town.ben });
    const cases = [await published(), await published(), await published(), await published()];
    const pin = (caseId: string | undefined, isPinned = true, who = town.ben) =>
      outcome('pinCase', { channelId, caseId, isPinned }, who);
    expect(await pin(cases[0], true, town.sarah)).toBe('not-allowed');
    expect(await pin(randomUUID())).toBe('not-found');
    for (const caseId of cases.slice(0, 3)) expect(await pin(caseId)).toBe('ok');
    expect(await pin(cases[0])).toBe('ok');
    expect(await pin(cases[3])).toBe('pins-full');
    expect((await door(channelId, town.sarah)).pins.map((one) => one.caseId)).toEqual(cases.slice(0, 3));
    // One that is withdrawn is shown no more, and gives its place away.
    await call('caseLibrary.withdraw', { caseId: cases[1], reason: 'out-of-date' }, town.sarah);
    expect((await door(channelId, town.sarah)).pins.map((one) => one.caseId)).toEqual([cases[0], cases[2]]);
    expect(await pin(cases[3])).toBe('ok');
    expect(await pin(cases[0], false, town.priya)).toBe('ok');
    expect((await door(channelId, town.sarah)).pins.map((one) => one.caseId)).toEqual([cases[3], cases[2]]);
  });

  it('begins with a host, rules, three case studies and a question, or not at all', async () => {
    const cases = [await published(), await published(), await published()];
    expect(await outcome('createChannel', made(cases), town.sarah)).toBe('not-allowed');
    expect(await outcome('createChannel', made(cases.slice(0, 2)), town.ben)).toBe('cases-missing');
    expect(
      await outcome('createChannel', made([cases[0] ?? '', cases[0] ?? '', cases[1] ?? '']), town.ben),
    ).toBe('cases-missing');
    expect(await outcome('createChannel', made([...cases, ...cases]), town.ben)).toBe('malformed');
    expect(
      await outcome('createChannel', made([cases[0] ?? '', cases[1] ?? '', randomUUID()]), town.ben),
    ).toBe('not-found');
    expect(await outcome('createChannel', made(cases, { isConfirmed: false }), town.ben)).toBe(
      'not-confirmed',
    );
    expect(await outcome('createChannel', made(cases, { rules: '' }), town.ben)).toBe('empty');
    const { items } = await call<{ items: Channel[] }>('listChannels', {}, town.ben, 'query');
    expect(items).toEqual([]);
    const ask = made(cases);
    const first = await call<{ channelId: string; threadId: string }>('createChannel', ask, town.ben);
    expect(await call('createChannel', ask, town.ben)).toEqual(first);
    expect(await door(first.channelId, town.ben)).toMatchObject({
      name: 'Homes & heating',
      host: 'Ben Adeyemi',
      isMember: true,
      mustAcceptRules: false,
      threads: 1,
      canHost: true,
    });
    expect((await door(first.channelId, town.sarah)).pins).toHaveLength(3);
    const threads = await call<{ items: ThreadSummary[] }>(
      'listThreads',
      { channelId: first.channelId },
      town.sarah,
      'query',
    );
    expect(threads.items).toMatchObject([{ id: first.threadId, title: 'Who lends heaters?' }]);
    expect(await deeds()).toContain('channel-created');
    // Another person's is not answered for.
    const other = await addPerson(town.server.core.db, town.place, 'Rosie Lindqvist', {
      roles: ['member', 'host'],
    });
    expect(await outcome('createChannel', ask, other)).toBe('key-reused');
    for (let n = 0; n < 2; n++) expect(await outcome('createChannel', made(cases), town.ben)).toBe('ok');
    expect(await outcome('createChannel', made(cases), town.ben)).toBe('too-many-requests');
  });
});
