// An urgent question that nobody answers is offered to a few whose experience fits; one ask a person and day, never its author.
import { describe, expect, it } from 'vitest';
import { headerOf } from '#tests/support/mail-server.ts';
import { standInNudgesTown } from '#tests/support/nudges-town.ts';
import { addChannel, addPerson, after as later, type SignedIn } from '#tests/support/people.ts';

const town = standInNudgesTown();
const { ask, call, choose, pass, say, takeMail, tend } = town;
const urgent = { urgency: 'urgent' };

/** Somebody whose answer was accepted once, to a question about this need. */
async function experienced(name: string, times = 1, need = 'housing'): Promise<SignedIn> {
  const person = await addPerson(town.server.core.db, town.place, name);
  for (let time = 0; time < times; time++) {
    const threadId = await ask(town.priya, { needs: [need] });
    const postId = await say(person, threadId);
    await call('channels.acceptAnswer', { threadId, postId }, town.priya);
  }
  await choose(person, { ways: ['badge', 'system'] });
  return person;
}
const offersTo = async (who: SignedIn) => {
  const { fresh } = await call<{ fresh: { kind: string; place: string }[] }>('nudges.look', {}, who, 'query');
  return fresh.filter(({ kind }) => kind === 'fits').map(({ place }) => place);
};
const offers = async () =>
  (
    await call<{ items: { threadId: string; asked: number; isAnswered: boolean }[] }>(
      'nudges.listOffers',
      {},
      town.priya,
      'query',
    )
  ).items;

describe('an urgent question without an answer', () => {
  it('is offered after its time to those whose experience fits', async () => {
    const okell = await experienced('Margaret Okell');
    const other = await experienced('Kofi Danso', 1, 'gambling');
    const threadId = await ask(town.sarah, urgent);
    town.setNow(later(44 * 60_000));
    await tend();
    expect(await offersTo(okell)).toEqual([]);
    town.setNow(later(46 * 60_000));
    await tend();
    await tend();
    expect(await offersTo(okell)).toEqual([`threads/${threadId}`]);
    expect(await offersTo(other)).toEqual([]);
    expect(await offers()).toMatchObject([{ threadId, asked: 1, isAnswered: false }]);
    await say(okell, threadId);
    expect(await offersTo(okell)).toEqual([]);
    expect(await offers()).toMatchObject([{ threadId, asked: 1, isAnswered: true }]);
    expect(JSON.stringify(await offers())).not.toContain('Okell');
  });

  it('by mail says what it is about in one word of ours, and “in your area” only where that is no secret', async () => {
    const okell = await experienced('Margaret Okell', 1, 'money-debt');
    await takeMail(okell, 'okell@example.org');
    await ask(town.sarah, {
      ...urgent,
      needs: ['money-debt'],
      title: 'The meter',
      body: 'The meter is empty.',
    });
    town.setNow(later(50 * 60_000));
    await tend();
    await pass(2);
    expect(headerOf(town.post.mails[0]!, 'Subject')).toBe('Peer Hub: a debt question in your area fits you');
    expect(town.post.mails[0]?.text).not.toContain('meter');
    town.setNow(later(24 * 3_600_000 * 3));
    const [sarah, masked] = [
      await town.signInAgain(town.sarah),
      { ...urgent, needs: ['money-debt'], isAnonymous: true },
    ];
    await ask(sarah, masked);
    await pass(50);
    await tend();
    await pass(2);
    expect(headerOf(town.post.mails[1]!, 'Subject')).toBe('Peer Hub: a debt question fits you');
  });

  it('asks one person once a day, and not those who were asked today', async () => {
    const okell = await experienced('Margaret Okell', 3);
    const danso = await experienced('Kofi Danso');
    await call('nudges.setRule', { unansweredMinutes: 30, askedMax: 1 }, await admin());
    const [first, second, third] = [
      await ask(town.sarah, urgent),
      await ask(town.sarah, urgent),
      await ask(town.sarah, urgent),
    ];
    town.setNow(later(31 * 60_000));
    await tend();
    expect([await offersTo(okell), await offersTo(danso)]).toEqual([
      [`threads/${first}`],
      [`threads/${second}`],
    ]);
    // Nobody is left for the third, and it is not offered again either.
    expect((await offers()).find((one) => one.threadId === third)?.asked).toBe(0);
  });

  it('is never offered to its author, and who the author is moves nobody else’s turn', async () => {
    const told: unknown[] = [];
    // Whoever fits best asks behind a mask; or somebody does who fits not at all.
    for (const masked of ['okell', 'sarah'] as const) {
      await town.server.core.db.deleteFrom('nudge_offer').execute();
      const okell = await experienced('Margaret Okell', 3);
      const [danso, penrose] = [await experienced('Kofi Danso', 2), await experienced('Delyth Penrose')];
      await call('nudges.setRule', { unansweredMinutes: 30, askedMax: 2 }, await admin());
      const author = masked === 'okell' ? okell : town.sarah;
      const threadId = await ask(author, { ...urgent, isAnonymous: true });
      await pass(31);
      await tend();
      expect(await offersTo(author)).toEqual([]);
      const { asked } = (await offers()).find((one) => one.threadId === threadId) ?? {};
      told.push({ danso: (await offersTo(danso)).length, penrose: (await offersTo(penrose)).length, asked });
      for (const person of [okell, danso, penrose]) await choose(person, { ways: [] });
    }
    expect(told).toEqual([
      { danso: 1, penrose: 0, asked: 2 },
      { danso: 1, penrose: 0, asked: 2 },
    ]);
  });

  it('reaches nobody who may not read its channel, who muted it, or who has not asked for nudges', async () => {
    const { db } = town.server.core;
    const [okell, muting, silent] = [
      await experienced('Margaret Okell', 3),
      await experienced('Kofi Danso', 2),
      await experienced('Delyth Penrose', 1),
    ];
    await choose(silent, { kinds: ['answer'] });
    const closedOff = await addChannel(db, town.place, { kind: 'private', members: [town.sarah, muting] });
    await call('channels.watchChannel', { channelId: closedOff, watch: 'muted' }, muting);
    await db
      .updateTable('thread')
      .set({ channel_id: closedOff })
      .where('thread_id', '=', (await ask(town.sarah, urgent)) as never)
      .execute();
    town.setNow(later(50 * 60_000));
    await tend();
    for (const who of [okell, muting, silent]) expect(await offersTo(who)).toEqual([]);
  });
});

const admin = () =>
  addPerson(town.server.core.db, town.place, 'Ada Min', {
    roles: ['administrator', 'member'],
    signedInAt: town.now,
  });
