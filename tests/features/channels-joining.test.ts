// Asking to join a channel: granted or refused with words, once, bounded, audited, and never decided for oneself.
import { describe, expect, it } from 'vitest';
import type { Asking } from '#shared/contract/channel-entry.ts';
import { question, standAtTheDoor } from '#tests/support/entry-town.ts';
import { addChannel, addCommunity, addPerson, after as later, type SignedIn } from '#tests/support/people.ts';

const town = standAtTheDoor();
const { call, deeds, door, outcome } = town;

describe('asking to join', () => {
  const words = 'I work with families in the same street.';
  const byRequest = (name = 'Safety') =>
    addChannel(town.server.core.db, town.place, {
      name,
      kind: 'request',
      host: town.ben,
      members: [town.ben],
      rules: 'Be kind.',
    });
  const waiting = async (channelId: string, who: SignedIn) =>
    (await call<{ items: Asking[] }>('listJoins', { channelId }, who, 'query')).items;

  it('is granted by its host: then the rules, then the first post', async () => {
    const channelId = await byRequest();
    expect(await outcome('listThreads', { channelId }, town.sarah, 'query')).toBe('not-allowed');
    await call('askToJoin', { channelId, words }, town.sarah);
    expect(await door(channelId, town.sarah)).toMatchObject({
      joining: 'waiting',
      request: { state: 'waiting', answer: null },
      asking: 0,
      pins: [],
    });
    expect(await door(channelId, town.ben)).toMatchObject({ asking: 1, canHost: true, request: null });
    const [asked] = await waiting(channelId, town.ben);
    expect(asked).toMatchObject({
      name: 'Sarah Whitlow',
      organisation: 'Harrowmere PCN',
      words,
      isMine: false,
    });
    const decided = { requestId: asked?.id, isGranted: true, words: 'Welcome.' };
    expect([
      await outcome('decideJoin', decided, town.ben),
      await outcome('decideJoin', decided, town.ben),
    ]).toEqual(['ok', 'ok']);
    expect(await outcome('decideJoin', { ...decided, isGranted: false }, town.priya)).toBe('already-decided');
    expect(await door(channelId, town.sarah)).toMatchObject({
      isMember: true,
      mustAcceptRules: true,
      request: { state: 'granted', answer: 'Welcome.' },
    });
    expect(await outcome('startThread', question(channelId), town.sarah)).toBe('rules-not-accepted');
    await call('acceptRules', { channelId, version: 1 }, town.sarah);
    expect(await outcome('startThread', question(channelId), town.sarah)).toBe('ok');
    expect(await outcome('askToJoin', { channelId, words }, town.sarah)).toBe('already-done');
    expect(await deeds()).toEqual(['join-asked', 'join-granted']);
  });

  it('is refused with words, and may be asked again after a while', async () => {
    const channelId = await byRequest();
    const { requestId } = await call<{ requestId: string }>('askToJoin', { channelId, words }, town.sarah);
    expect(await outcome('decideJoin', { requestId, isGranted: false }, town.priya)).toBe('empty');
    await call('decideJoin', { requestId, isGranted: false, words: 'For supervisors alone.' }, town.priya);
    expect(await door(channelId, town.sarah)).toMatchObject({
      request: { state: 'refused', answer: 'For supervisors alone.' },
      isMember: false,
    });
    expect(await outcome('askToJoin', { channelId, words }, town.sarah)).toBe('too-many-requests');
    town.server.setNow(later(8 * 3_600_000));
    expect(await outcome('askToJoin', { channelId, words }, town.sarah)).toBe('too-many-requests');
    await town.server.core.db
      .updateTable('join_request')
      .set({ decided_at: later(-8 * 86_400_000) })
      .where('request_id', '=', requestId as never)
      .execute();
    expect(await outcome('askToJoin', { channelId, words }, town.sarah)).toBe('ok');
  });

  it('is once a channel, changed by asking again, taken back, and bounded', async () => {
    const channelId = await byRequest();
    const first = await call<{ requestId: string }>('askToJoin', { channelId, words }, town.sarah);
    const again = { channelId, words: 'I am new here.' };
    expect(await call('askToJoin', again, town.sarah)).toEqual(first);
    expect(await waiting(channelId, town.ben)).toMatchObject([{ words: 'I am new here.' }]);
    await call('withdrawJoin', { channelId }, town.sarah);
    expect(await waiting(channelId, town.ben)).toEqual([]);
    expect(await outcome('decideJoin', { requestId: first.requestId, isGranted: true }, town.ben)).toBe(
      'already-decided',
    );
    for (let n = 0; n < 5; n++)
      await call('askToJoin', { channelId: await byRequest(`Other ${n}`), words }, town.sarah);
    expect(await outcome('askToJoin', { channelId, words }, town.sarah)).toBe('too-many-requests');
  });

  it('is not for open or private channels, not decided by strangers or for oneself, and says nothing identifying', async () => {
    const { db } = town.server.core;
    const channelId = await byRequest();
    const open = await addChannel(db, town.place);
    const hidden = await addChannel(db, town.place, { kind: 'private' });
    expect(await outcome('askToJoin', { channelId: open, words }, town.sarah)).toBe('not-allowed');
    expect(await outcome('askToJoin', { channelId: hidden, words }, town.sarah)).toBe('not-found');
    expect(await outcome('askToJoin', { channelId, words: 'NHS number 943 476 5919.' }, town.sarah)).toBe(
      'still-identifies',
    );
    const { requestId } = await call<{ requestId: string }>('askToJoin', { channelId, words }, town.priya);
    expect(await outcome('decideJoin', { requestId, isGranted: true }, town.priya)).toBe('own-case');
    expect(await outcome('decideJoin', { requestId, isGranted: true }, town.sarah)).toBe('not-allowed');
    expect(await outcome('listJoins', { channelId }, town.sarah, 'query')).toBe('not-allowed');
    const stranger = await addPerson(db, await addCommunity(db), 'Olwen Marsh', {
      roles: ['member', 'moderator'],
    });
    expect(await outcome('decideJoin', { requestId, isGranted: true }, stranger)).toBe('not-found');
  });

  it('both at once: one decides, the other is told', async () => {
    const channelId = await byRequest();
    const { requestId } = await call<{ requestId: string }>('askToJoin', { channelId, words }, town.sarah);
    const outcomes = await Promise.all([
      outcome('decideJoin', { requestId, isGranted: true }, town.ben),
      outcome('decideJoin', { requestId, isGranted: false, words: 'No.' }, town.priya),
    ]);
    expect(outcomes.sort()).toEqual(['already-decided', 'ok']);
  });
});
