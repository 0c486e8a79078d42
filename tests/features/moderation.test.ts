// Moderation: a report is looked at once, by somebody who has no part in it; its author learns why and may appeal; words
// that identify leave every place but one; a mask falls for two moderators and is told.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Post, Thread } from '#shared/contract/channels.ts';
import type { QueuedCase } from '#shared/contract/moderation.ts';
import {
  addChannel,
  addCommunity,
  addPerson,
  after,
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
let omar: SignedIn;
let threadId: string;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setNow(noon);
  const { db } = server.core;
  place = await addCommunity(db);
  sarah = await addPerson(db, place, 'Sarah Whitlow');
  ben = await addPerson(db, place, 'Ben Adeyemi');
  priya = await addPerson(db, place, 'Priya Sundaram', { roles: ['member', 'moderator'] });
  omar = await addPerson(db, place, 'Omar Haddad', { roles: ['member', 'moderator'] });
  const channelId = await addChannel(db, place, { members: [sarah, ben, priya, omar] });
  ({ threadId } = await call<{ threadId: string }>(
    'channels.startThread',
    {
      ...spoken('Who is the first call?'),
      channelId,
      title: 'A hard landlord',
      needs: ['housing'],
      urgency: 'soon',
    },
    ben,
  ));
});

const ask = <T>(path: string, input: unknown, who: SignedIn, kind: 'query' | 'mutation' = 'mutation') =>
  server.call<T>(kind, `${path.includes('.') ? '' : 'moderation.'}${path}`, input, who);
async function call<T>(path: string, input: unknown, who: SignedIn, kind: 'query' | 'mutation' = 'mutation') {
  const answer = await ask<T>(path, input, who, kind);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}
const list = async <T>(path: string, input: unknown, who: SignedIn) =>
  (await call<{ items: T[] }>(path, input, who, 'query')).items;
const refusal = async (path: string, input: unknown, who: SignedIn) => {
  const answer = await ask(path, input, who);
  return answer.isOk ? 'ok' : answer.refusal;
};
const spoken = (body: string, isAnonymous = false) => ({
  key: randomUUID(),
  body,
  isAnonymous,
  isConfirmed: true,
});
const say = async (who: SignedIn, body: string, isAnonymous = false) =>
  (await call<{ postId: string }>('channels.answerThread', { ...spoken(body, isAnonymous), threadId }, who))
    .postId;
const report = (postId: string, who: SignedIn, reason = 'unkind', words?: string) =>
  call('reportPost', { postId, reason, ...(words ? { words } : {}) }, who);
const queue = (who: SignedIn, view = 'open') => list<QueuedCase>('listQueue', { view }, who);
const caseOf = async (postId: string, who: SignedIn = priya) => {
  const found = (await queue(who)).find((one) => one.postId === postId);
  if (found === undefined) throw new Error('No case is open.');
  return found;
};
const bodyOf = async (postId: string, who: SignedIn) =>
  (await list<Post>('channels.listPosts', { threadId }, who)).find((one) => one.id === postId);

