// Offering to mentor: one offer a person, found by its words while it and its person stand, and asked about privately.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { MentorOffer, MyOffer } from '#shared/contract/mentoring.ts';
import type { Talk } from '#shared/contract/relay.ts';
import type { FindAnswer } from '#shared/contract/search.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addCommunity, addPerson, after as later, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { call, list, refusal } = town;

const offer = {
  needs: ['money-debt'],
  headline: 'Breathing space from both sides of the desk',
  words: 'I was a debt adviser before I became a link worker.',
  isConfirmed: true,
};
const offers = (who: SignedIn, more: object = {}) =>
  call<{ id: string }>('mentoring.setOffer', { ...offer, ...more }, who).then(({ id }) => id);
const find = async (words: string, who: SignedIn) => {
  const answer = await call<FindAnswer>('search.find', { words, kinds: ['mentor'] }, who);
  return answer.items.map(({ id }) => id);
};
const mine = (who: SignedIn) =>
  call<{ offer: MyOffer | null }>('mentoring.readMyOffer', {}, who, 'query').then((answer) => answer.offer);
const read = (offerId: string, who: SignedIn) =>
  call<MentorOffer>('mentoring.readOffer', { offerId }, who, 'query');
const isRead = async (offerId: string, who: SignedIn) => {
  const answer = await town.server.call('query', 'mentoring.readOffer', { offerId }, who);
  return answer.isOk ? 'read' : answer.refusal;
};
const said = (offerId: string) => ({
  messageId: randomUUID(),
  body: 'May I ask how you began?',
  offerId,
  isNamed: false,
  isConfirmed: true,
});

describe('an offer', () => {
  it('is found by its words, under the name of whoever offers', async () => {
    expect(await mine(town.sarah)).toBeNull();
    const offerId = await offers(town.sarah);
    expect(await find('breathing space', town.ben)).toEqual([offerId]);
    const seen = await read(offerId, town.ben);
    expect(seen).toMatchObject({
      needs: offer.needs,
      words: offer.words,
      isMine: false,
      mentor: { kind: 'named' },
    });
    expect((await read(offerId, town.sarah)).isMine).toBe(true);
  });

  it('is one a person, as it was said last', async () => {
    const offerId = await offers(town.sarah);
    town.server.setNow(later(1_000));
    expect(await offers(town.sarah, { headline: 'Bailiffs and what they may take' })).toBe(offerId);
    expect(await find('bailiffs', town.ben)).toEqual([offerId]);
    const { items } = await call<FindAnswer>('search.find', { words: 'both sides of the desk' }, town.ben);
    expect(items.map(({ title }) => title)).not.toContain(offer.headline);
    expect((await read(offerId, town.ben)).headline).toBe('Bailiffs and what they may take');
  });

  it('is gone when it is taken back, and the same when it is offered again', async () => {
    const offerId = await offers(town.sarah);
    await call('mentoring.withdrawOffer', {}, town.sarah);
    await call('mentoring.withdrawOffer', {}, town.sarah);
    expect([await find('breathing space', town.ben), await isRead(offerId, town.ben)]).toEqual([
      [],
      'not-found',
    ]);
    expect(await mine(town.sarah)).toMatchObject({ isStanding: false, endedWords: null });
    expect(await offers(town.sarah)).toBe(offerId);
    expect(await find('breathing space', town.ben)).toEqual([offerId]);
  });

  it('stands while its person is a member, and a suspension says nothing of whose it is', async () => {
    const { db } = town.server.core;
    const somebody = await addPerson(db, town.place, 'Somebody');
    const offerId = await offers(somebody);
    const { personId } = somebody;
    await db
      .updateTable('person')
      .set({ suspended_at: later(0) })
      .where('person_id', '=', personId)
      .execute();
    expect([await find('breathing space', town.ben), await isRead(offerId, town.ben)]).toEqual([
      [offerId],
      'read',
    ]);
    await db.deleteFrom('person_role').where('person_id', '=', personId).execute();
    expect([await find('breathing space', town.ben), await isRead(offerId, town.ben)]).toEqual([
      [],
      'not-found',
    ]);
  });

  it('is nothing to another community', async () => {
    const offerId = await offers(town.sarah);
    const elsewhere = await addPerson(
      town.server.core.db,
      await addCommunity(town.server.core.db),
      'From elsewhere',
    );
    expect([await find('breathing space', elsewhere), await isRead(offerId, elsewhere)]).toEqual([
      [],
      'not-found',
    ]);
    expect(await refusal('relay.startTalk', said(offerId), elsewhere)).toBe('not-found');
  });

  it('refuses what identifies, what is empty, and what was not confirmed', async () => {
    const refused = (more: object) => refusal('mentoring.setOffer', { ...offer, ...more }, town.sarah);
    expect(await refused({ words: 'Ask me as I did for 943 476 5919.' })).toBe('still-identifies');
    expect(await refused({ headline: '   ' })).toBe('empty');
    expect(await refused({ needs: [] })).toBe('malformed');
    expect(await refused({ needs: ['money-debt', 'money-debt'] })).toBe('malformed');
    expect(await refused({ isConfirmed: false })).toBe('not-confirmed');
    expect(await mine(town.sarah)).toBeNull();
  });
});

