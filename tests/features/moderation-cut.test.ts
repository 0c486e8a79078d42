// A moderator takes what identifies out of a post and lets the rest stand: the words leave every table but the evidence, as of a leak, and
// readers go on with what is left.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Thread } from '#shared/contract/channels.ts';
import type { MyDecision } from '#shared/contract/moderation.ts';
import type { FindAnswer } from '#shared/contract/search.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addPerson } from '#tests/support/people.ts';
import { tablesThatSay } from '#tests/support/tables-that-say.ts';

const town = standInTown();
const { call, caseOf, list, refusal, report, say, bodyOf, spoken } = town;
let secret = '';
beforeEach(() => {
  secret = `Harpist${randomUUID().replaceAll(/[\d-]/g, '')}`;
});

const tablesSaying = () => tablesThatSay(town.server.core.db, [secret]);
const spanOf = (text: string, field = 'body') => ({
  field,
  start: text.indexOf(secret),
  end: text.indexOf(secret) + secret.length,
});
const reported = async (body: string, who = town.sarah) => {
  const postId = await say(who, body);
  await report(postId, town.ben, 'identifies');
  const { id: caseId, version } = await caseOf(postId);
  return { postId, caseId, cut: { caseId, decision: 'cut', seenVersion: version } };
};

describe('an identifier', () => {
  it('leaves the post and every table but the evidence; the rest stands, is found and is told', async () => {
    const auditor = await addPerson(town.server.core.db, town.place, 'Ines Marlow', { roles: ['auditor'] });
    const body = `Ask ${secret} about the meter, or the fuel bank.`;
    const { postId, caseId, cut } = await reported(body);
    const words = { ...cut, cuts: [spanOf(body)], words: 'A name stood there.' };
    const done = await call<{ state: string; purged: { place: string }[] }>('decide', words, town.priya);
    expect(done).toMatchObject({ state: 'visible', purged: [{ place: 'the post', rows: 1 }, {}, {}, {}] });
    expect(await tablesSaying()).toEqual(['post_evidence']);
    const left = 'Ask [removed] about the meter, or the fuel bank.';
    for (const who of [town.sarah, town.ben, town.omar])
      expect(await bodyOf(postId, who)).toMatchObject({ state: 'visible', body: left, version: 2 });
    const found = await call<FindAnswer>('search.find', { words: 'fuel bank meter' }, town.ben);
    expect(found.items.length).toBe(1);
    expect((await call<FindAnswer>('search.find', { words: secret }, town.ben)).items).toEqual([]);
    expect(await call('readEvidence', { caseId, reason: 'breach-report' }, auditor)).toMatchObject({ body });
    // Its author is told, and may write the rest anew; there is nothing to appeal against, for the post stands.
    const [mine] = await list<MyDecision>('listMyDecisions', {}, town.sarah);
    expect(mine).toMatchObject({ decision: 'cut', words: 'A name stood there.', canAppeal: false });
    expect(await refusal('appealDecision', { caseId, words: 'Why?' }, town.sarah)).toBe('already-done');
    // Sent again after a lost answer; another moderator is told.
    expect(await refusal('decide', words, town.priya)).toBe('ok');
    expect(await refusal('decide', words, town.omar)).toBe('already-decided');
    // A device that slept hears that its copies go.
    const { rows } = await sql<{ leak: boolean }>`select is_leak as leak from taken_out
      where community_id = ${town.place.communityId}`.execute(town.server.core.db);
    expect(rows).toEqual([{ leak: true }]);
  });

  it('in a title and in what stood there before goes, too', async () => {
    const asked = await call<{ threadId: string; postId: string }>(
      'channels.startThread',
      {
        ...spoken('Who knows?'),
        channelId: (await call<Thread>('channels.readThread', { threadId: town.threadId }, town.ben, 'query'))
          .channelId,
        title: `Is it ${secret}`,
        needs: ['housing'],
        urgency: 'soon',
      },
      town.sarah,
    );
    const edit = { postId: asked.postId, isConfirmed: true, hidesEarlier: false, kept: [], mentions: [] };
    await call(
      'channels.editPost',
      { ...edit, seenVersion: 1, title: `Is it ${secret}`, body: `About ${secret}.` },
      town.sarah,
    );
    await call(
      'channels.editPost',
      { ...edit, seenVersion: 2, title: `Is it ${secret}`, body: 'Who knows now?' },
      town.sarah,
    );
    await report(asked.postId, town.ben, 'identifies');
    const { id: caseId, version } = await caseOf(asked.postId);
    const cuts = [spanOf(`Is it ${secret}`, 'title')];
    await call('decide', { caseId, decision: 'cut', seenVersion: version, cuts }, town.priya);
    expect(await tablesSaying()).toEqual(['post_evidence']);
    const thread = await call<Thread>('channels.readThread', { threadId: asked.threadId }, town.ben, 'query');
    expect(thread).toMatchObject({ title: 'Is it [removed]' });
  });

  it('is cut from the words that were looked at, inside them, and from what stands', async () => {
    const body = `Ask ${secret}.`;
    const { postId, cut } = await reported(body);
    expect(await refusal('decide', cut, town.priya)).toBe('empty');
    expect(
      await refusal('decide', { ...cut, cuts: [{ field: 'body', start: 4, end: 400 }] }, town.priya),
    ).toBe('malformed');
    expect(
      await refusal('decide', { ...cut, cuts: [{ field: 'title', start: 0, end: 3 }] }, town.priya),
    ).toBe('malformed');
    expect(
      await refusal('decide', { ...cut, seenVersion: undefined, cuts: [spanOf(body)] }, town.priya),
    ).toBe('malformed');
    const edit = { postId, seenVersion: 1, isConfirmed: true, hidesEarlier: false, kept: [], mentions: [] };
    await call('channels.editPost', { ...edit, body: `Never mind ${secret}.` }, town.sarah);
    expect(await refusal('decide', { ...cut, cuts: [spanOf(body)] }, town.priya)).toBe('changed-elsewhere');
    expect(await refusal('decide', { ...cut, seenVersion: 2, cuts: [spanOf(body)] }, town.ben)).toBe(
      'not-allowed',
    );
    await call('channels.withdrawPost', { postId }, town.sarah);
    expect(
      await refusal(
        'decide',
        { ...cut, seenVersion: 2, cuts: [spanOf(`Never mind ${secret}.`)] },
        town.priya,
      ),
    ).toBe('not-allowed');
  });

  it('never splits a character, and two cuts never overlap', async () => {
    const body = `Ask ${secret} 🎻 about it.`;
    const { postId, cut } = await reported(body);
    const { start, end } = spanOf(body);
    const violin = body.indexOf('🎻');
    for (const cuts of [
      [{ field: 'body', start, end: violin + 1 }],
      [{ field: 'body', start: violin + 1, end: violin + 3 }],
      [spanOf(body), { field: 'body', start: end - 1, end: end + 1 }],
    ])
      expect(await refusal('decide', { ...cut, cuts }, town.priya)).toBe('malformed');
    expect(await bodyOf(postId, town.ben)).toMatchObject({ body, version: 1 });
  });

  it('cut twice, and the rest taken out as a leak after all: the evidence keeps each, and an upheld appeal brings no name back', async () => {
    const auditor = await addPerson(town.server.core.db, town.place, 'Ines Marlow', { roles: ['auditor'] });
    const body = `Ask ${secret} or ${secret}.`;
    const { postId, caseId, cut } = await reported(body);
    await call('decide', { ...cut, cuts: [spanOf(body)] }, town.priya);
    await report(postId, town.ben, 'identifies');
    const again = await caseOf(postId);
    const left = `Ask [removed] or ${secret}.`;
    await call(
      'decide',
      { caseId: again.id, decision: 'cut', seenVersion: 2, cuts: [spanOf(left)] },
      town.priya,
    );
    expect(await bodyOf(postId, town.ben)).toMatchObject({ body: 'Ask [removed] or [removed].' });
    const kept = await call<{ body: string; earlier: { body: string }[] }>(
      'readEvidence',
      { caseId, reason: 'breach-report' },
      auditor,
    );
    expect([kept.body, ...kept.earlier.map((one) => one.body)].sort()).toEqual([left, body].sort());
    await report(postId, town.ben, 'identifies');
    const third = await caseOf(postId);
    await call('decide', { caseId: third.id, decision: 'quarantined' }, town.priya);
    await call('appealDecision', { caseId: third.id, words: 'Nobody is in it.' }, town.sarah);
    const appeal = await caseOf(postId, town.omar);
    await call('decide', { caseId: appeal.id, decision: 'kept' }, town.omar);
    expect(await bodyOf(postId, town.ben)).toMatchObject({
      body: 'Ask [removed] or [removed].',
      state: 'visible',
    });
    expect(await tablesSaying()).toEqual(['post_evidence']);
  });

  it('of a post that is held lets the rest out', async () => {
    const body = `Ask ${secret} about the meter.`;
    const postId = await say(town.sarah, body);
    await town.server.core.db
      .updateTable('post')
      .set({ state: 'held' })
      .where('post_id', '=', postId as never)
      .execute();
    const { id: caseId } = await caseOf(postId);
    await call('decide', { caseId, decision: 'cut', seenVersion: 1, cuts: [spanOf(body)] }, town.priya);
    expect(await bodyOf(postId, town.ben)).toMatchObject({
      body: 'Ask [removed] about the meter.',
      state: 'visible',
    });
  });
});
