// Recognition through its route: one's own numbers and the lists behind them, since a day; by name and behind a mask apart; nothing of
// anybody else, and nothing by which a mask could be told from what is counted by name.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PostId } from '#shared/basics/ids.ts';
import { moduleOf } from '#shared/learning/shape.ts';
import type { LearningModule } from '#shared/learning/types.ts';
import {
  addChannel,
  addCommunity,
  addPerson,
  addSession,
  after as later,
  noon,
} from '#tests/support/people.ts';
import { none, recognising } from '#tests/support/recognition-town.ts';

const { town, read, list, accept, thank, ask, answer } = recognising();
const { call, say } = town;

describe('what is counted', () => {
  it('is nothing where nothing was given', async () => {
    expect(await read(town.sarah)).toEqual({
      safeSteps: none,
      thanks: none,
      answers: none,
      cases: none,
      mentoring: { isOffered: false, talks: 0 },
      learning: { modules: 0, minutes: 0 },
      supervision: 0,
    });
    for (const what of ['safe-steps', 'thanks', 'answers', 'cases', 'mentoring', 'learning'] as const)
      expect(await list(town.sarah, what)).toEqual({ items: [], next: null });
  });

  it('an answer, that it became the safe next step, and thanks for it, with the title of its thread', async () => {
    const postId = await say(town.sarah, 'Ring the council first.');
    await accept(postId);
    await thank(postId, town.ben);
    await thank(postId, town.ben);
    await thank(postId, town.priya);
    expect(await read(town.sarah)).toMatchObject({
      safeSteps: { named: 1, unnamed: 0 },
      answers: { named: 1, unnamed: 0 },
      thanks: { named: 2, unnamed: 0 },
    });
    const line = {
      kind: 'post',
      id: postId,
      threadId: town.threadId,
      title: 'A hard landlord',
      channelName: 'Housing and home',
      at: noon.toISOString(),
      isNamed: true,
      isQuestion: false,
      isSafeStep: true,
      thanks: 2,
    };
    for (const what of ['safe-steps', 'thanks', 'answers'] as const)
      expect((await list(town.sarah, what)).items).toEqual([line]);
    await accept(null);
    await thank(postId, town.priya, false);
    expect(await read(town.sarah)).toMatchObject({ safeSteps: none, thanks: { named: 1, unnamed: 0 } });
  });

  it('a question that was thanked for is listed as one; adding to one’s own question is no answer', async () => {
    const { threadId, postId } = await ask(town.sarah, false);
    const added = await answer(threadId, town.sarah);
    await accept(added, town.sarah, threadId);
    await thank(postId, town.ben);
    expect(await read(town.sarah)).toMatchObject({ safeSteps: none, answers: none, thanks: { named: 1 } });
    expect((await list(town.sarah, 'thanks')).items).toMatchObject([
      { id: postId, isQuestion: true, thanks: 1 },
    ]);
  });

  it('what was written behind a mask, apart, and marked in the list', async () => {
    const masked = await say(town.sarah, 'I was there myself. Ring the council.', true);
    const named = await say(town.sarah, 'And ask for it in writing.');
    await accept(masked);
    await thank(masked, town.ben);
    expect(await read(town.sarah)).toMatchObject({
      safeSteps: { named: 0, unnamed: 1 },
      answers: { named: 1, unnamed: 1 },
      thanks: { named: 0, unnamed: 1 },
    });
    const lines = (await list(town.sarah, 'answers')).items as { id: string; isNamed: boolean }[];
    expect(new Map(lines.map(({ id, isNamed }) => [id, isNamed]))).toEqual(
      new Map([
        [named, true],
        [masked, false],
      ]),
    );
  });

  it('an offer to mentor and the talks that were begun with it, modules with their minutes, and supervision that was held', async () => {
    const { id: offerId } = await call<{ id: string }>(
      'mentoring.setOffer',
      {
        needs: ['money-debt'],
        headline: 'Both sides of the desk',
        words: 'I was a debt adviser.',
        isConfirmed: true,
      },
      town.sarah,
    );
    const talk = await call<{ talkId: string }>(
      'relay.startTalk',
      {
        messageId: randomUUID(),
        body: 'How did you begin?',
        offerId,
        isNamed: false,
        isConfirmed: true,
      },
      town.ben,
    );
    const carers = moduleOf('carers') as LearningModule;
    const { id: moduleId, version, cards, check } = carers;
    const step = { moduleId, version, lastCard: cards.length, answer: null };
    await call('learning.saveProgress', step, town.sarah);
    expect((await read(town.sarah)).learning.modules).toBe(0);
    await call('learning.saveProgress', { ...step, answer: check.right }, town.sarah);
    expect(await read(town.sarah)).toMatchObject({
      mentoring: { isOffered: true, talks: 1 },
      learning: { modules: 1, minutes: carers.minutes },
    });
    expect((await list(town.sarah, 'mentoring')).items).toEqual([
      { kind: 'mentoring', id: talk.talkId, at: noon.toISOString() },
    ]);
    expect((await list(town.sarah, 'learning')).items).toEqual([
      { kind: 'module', id: 'carers', version, at: noon.toISOString() },
    ]);
    expect(await read(town.ben)).toMatchObject({ mentoring: { isOffered: false, talks: 0 } });

    const margaret = await addPerson(town.server.core.db, town.place, 'Margaret Okell', {
      roles: ['member', 'supervisor'],
    });
    const request = { need: 'housing', pathId: null, isUrgent: false, body: 'May we talk?' };
    const requestIds = [randomUUID(), randomUUID(), randomUUID()];
    for (const requestId of requestIds) await call('supervision.ask', { ...request, requestId }, town.sarah);
    for (const requestId of requestIds) await call('supervision.acknowledge', { requestId }, margaret);
    await call('supervision.close', { requestId: requestIds[0], ended: 'talked' }, margaret);
    await call('supervision.close', { requestId: requestIds[1], ended: 'not-reached' }, margaret);
    await call('supervision.withdraw', { requestId: requestIds[2] }, town.sarah);
    expect([(await read(margaret)).supervision, (await read(town.sarah)).supervision]).toEqual([1, 0]);
    const held = (await list(margaret, 'supervision')).items;
    expect(held).toEqual([
      { kind: 'supervision', id: requestIds[0], need: 'housing', at: noon.toISOString() },
    ]);
    expect(JSON.stringify(held)).not.toContain('Sarah');
  });
});