describe('a talk with a mentor', () => {
  it('names the mentor and not who asks, and goes on when the offer is gone', async () => {
    const offerId = await offers(town.sarah);
    const { talkId } = await call<{ talkId: string }>('relay.startTalk', said(offerId), town.ben);
    const [theirs] = await list<Talk>('relay.listTalks', {}, town.ben);
    const [hers] = await list<Talk>('relay.listTalks', {}, town.sarah);
    expect(theirs).toMatchObject({ id: talkId, isMentoring: true, title: null, other: { kind: 'named' } });
    expect(hers).toMatchObject({ id: talkId, isAuthor: true, unread: 1, other: { kind: 'anonymous' } });
    const again = await call<{ talkId: string }>('relay.startTalk', said(offerId), town.ben);
    expect(again.talkId).toBe(talkId);
    await call('mentoring.withdrawOffer', {}, town.sarah);
    const send = { messageId: randomUUID(), body: 'Gladly.', isConfirmed: true, talkId };
    expect(await call<{ number: number }>('relay.send', send, town.sarah)).toEqual({ number: 3 });
    expect(await refusal('relay.startTalk', said(offerId), town.priya)).toBe('not-found');
  });

  it('is not begun with oneself, nor about nothing or two things', async () => {
    const offerId = await offers(town.sarah);
    expect(await refusal('relay.startTalk', said(offerId), town.sarah)).toBe('not-allowed');
    const { offerId: _, ...nothing } = said(offerId);
    expect(await refusal('relay.startTalk', nothing, town.ben)).toBe('malformed');
    expect(await refusal('relay.startTalk', { ...said(offerId), postId: randomUUID() }, town.ben)).toBe(
      'malformed',
    );
  });
});

describe('a moderator', () => {
  it('ends an offer with words that its author reads, once, and not their own', async () => {
    const offerId = await offers(town.sarah);
    const ending = { offerId, words: 'Please leave out the agency.' };
    expect(await refusal('mentoring.endOffer', ending, town.ben)).toBe('not-allowed');
    await call('mentoring.endOffer', ending, town.priya);
    expect(await refusal('mentoring.endOffer', ending, town.priya)).toBe('not-found');
    expect(await mine(town.sarah)).toMatchObject({ isStanding: false, endedWords: ending.words });
    expect(await find('breathing space', town.ben)).toEqual([]);
    const own = await offers(town.priya);
    expect(await refusal('mentoring.endOffer', { ...ending, offerId: own }, town.priya)).toBe('own-case');
    expect(await offers(town.sarah)).toBe(offerId);
    expect(await mine(town.sarah)).toMatchObject({ isStanding: true, endedWords: null });
  });
});
