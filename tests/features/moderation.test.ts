// Moderation: a report is looked at once, by somebody who has no part in it; its author learns why and may appeal; words
// that identify leave every place but one; a mask falls for two moderators and is told.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Thread } from '#shared/contract/channels.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { after } from '#tests/support/people.ts';

const town = standInTown();
const { call, caseOf, list, queue, refusal, report, say, bodyOf } = town;

describe('a report', () => {
  it('is looked at, decided, told to author and reporter, appealed, and decided by somebody else', async () => {
    const postId = await say(town.sarah, 'Just tell him to pull himself together.');
    await report(postId, town.ben, 'unkind', 'This is no help to anybody.');
    const opened = await caseOf(postId);
    expect(opened).toMatchObject({
      why: ['reported'],
      reports: [{ reason: 'unkind', words: 'This is no help to anybody.' }],
      title: 'A hard landlord',
      body: 'Just tell him to pull himself together.',
      canDecide: true,
    });
    expect(JSON.stringify(opened)).not.toContain('Ben Adeyemi');

    await call(
      'decide',
      { caseId: opened.id, decision: 'hidden', words: 'Please say it kindly.' },
      town.priya,
    );
    expect(await bodyOf(postId, town.ben)).toMatchObject({ body: null, state: 'hidden' });
    expect(await bodyOf(postId, town.sarah)).toMatchObject({
      state: 'hidden',
      body: expect.stringContaining('pull'),
    });
    expect(await list('listMyReports', {}, town.ben)).toMatchObject([{ postId, outcome: 'removed' }]);
    expect(await list('listMyDecisions', {}, town.sarah)).toMatchObject([
      { decision: 'hidden', words: 'Please say it kindly.', canAppeal: true },
    ]);

    const words = 'I meant it as what he says of himself.';
    await call('appealDecision', { caseId: opened.id, words }, town.sarah);
    expect(await refusal('appealDecision', { caseId: opened.id, words }, town.sarah)).toBe('already-done');
    town.server.setNow(after(60_000));
    const appealed = await caseOf(postId, town.omar);
    expect(appealed).toMatchObject({ why: ['appealed'], appealWords: words, canDecide: true });
    expect(await refusal('decide', { caseId: appealed.id, decision: 'hidden' }, town.priya)).toBe('own-case');
    await call('decide', { caseId: appealed.id, decision: 'kept' }, town.omar);
    expect(await bodyOf(postId, town.ben)).toMatchObject({ state: 'visible' });
    expect(await list('listMyDecisions', {}, town.sarah)).toMatchObject([
      { decision: 'kept', canAppeal: false },
      { decision: 'hidden', canAppeal: false },
    ]);
  });

  it('of the same post by many is one case, its leaks and urgent threads first', async () => {
    const mild = await say(town.sarah, 'No idea.');
    const leak = await say(town.sarah, 'Is it the family by the mill?');
    await report(mild, town.ben);
    await report(leak, town.ben);
    await report(leak, town.omar, 'identifies');
    await report(leak, town.ben, 'other', 'Said twice.');
    const [first, second] = await queue(town.priya);
    expect([first?.postId, second?.postId]).toEqual([leak, mild]);
    expect(first?.reports.map((one) => one.reason).sort()).toEqual(['identifies', 'other']);
  });

  it('is no news to anybody else: no event, no count, no state', async () => {
    const postId = await say(town.sarah, 'Ring the council.');
    const seqOf = async () =>
      (
        await town.server.core.db
          .selectFrom('stream')
          .select('seq')
          .where('community_id', '=', town.place.communityId)
          .executeTakeFirst()
      )?.seq;
    const before = [
      await seqOf(),
      await call<Thread>('channels.readThread', { threadId: town.threadId }, town.ben, 'query'),
    ];
    await report(postId, town.ben);
    await call('decide', { caseId: (await caseOf(postId)).id, decision: 'kept' }, town.priya);
    expect([
      await seqOf(),
      await call<Thread>('channels.readThread', { threadId: town.threadId }, town.ben, 'query'),
    ]).toEqual(before);
    expect(await list('listMyReports', {}, town.ben)).toMatchObject([{ outcome: 'kept' }]);
  });

  it.each([
    ['of nothing', () => ({ postId: randomUUID() }), 'not-found'],
    ['of one’s own post', async () => ({ postId: await say(town.ben, 'Mine.') }), 'not-allowed'],
    [
      'that names a patient',
      async () => ({ postId: await say(town.sarah, 'Yes.'), words: 'It is 943 476 5919.' }),
      'still-identifies',
    ],
  ])('%s is refused', async (_what, input, code) => {
    expect(await refusal('reportPost', { reason: 'other', ...(await input()) }, town.ben)).toBe(code);
  });

  it('does not come in floods', async () => {
    for (let n = 0; n < 30; n++) await report(await say(town.sarah, `Answer ${n}.`), town.ben);
    expect(
      await refusal('reportPost', { postId: await say(town.sarah, 'Last.'), reason: 'other' }, town.ben),
    ).toBe('too-many-requests');
    expect((await queue(town.priya)).length).toBe(20);
  });
});