describe('a report', () => {
  it('is looked at, decided, told to author and reporter, appealed, and decided by somebody else', async () => {
    const postId = await say(sarah, 'Just tell him to pull himself together.');
    await report(postId, ben, 'unkind', 'This is no help to anybody.');
    const opened = await caseOf(postId);
    expect(opened).toMatchObject({
      why: ['reported'],
      reports: [{ reason: 'unkind', words: 'This is no help to anybody.' }],
      title: 'A hard landlord',
      body: 'Just tell him to pull himself together.',
      canDecide: true,
    });
    expect(JSON.stringify(opened)).not.toContain('Ben Adeyemi');

    await call('decide', { caseId: opened.id, decision: 'hidden', words: 'Please say it kindly.' }, priya);
    expect(await bodyOf(postId, ben)).toMatchObject({ body: null, state: 'hidden' });
    expect(await bodyOf(postId, sarah)).toMatchObject({
      state: 'hidden',
      body: expect.stringContaining('pull'),
    });
    expect(await list('listMyReports', {}, ben)).toMatchObject([{ postId, outcome: 'removed' }]);
    expect(await list('listMyDecisions', {}, sarah)).toMatchObject([
      { decision: 'hidden', words: 'Please say it kindly.', canAppeal: true },
    ]);

    const words = 'I meant it as what he says of himself.';
    await call('appealDecision', { caseId: opened.id, words }, sarah);
    expect(await refusal('appealDecision', { caseId: opened.id, words }, sarah)).toBe('already-done');
    server.setNow(after(60_000));
    const appealed = await caseOf(postId, omar);
    expect(appealed).toMatchObject({ why: ['appealed'], appealWords: words, canDecide: true });
    expect(await refusal('decide', { caseId: appealed.id, decision: 'hidden' }, priya)).toBe('own-case');
    await call('decide', { caseId: appealed.id, decision: 'kept' }, omar);
    expect(await bodyOf(postId, ben)).toMatchObject({ state: 'visible' });
    expect(await list('listMyDecisions', {}, sarah)).toMatchObject([
      { decision: 'kept', canAppeal: false },
      { decision: 'hidden', canAppeal: false },
    ]);
  });

  it('of the same post by many is one case, its leaks and urgent threads first', async () => {
    const mild = await say(sarah, 'No idea.');
    const leak = await say(sarah, 'Is it the family by the mill?');
    await report(mild, ben);
    await report(leak, ben);
    await report(leak, omar, 'identifies');
    await report(leak, ben, 'other', 'Said twice.');
    const [first, second] = await queue(priya);
    expect([first?.postId, second?.postId]).toEqual([leak, mild]);
    expect(first?.reports.map((one) => one.reason).sort()).toEqual(['identifies', 'other']);
  });

  it('is no news to anybody else: no event, no count, no state', async () => {
    const postId = await say(sarah, 'Ring the council.');
    const seqOf = async () =>
      (
        await server.core.db
          .selectFrom('stream')
          .select('seq')
          .where('community_id', '=', place.communityId)
          .executeTakeFirst()
      )?.seq;
    const before = [await seqOf(), await call<Thread>('channels.readThread', { threadId }, ben, 'query')];
    await report(postId, ben);
    await call('decide', { caseId: (await caseOf(postId)).id, decision: 'kept' }, priya);
    expect([await seqOf(), await call<Thread>('channels.readThread', { threadId }, ben, 'query')]).toEqual(
      before,
    );
    expect(await list('listMyReports', {}, ben)).toMatchObject([{ outcome: 'kept' }]);
  });

  it.each([
    ['of nothing', () => ({ postId: randomUUID() }), 'not-found'],
    ['of one’s own post', async () => ({ postId: await say(ben, 'Mine.') }), 'not-allowed'],
    [
      'that names a patient',
      async () => ({ postId: await say(sarah, 'Yes.'), words: 'It is 943 476 5919.' }),
      'still-identifies',
    ],
  ])('%s is refused', async (_what, input, code) => {
    expect(await refusal('reportPost', { reason: 'other', ...(await input()) }, ben)).toBe(code);
  });

  it('does not come in floods', async () => {
    for (let n = 0; n < 30; n++) await report(await say(sarah, `Answer ${n}.`), ben);
    expect(await refusal('reportPost', { postId: await say(sarah, 'Last.'), reason: 'other' }, ben)).toBe(
      'too-many-requests',
    );
    expect((await queue(priya)).length).toBe(20);
  });
});

describe('a decision', () => {
  it('is taken once: the second moderator is told', async () => {
    const postId = await say(sarah, 'No.');
    await report(postId, ben);
    const { id } = await caseOf(postId);
    const both = await Promise.all(
      [priya, omar].map((who) => refusal('decide', { caseId: id, decision: 'hidden' }, who)),
    );
    expect(both.sort()).toEqual(['already-decided', 'ok']);
  });

  it('is nobody’s of their own post or report', async () => {
    const mine = await say(priya, 'My own.');
    await report(mine, ben);
    expect(await caseOf(mine)).toMatchObject({ canDecide: false });
    expect(await refusal('decide', { caseId: (await caseOf(mine)).id, decision: 'kept' }, priya)).toBe(
      'own-case',
    );
    const told = await say(sarah, 'Yours.');
    await report(told, priya);
    expect(await refusal('decide', { caseId: (await caseOf(told)).id, decision: 'hidden' }, priya)).toBe(
      'own-case',
    );
    expect(await refusal('decide', { caseId: (await caseOf(told)).id, decision: 'returned' }, omar)).toBe(
      'empty',
    );
  });

  it('that hides the safe next step takes the mark away', async () => {
    const postId = await say(sarah, 'Ring the council.');
    await call('channels.acceptAnswer', { threadId, postId }, ben);
    await report(postId, omar);
    await call('decide', { caseId: (await caseOf(postId)).id, decision: 'hidden' }, priya);
    expect(await call<Thread>('channels.readThread', { threadId }, ben, 'query')).toMatchObject({
      acceptedPostId: null,
      state: 'open',
    });
  });
});

