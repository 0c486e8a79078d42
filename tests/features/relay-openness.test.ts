// "Nobody may write to me": who switched it off is not written to by name, what has begun goes on, what duty asks stays possible, and of a
// mask nothing follows from it.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Post } from '#shared/contract/channels.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addPerson, type SignedIn } from '#tests/support/people.ts';
import { said, talksIn } from '#tests/support/relay-talks.ts';

const town = standInTown();
const { call, list, refusal, say } = town;
const { start, send, talks } = talksIn(town);

const setOpen = (isOpen: boolean, who: SignedIn) => call('relay.setOpenness', { isOpen }, who);
const isOpen = (who: SignedIn) =>
  call<{ isOpen: boolean }>('relay.readOpenness', {}, who, 'query').then((answer) => answer.isOpen);
const tried = (postId: string, who: SignedIn, isNamed = true) =>
  refusal('relay.startTalk', said('May I ask more?', { postId, isNamed }), who);
const offered = async (postId: string, who: SignedIn) => {
  const posts = await list<Post>('channels.listPosts', { threadId: town.threadId }, who);
  return posts.find(({ id }) => id === postId)?.takesTalks;
};

describe('whoever lets nobody write to them', () => {
  it('is not written to by name: it is not offered, and a call that tries is refused', async () => {
    const postId = await say(town.sarah, 'Ring the council first.');
    expect(await isOpen(town.sarah)).toBe(true);
    expect(await offered(postId, town.ben)).toBe(true);
    await setOpen(false, town.sarah);
    expect(await isOpen(town.sarah)).toBe(false);
    expect(await isOpen(town.ben)).toBe(true);
    expect(await offered(postId, town.ben)).toBe(false);
    expect(await tried(postId, town.ben)).toBe('takes-no-talks');
    expect(await talks(town.ben)).toEqual([]);
    expect(await talks(town.sarah)).toEqual([]);
    // Their own writing is their own affair, and whom they write to may answer.
    const talkId = await start(await say(town.ben, 'I did.'), town.sarah, { isNamed: true });
    expect(await send(talkId, 'Of course.', town.ben)).toEqual({ number: 2 });
    await setOpen(true, town.sarah);
    expect(await offered(postId, town.ben)).toBe(true);
    expect(await tried(postId, town.ben)).toBe('ok');
  });

  it('goes on with what has begun until it is ended, from another post too', async () => {
    const talkId = await start(await say(town.sarah, 'One.'), town.ben, { isNamed: true });
    const second = await say(town.sarah, 'Two.');
    const first = said('Are you there?', { postId: second, isNamed: true });
    expect(await call('relay.startTalk', first, town.ben)).toEqual({ talkId });
    await setOpen(false, town.sarah);
    // What was sent is sent once, and a lost answer is found again.
    expect(await call('relay.startTalk', first, town.ben)).toEqual({ talkId });
    expect(await send(talkId, 'Still there?', town.ben)).toEqual({ number: 3 });
    expect(await tried(second, town.ben)).toBe('ok');
    expect(await tried(second, town.omar)).toBe('takes-no-talks');
    await call('relay.endTalk', { talkId }, town.sarah);
    expect(await tried(second, town.ben)).toBe('talk-ended');
  });

  it('looks behind a mask like everybody, and can be written to there', async () => {
    const named = await say(town.sarah, 'With my name.');
    const masked = await say(town.sarah, 'I have been there.', true);
    const other = await say(town.omar, 'So have I.', true);
    await setOpen(false, town.sarah);
    for (const postId of [masked, other]) {
      expect(await offered(postId, town.ben)).toBe(true);
      expect(await tried(postId, town.ben, false)).toBe('ok');
    }
    expect(await tried(named, town.ben)).toBe('takes-no-talks');
  });

  it('still hears of a request of theirs and of what they offer', async () => {
    const { db } = town.server.core;
    const margaret = await addPerson(db, town.place, 'Margaret Okell', { roles: ['member', 'supervisor'] });
    await setOpen(false, town.sarah);
    await setOpen(false, margaret);
    const requestId = randomUUID();
    await call('supervision.ask', { requestId, need: 'housing', isUrgent: false, body: null }, town.sarah);
    await call('supervision.acknowledge', { requestId }, margaret);
    const about = () => said('When can we talk?', { requestId, isNamed: true });
    expect(await refusal('relay.startTalk', about(), margaret)).toBe('ok');
    expect(await refusal('relay.startTalk', about(), town.sarah)).toBe('ok');
    const needs = ['money-debt'];
    const offer = { needs, headline: 'Appeals', words: 'Ask me about appeals.', isConfirmed: true };
    const { id: offerId } = await call<{ id: string }>('mentoring.setOffer', offer, town.sarah);
    const toMentor = said('May I?', { offerId, isNamed: false });
    expect(await refusal('relay.startTalk', toMentor, town.ben)).toBe('ok');
  });

  it('is told on their other devices, and forgotten when they leave', async () => {
    const { db } = town.server.core;
    await setOpen(false, town.sarah);
    const events = await db
      .selectFrom('stream_event')
      .select('person_id as personId')
      .where('community_id', '=', town.sarah.communityId)
      .where('kind', '=', 'relay-changed')
      .execute();
    expect(events).toEqual([{ personId: town.sarah.personId }]);
    const boss = await addPerson(db, town.place, 'Ana Pryce', { roles: ['administrator'] });
    await setOpen(false, town.ben);
    await call('people.endMembership', { personId: town.sarah.personId }, boss);
    const kept = await db
      .selectFrom('talk_choice')
      .select('person_id as personId')
      .where('community_id', '=', town.ben.communityId)
      .execute();
    expect(kept).toEqual([{ personId: town.ben.personId }]);
  });
});
