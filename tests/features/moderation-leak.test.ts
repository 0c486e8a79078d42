// A leak leaves every place but one; whoever speaks behind a mask is warned, suspended and named without an oracle.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Thread } from '#shared/contract/channels.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addChannel, addPerson } from '#tests/support/people.ts';
import { tablesThatSay } from '#tests/support/tables-that-say.ts';

const town = standInTown();
const { call, caseOf, list, refusal, report, say, bodyOf, spoken } = town;

describe('a leak', () => {
  let secret = '';
  beforeEach(() => {
    // Letters alone: some ids read like a number of somebody.
    secret = `the harpist of Little ${randomUUID().replaceAll(/[\d-]/g, '')}`;
  });
  const everywhere = () => tablesThatSay(town.server.core.db, [secret]);

  it('leaves every table but the evidence, which an auditor opens and leaves a trace', async () => {
    const auditor = await addPerson(town.server.core.db, town.place, 'Ines Marlow', { roles: ['auditor'] });
    const postId = await say(town.sarah, `Is it ${secret}?`);
    await call('channels.markRead', { threadId: town.threadId, upToNumber: 2 }, town.ben);
    expect(await everywhere()).not.toContain('post_evidence');
    await report(postId, town.ben, 'identifies');
    const { id: caseId } = await caseOf(postId);
    const done = await call<{ purged: unknown }>('decide', { caseId, decision: 'quarantined' }, town.priya);
    expect(done).toMatchObject({
      state: 'quarantined',
      purged: [{ place: 'the post', rows: 1 }, { rows: 0 }, { rows: 0 }, { place: 'the search', rows: 1 }],
    });
    expect(await everywhere()).toEqual(['post_evidence']);
    expect(await bodyOf(postId, town.sarah)).toMatchObject({ state: 'quarantined', body: '[removed]' });
    const seen = await call<{ items: { name: string; hasRead: boolean | null }[]; readers: number }>(
      'listWhoMayHaveSeen',
      { caseId },
      town.priya,
      'query',
    );
    expect(seen.readers).toBe(1);
    expect(seen.items.find((one) => one.hasRead && one.name === 'Ben Adeyemi')).toBeDefined();
    expect(seen.items.find((one) => one.name === 'Omar Haddad')).toMatchObject({ hasRead: false });
    expect(await refusal('readEvidence', { caseId, reason: 'breach-report' }, town.priya)).toBe(
      'not-allowed',
    );
    expect(await call('readEvidence', { caseId, reason: 'breach-report' }, auditor)).toMatchObject({
      body: `Is it ${secret}?`,
    });
    const { rows } = await sql<{ deed: string }>`select deed from audit_entry
      where community_id = ${town.place.communityId} order by seq`.execute(town.server.core.db);
    expect(rows.map((row) => row.deed)).toEqual([
      'post-quarantined',
      'leak-readers-listed',
      'act-refused',
      'evidence-read',
    ]);
  });

  it('in a question takes its title along, and both come back when the decision falls', async () => {
    const channelId = await addChannel(town.server.core.db, town.place, {
      members: [town.sarah, town.priya, town.omar],
    });
    const asked = await call<{ threadId: string; postId: string }>(
      'channels.startThread',
      { ...spoken(secret), channelId, title: secret, needs: ['housing'], urgency: 'soon' },
      town.sarah,
    );
    await report(asked.postId, town.ben, 'identifies');
    const { id: caseId } = await caseOf(asked.postId);
    await call('decide', { caseId, decision: 'quarantined' }, town.priya);
    expect(await everywhere()).toEqual(['post_evidence']);
    await call('appealDecision', { caseId, words: 'It is a public figure.' }, town.sarah);
    await call('decide', { caseId: (await caseOf(asked.postId, town.omar)).id, decision: 'kept' }, town.omar);
    expect(
      await call<Thread>('channels.readThread', { threadId: asked.threadId }, town.ben, 'query'),
    ).toMatchObject({
      title: secret,
    });
    expect(await everywhere()).not.toContain('post_evidence');
  });
});

describe('an anonymous author', () => {
  it('is warned without being named', async () => {
    const postId = await say(town.sarah, 'Rubbish.', true);
    const input = { key: randomUUID(), postId, words: 'Please be kind.' };
    expect(await call('warnAuthor', input, town.priya)).toEqual({});
    expect(await call('warnAuthor', input, town.priya)).toEqual({});
    expect(await list('listMyNotices', {}, town.sarah)).toMatchObject([
      { kind: 'warned', words: 'Please be kind.' },
    ]);
    expect(
      await refusal('warnAuthor', { ...input, key: randomUUID(), postId: randomUUID() }, town.priya),
    ).toBe('not-found');
  });

  it('is suspended without being named, and outside at once', async () => {
    const postId = await say(town.sarah, 'Rubbish.', true);
    await call('suspendAuthor', { key: randomUUID(), postId, words: 'Until we have spoken.' }, town.priya);
    expect(await refusal('channels.markRead', { threadId: town.threadId, upToNumber: 1 }, town.sarah)).toBe(
      'suspended',
    );
    expect(await refusal('channels.markRead', { threadId: town.threadId, upToNumber: 1 }, town.ben)).toBe(
      'ok',
    );
  });

  it('is named to two moderators for a reason, and told', async () => {
    const postId = await say(town.sarah, 'I cannot go on.', true);
    const key = randomUUID();
    const asked = { key, postId, reason: 'We fear for the author.', isBreakGlass: false };
    expect(await call('requestUnmasking', asked, town.priya)).toMatchObject({ isOpen: false });
    expect(await refusal('readUnmasked', { unmaskingId: key }, town.priya)).toBe('not-allowed');
    expect(await refusal('approveUnmasking', { unmaskingId: key }, town.priya)).toBe('own-case');
    expect(await list('listMyNotices', {}, town.sarah)).toEqual([]);
    await call('approveUnmasking', { unmaskingId: key }, town.omar);
    expect(await call('readUnmasked', { unmaskingId: key }, town.priya)).toMatchObject({
      name: 'Sarah Whitlow',
    });
    expect(await list('listMyNotices', {}, town.sarah)).toMatchObject([
      { kind: 'unmasked', words: 'We fear for the author.' },
    ]);
    expect(await list('listUnmaskings', {}, town.omar)).toMatchObject([{ isOpen: true, isMine: false }]);
  });

  it('is named at once where the glass is broken, and told at once', async () => {
    const postId = await say(town.sarah, 'I cannot go on.', true);
    const key = randomUUID();
    const asked = { key, postId, reason: 'There is danger now.', isBreakGlass: true };
    expect(await call('requestUnmasking', asked, town.priya)).toMatchObject({ isOpen: true });
    expect(await call('readUnmasked', { unmaskingId: key }, town.priya)).toMatchObject({
      name: 'Sarah Whitlow',
    });
    expect(await refusal('readUnmasked', { unmaskingId: key }, town.omar)).toBe('not-allowed');
    expect(await list('listMyNotices', {}, town.sarah)).toHaveLength(1);
  });

  it('who moderates does not see that they are to be named', async () => {
    const postId = await say(town.omar, 'I cannot go on.', true);
    const key = randomUUID();
    await call('requestUnmasking', { key, postId, reason: 'We fear.', isBreakGlass: false }, town.priya);
    expect(await list('listUnmaskings', {}, town.omar)).toEqual([]);
    expect(await refusal('approveUnmasking', { unmaskingId: key }, town.omar)).toBe('not-found');
  });
});