describe('a post that is held', () => {
  it('waits in the queue, is seen by its author alone, and comes out as it was decided', async () => {
    const { db } = server.core;
    const first = await say(sarah, 'By the mill.');
    server.setNow(after(60_000));
    const second = await say(sarah, 'By the weir.');
    await db
      .updateTable('post')
      .set({ state: 'held' })
      .where('post_id', 'in', [first, second] as never[])
      .execute();
    expect((await queue(priya)).map((one) => [one.postId, one.why])).toEqual([
      [first, ['held']],
      [second, ['held']],
    ]);
    expect(await bodyOf(first, ben)).toMatchObject({ body: null });
    await call('decide', { caseId: (await caseOf(first)).id, decision: 'kept' }, priya);
    await call('decide', { caseId: (await caseOf(second)).id, decision: 'hidden' }, priya);
    expect(await bodyOf(first, ben)).toMatchObject({ body: 'By the mill.', state: 'visible' });
    expect(await bodyOf(second, ben)).toMatchObject({ body: null });
    expect(await queue(priya)).toEqual([]);
    expect((await queue(priya, 'decided')).map((one) => one.decision).sort()).toEqual(['hidden', 'kept']);
  });
});

describe('a leak', () => {
  let secret = '';
  beforeEach(() => {
    secret = `the harpist of Little Wexcombe ${randomUUID()}`;
  });
  /** Every row of every table, but for the evidence. */
  const everywhere = async (): Promise<string[]> => {
    const { db } = server.core;
    const { rows: tables } = await sql<{
      name: string;
    }>`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} as row
        where row::text like ${`%${secret}%`}`.execute(db);
      if ((rows[0]?.n ?? 0) > 0) found.push(name);
    }
    return found.sort();
  };

  it('leaves every table but the evidence, which an auditor opens and leaves a trace', async () => {
    const auditor = await addPerson(server.core.db, place, 'Ines Marlow', { roles: ['auditor'] });
    const postId = await say(sarah, `Is it ${secret}?`);
    await call('channels.markRead', { threadId, upToNumber: 2 }, ben);
    expect(await everywhere()).not.toContain('post_evidence');
    await report(postId, ben, 'identifies');
    const { id: caseId } = await caseOf(postId);
    const done = await call<{ purged: unknown }>('decide', { caseId, decision: 'quarantined' }, priya);
    expect(done).toMatchObject({
      state: 'quarantined',
      purged: [{ place: 'the post', rows: 1 }, { rows: 0 }],
    });
    expect(await everywhere()).toEqual(['post_evidence']);
    expect(await bodyOf(postId, sarah)).toMatchObject({ state: 'quarantined', body: '[removed]' });
    const seen = await call<{ items: { name: string; hasRead: boolean | null }[]; readers: number }>(
      'listWhoMayHaveSeen',
      { caseId },
      priya,
      'query',
    );
    expect(seen.readers).toBe(1);
    expect(seen.items.find((one) => one.hasRead && one.name === 'Ben Adeyemi')).toBeDefined();
    expect(seen.items.find((one) => one.name === 'Omar Haddad')).toMatchObject({ hasRead: false });
    expect(await refusal('readEvidence', { caseId }, priya)).toBe('not-allowed');
    expect(await call('readEvidence', { caseId }, auditor)).toMatchObject({ body: `Is it ${secret}?` });
    const { rows } = await sql<{ deed: string }>`select deed from audit_entry
      where community_id = ${place.communityId} order by seq`.execute(server.core.db);
    expect(rows.map((row) => row.deed)).toEqual(['post-quarantined', 'evidence-read']);
  });

  it('in a question takes its title along, and both come back when the decision falls', async () => {
    const channelId = await addChannel(server.core.db, place, { members: [sarah, priya, omar] });
    const asked = await call<{ threadId: string; postId: string }>(
      'channels.startThread',
      { ...spoken(secret), channelId, title: secret, needs: ['housing'], urgency: 'soon' },
      sarah,
    );
    await report(asked.postId, ben, 'identifies');
    const { id: caseId } = await caseOf(asked.postId);
    await call('decide', { caseId, decision: 'quarantined' }, priya);
    expect(await everywhere()).toEqual(['post_evidence']);
    await call('appealDecision', { caseId, words: 'It is a public figure.' }, sarah);
    await call('decide', { caseId: (await caseOf(asked.postId, omar)).id, decision: 'kept' }, omar);
    expect(
      await call<Thread>('channels.readThread', { threadId: asked.threadId }, ben, 'query'),
    ).toMatchObject({
      title: secret,
    });
    expect(await everywhere()).not.toContain('post_evidence');
  });
});