describe('a decision', () => {
  it('is taken once: the second moderator is told', async () => {
    const postId = await say(town.sarah, 'No.');
    await report(postId, town.ben);
    const { id } = await caseOf(postId);
    const both = await Promise.all(
      [town.priya, town.omar].map((who) => refusal('decide', { caseId: id, decision: 'hidden' }, who)),
    );
    expect(both.sort()).toEqual(['already-decided', 'ok']);
  });

  it('is answered again to who took it and lost the answer', async () => {
    const postId = await say(town.sarah, 'No.');
    await report(postId, town.ben);
    const { id } = await caseOf(postId);
    const decision = { caseId: id, decision: 'returned', words: 'Please say it kindly.' };
    const once = await call('decide', decision, town.priya);
    expect(await call('decide', decision, town.priya)).toEqual(once);
    expect(await refusal('decide', decision, town.omar)).toBe('already-decided');
    expect(await refusal('decide', { ...decision, words: 'Otherwise.' }, town.priya)).toBe('already-decided');
  });

  it('is nobody’s of their own post or report', async () => {
    const mine = await say(town.priya, 'My own.');
    await report(mine, town.ben);
    expect(await caseOf(mine)).toMatchObject({ canDecide: false });
    expect(await refusal('decide', { caseId: (await caseOf(mine)).id, decision: 'kept' }, town.priya)).toBe(
      'own-case',
    );
    const told = await say(town.sarah, 'Yours.');
    await report(told, town.priya);
    expect(await refusal('decide', { caseId: (await caseOf(told)).id, decision: 'hidden' }, town.priya)).toBe(
      'own-case',
    );
    expect(
      await refusal('decide', { caseId: (await caseOf(told)).id, decision: 'returned' }, town.omar),
    ).toBe('empty');
  });

  it('that hides the safe next step takes the mark away', async () => {
    const postId = await say(town.sarah, 'Ring the council.');
    await call('channels.acceptAnswer', { threadId: town.threadId, postId }, town.ben);
    await report(postId, town.omar);
    await call('decide', { caseId: (await caseOf(postId)).id, decision: 'hidden' }, town.priya);
    expect(
      await call<Thread>('channels.readThread', { threadId: town.threadId }, town.ben, 'query'),
    ).toMatchObject({
      acceptedPostId: null,
      state: 'open',
    });
  });
});

describe('a post that is held', () => {
  it('is news when it comes out, for whoever read past its place, too', async () => {
    const { db } = town.server.core;
    const postId = await say(town.sarah, 'By the mill.');
    await db
      .updateTable('post')
      .set({ state: 'held' })
      .where('post_id', '=', postId as never)
      .execute();
    await say(town.sarah, 'By the weir.');
    await call('channels.markRead', { threadId: town.threadId, upToNumber: 3 }, town.ben);
    const unread = async () =>
      (await call<{ unread: number }>('channels.readThread', { threadId: town.threadId }, town.ben, 'query'))
        .unread;
    expect(await unread()).toBe(0);
    await call('decide', { caseId: (await caseOf(postId)).id, decision: 'kept' }, town.priya);
    expect(await unread()).toBe(1);
    expect(await bodyOf(postId, town.ben)).toMatchObject({ number: 4, body: 'By the mill.' });
  });

  it('waits in the queue, is seen by its author alone, and comes out as it was decided', async () => {
    const { db } = town.server.core;
    const first = await say(town.sarah, 'By the mill.');
    town.server.setNow(after(60_000));
    const second = await say(town.sarah, 'By the weir.');
    await db
      .updateTable('post')
      .set({ state: 'held' })
      .where('post_id', 'in', [first, second] as never[])
      .execute();
    expect((await queue(town.priya)).map((one) => [one.postId, one.why])).toEqual([
      [first, ['held']],
      [second, ['held']],
    ]);
    expect(await bodyOf(first, town.ben)).toMatchObject({ body: null });
    await call('decide', { caseId: (await caseOf(first)).id, decision: 'kept' }, town.priya);
    await call('decide', { caseId: (await caseOf(second)).id, decision: 'hidden' }, town.priya);
    expect(await bodyOf(first, town.ben)).toMatchObject({ body: 'By the mill.', state: 'visible' });
    expect(await bodyOf(second, town.ben)).toMatchObject({ body: null });
    expect(await queue(town.priya)).toEqual([]);
    expect((await queue(town.priya, 'decided')).map((one) => one.decision).sort()).toEqual([
      'hidden',
      'kept',
    ]);
  });
});