describe('since when', () => {
  it('a day of the United Kingdom begins at its own midnight; a thank counts when it was said', async () => {
    // In summer midnight there is eleven in the evening by the world's clock.
    const late = new Date('2026-07-01T22:59:59.000Z');
    town.server.setNow(late);
    const { db } = town.server.core;
    const nell = await addPerson(db, town.place, 'Nell Garth', { signedInAt: late });
    const early = await answer(town.threadId, nell);
    town.server.setNow(later(1_000, late));
    const next = await answer(town.threadId, nell);
    town.server.setNow(noon);
    await thank(early, town.ben);
    // A session of the summer is over by now.
    const sarah = { ...nell, ...(await addSession(db, nell)) };
    expect((await read(sarah, '2026-07-02')).answers).toEqual({ named: 1, unnamed: 0 });
    expect((await read(sarah, '2026-07-01')).answers).toEqual({ named: 2, unnamed: 0 });
    expect((await list(sarah, 'answers', { from: '2026-07-02' })).items).toMatchObject([{ id: next }]);
    expect((await read(sarah, '2026-11-20')).thanks).toEqual({ named: 1, unnamed: 0 });
    expect((await list(sarah, 'thanks', { from: '2026-11-20' })).items).toMatchObject([
      { id: early, thanks: 1 },
    ]);
    expect((await read(sarah, '2026-11-21')).thanks).toEqual(none);
  });

  it('refuses what is no day', async () => {
    for (const from of ['yesterday', '2026-02-30', '0000-01-01', '1999-12-31', '2026-07-02T00:00:00.000Z'])
      await expect(read(town.sarah, from)).rejects.toThrow('malformed');
  });

  it('goes on page by page, and refuses a cursor that is not ours', async () => {
    for (let at = 0; at < 5; at += 1) {
      // Two at the same moment.
      town.server.setNow(later(Math.floor(at / 2) * 60_000));
      await say(town.sarah, `Ring the council, number ${at}.`);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < 9; page += 1) {
      const { items, next } = await list(town.sarah, 'answers', { limit: 2, cursor });
      seen.push(...items.map(({ id }) => id));
      if (next === null) break;
      cursor = next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
    for (const what of ['answers', 'cases', 'mentoring', 'learning', 'supervision'] as const)
      for (const bad of ['x', '2026-11-20', '2026-11-20T12:00:00.000Z,x!'])
        await expect(list(town.sarah, what, { cursor: bad })).rejects.toThrow('malformed');
  });
});

describe('whose it is', () => {
  it('nobody is answered with somebody else’s, and no role sees more', async () => {
    await accept(await say(town.sarah, 'Ring the council first.'));
    const { db } = town.server.core;
    const ana = await addPerson(db, town.place, 'Ana Pryce', { roles: ['member', 'administrator'] });
    for (const who of [town.ben, ana, town.priya]) {
      expect((await read(who)).answers).toEqual(none);
      expect((await list(who, 'answers')).items).toEqual([]);
      await expect(
        call('recognition.readContribution', { from: null, personId: town.sarah.personId }, who, 'query'),
      ).resolves.toMatchObject({ answers: none });
    }
    const keeper = await addPerson(db, town.place, 'Ines Marlow', { roles: ['administrator'] });
    await expect(read(keeper)).rejects.toThrow('not-allowed');
    const stranger = await addPerson(db, await addCommunity(db), 'Olwen Marsh');
    expect((await read(stranger)).answers).toEqual(none);
  });

  it('counts what everybody who reads there could count: nothing hidden, taken back, held or of a channel one has left', async () => {
    const { db } = town.server.core;
    const hidden = await say(town.sarah, 'Ring the council first.');
    await db
      .updateTable('post')
      .set({ state: 'hidden' })
      .where('post_id', '=', hidden as PostId)
      .execute();
    const taken = await say(town.sarah, 'Or the law centre.');
    await call('channels.withdrawPost', { postId: taken }, town.sarah);
    const closed = await addChannel(db, town.place, {
      kind: 'private',
      members: [town.sarah, town.ben],
    });
    const asked = await ask(town.ben, false, 'A quiet word', closed);
    await answer(asked.threadId, town.sarah);
    expect((await read(town.sarah)).answers).toEqual({ named: 1, unnamed: 0 });
    await db
      .deleteFrom('channel_member')
      .where('channel_id', '=', closed)
      .where('person_id', '=', town.sarah.personId)
      .execute();
    expect((await read(town.sarah)).answers).toEqual(none);
    expect((await list(town.sarah, 'answers')).items).toEqual([]);
    // A question that nobody sees takes what stands under it along, its title first.
    const other = await ask(town.ben, false, 'What a name is in');
    await answer(other.threadId, town.sarah);
    expect((await read(town.sarah)).answers.named).toBe(1);
    await db
      .updateTable('post')
      .set({ state: 'quarantined' })
      .where('post_id', '=', other.postId as PostId)
      .execute();
    expect((await list(town.sarah, 'answers')).items).toEqual([]);
  });
});