describe('an anonymous author', () => {
  it('is warned without being named', async () => {
    const postId = await say(sarah, 'Rubbish.', true);
    const input = { key: randomUUID(), postId, words: 'Please be kind.' };
    expect(await call('warnAuthor', input, priya)).toEqual({});
    expect(await call('warnAuthor', input, priya)).toEqual({});
    expect(await list('listMyNotices', {}, sarah)).toMatchObject([
      { kind: 'warned', words: 'Please be kind.' },
    ]);
    expect(await refusal('warnAuthor', { ...input, key: randomUUID(), postId: randomUUID() }, priya)).toBe(
      'not-found',
    );
  });

  it('is suspended without being named, and outside at once', async () => {
    const postId = await say(sarah, 'Rubbish.', true);
    await call('suspendAuthor', { key: randomUUID(), postId, words: 'Until we have spoken.' }, priya);
    expect(await refusal('channels.markRead', { threadId, upToNumber: 1 }, sarah)).toBe('suspended');
    expect(await refusal('channels.markRead', { threadId, upToNumber: 1 }, ben)).toBe('ok');
  });

  it('is named to two moderators for a reason, and told', async () => {
    const postId = await say(sarah, 'I cannot go on.', true);
    const key = randomUUID();
    const asked = { key, postId, reason: 'We fear for the author.', isBreakGlass: false };
    expect(await call('requestUnmasking', asked, priya)).toMatchObject({ isOpen: false });
    expect(await refusal('readUnmasked', { unmaskingId: key }, priya)).toBe('not-allowed');
    expect(await refusal('approveUnmasking', { unmaskingId: key }, priya)).toBe('own-case');
    expect(await list('listMyNotices', {}, sarah)).toEqual([]);
    await call('approveUnmasking', { unmaskingId: key }, omar);
    expect(await call('readUnmasked', { unmaskingId: key }, priya)).toMatchObject({ name: 'Sarah Whitlow' });
    expect(await list('listMyNotices', {}, sarah)).toMatchObject([
      { kind: 'unmasked', words: 'We fear for the author.' },
    ]);
    expect(await list('listUnmaskings', {}, omar)).toMatchObject([{ isOpen: true, isMine: false }]);
  });

  it('is named at once where the glass is broken, and told at once', async () => {
    const postId = await say(sarah, 'I cannot go on.', true);
    const key = randomUUID();
    const asked = { key, postId, reason: 'There is danger now.', isBreakGlass: true };
    expect(await call('requestUnmasking', asked, priya)).toMatchObject({ isOpen: true });
    expect(await call('readUnmasked', { unmaskingId: key }, priya)).toMatchObject({ name: 'Sarah Whitlow' });
    expect(await refusal('readUnmasked', { unmaskingId: key }, omar)).toBe('not-allowed');
    expect(await list('listMyNotices', {}, sarah)).toHaveLength(1);
  });

  it('who moderates does not see that they are to be named', async () => {
    const postId = await say(omar, 'I cannot go on.', true);
    const key = randomUUID();
    await call('requestUnmasking', { key, postId, reason: 'We fear.', isBreakGlass: false }, priya);
    expect(await list('listUnmaskings', {}, omar)).toEqual([]);
    expect(await refusal('approveUnmasking', { unmaskingId: key }, omar)).toBe('not-found');
  });
});
