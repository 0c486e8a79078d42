// Writing to somebody behind a mask: neither learns who the other is unless they say it, either may end it, and no refusal is an oracle.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { forgetTalks } from '#api/features/relay/index.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addChannel, addCommunity, addPerson, after as later, type SignedIn } from '#tests/support/people.ts';
import { said, talksIn } from '#tests/support/relay-talks.ts';

const town = standInTown();
const { call, list, refusal, say, spoken } = town;

const { start, send, talks, read } = talksIn(town);

const refusedQuery = async (path: string, input: unknown, who: SignedIn) => {
  const answer = await town.server.call('query', path, input, who);
  return answer.isOk ? 'ok' : answer.refusal;
};

describe('a talk', () => {
  it('goes to and fro, and names neither', async () => {
    const postId = await say(town.sarah, 'I have been there.', true);
    const talkId = await start(postId, town.ben);
    const [mine] = await talks(town.sarah);
    expect(mine).toMatchObject({
      id: talkId,
      isAuthor: true,
      unread: 1,
      title: 'A hard landlord',
      other: { kind: 'anonymous' },
      me: { kind: 'anonymous' },
    });
    town.server.setNow(later(60_000));
    expect(await send(talkId, 'Of course.', town.sarah)).toEqual({ number: 2 });
    const seen = await read(talkId, town.ben);
    expect(seen.items).toMatchObject([
      { number: 2, isMine: false, body: 'Of course.' },
      { number: 1, isMine: true, body: 'May I ask more?' },
    ]);
    expect(seen.talk).toMatchObject({ isAuthor: false, unread: 1, isEnded: false });
    expect(await call('relay.countUnread', {}, town.ben, 'query')).toEqual({ talks: 1 });
    await call('relay.markTalkRead', { talkId, upToNumber: 99 }, town.ben);
    expect(await call('relay.countUnread', {}, town.ben, 'query')).toEqual({ talks: 0 });
    // Whoever wrote has read.
    expect((await talks(town.sarah))[0]).toMatchObject({ unread: 0 });
    const ofBen = JSON.stringify([seen, await talks(town.ben)]);
    for (const secret of ['Sarah', 'Whitlow', town.sarah.personId]) expect(ofBen).not.toContain(secret);
    const ofSarah = JSON.stringify([await read(talkId, town.sarah), await talks(town.sarah)]);
    for (const secret of ['Ben Adeyemi', town.ben.personId]) expect(ofSarah).not.toContain(secret);
  });

  it('shows the mask of the thread, and to it a reader by a name of this talk alone', async () => {
    const postId = await say(town.sarah, 'I have been there.', true);
    const ownMask = await say(town.ben, 'So have I.', true);
    const talkId = await start(postId, town.ben);
    const posts = await list<{ id: string; author: unknown }>(
      'channels.listPosts',
      { threadId: town.threadId },
      town.omar,
    );
    const maskOf = (id: string) => posts.find((one) => one.id === id)?.author;
    expect((await read(talkId, town.ben)).talk.other).toEqual(maskOf(postId));
    const { other } = (await read(talkId, town.sarah)).talk;
    expect(other).toMatchObject({ kind: 'anonymous' });
    expect(other).not.toEqual(maskOf(ownMask));
  });

  it('is one for a mask and a reader, another one in another thread', async () => {
    const first = await say(town.sarah, 'One.', true);
    const second = await say(town.sarah, 'Two.', true);
    const talkId = await start(first, town.ben);
    expect(await start(second, town.ben)).toBe(talkId);
    expect(await start(first, town.omar)).not.toBe(talkId);
    const channelId = await addChannel(town.server.core.db, town.place);
    const elsewhere = await call<{ postId: string }>(
      'channels.startThread',
      { ...spoken('Three?', true), channelId, title: 'Three', needs: [], urgency: 'soon' },
      town.sarah,
    );
    const other = await start(elsewhere.postId, town.ben);
    expect(other).not.toBe(talkId);
    const masks = (await talks(town.ben)).map((one) => JSON.stringify(one.other));
    expect(new Set(masks).size).toBe(2);
  });

  it('is told a name by its bearer alone, for good', async () => {
    const talkId = await start(await say(town.sarah, 'One.', true), town.ben);
    await call('relay.sayMyName', { talkId }, town.ben);
    expect((await read(talkId, town.sarah)).talk).toMatchObject({
      other: { kind: 'named', name: 'Ben Adeyemi' },
      me: { kind: 'anonymous' },
    });
    expect((await read(talkId, town.ben)).talk.other).toMatchObject({ kind: 'anonymous' });
    await call('relay.sayMyName', { talkId }, town.sarah);
    expect((await read(talkId, town.ben)).talk.other).toMatchObject({ kind: 'named', name: 'Sarah Whitlow' });
    const named = await start(await say(town.omar, 'Two.', true), town.ben, { isNamed: true });
    expect((await read(named, town.omar)).talk.other).toMatchObject({ name: 'Ben Adeyemi' });
    // What was said here is not said in the thread.
    const posts = await list<{ author: { kind: string } }>(
      'channels.listPosts',
      { threadId: town.threadId },
      town.priya,
    );
    expect(posts.map((one) => one.author.kind)).toEqual(['named', 'anonymous', 'anonymous']);
  });

  it('is sent once, however often, and judged by the engine', async () => {
    const postId = await say(town.sarah, 'One.', true);
    const first = said('May I ask more?', { postId, isNamed: false });
    const done = await call('relay.startTalk', first, town.ben);
    expect(await call('relay.startTalk', first, town.ben)).toEqual(done);
    const { talkId } = done as { talkId: string };
    expect((await read(talkId, town.ben)).items).toHaveLength(1);
    expect(await refusal('relay.startTalk', { ...first, body: 'Other.' }, town.ben)).toBe('key-reused');
    // Another person's id tells nothing of it.
    expect(
      await refusal('relay.send', { ...said('x', { talkId }), messageId: first.messageId }, town.sarah),
    ).toBe('key-reused');
    expect(await refusal('relay.send', said('NHS number 943 476 5919.', { talkId }), town.ben)).toBe(
      'still-identifies',
    );
    expect(await refusal('relay.send', said('Hello.', { talkId, isConfirmed: false }), town.ben)).toBe(
      'not-confirmed',
    );
  });

  it('is nobody else’s, not with oneself, and without a name not with whoever said theirs', async () => {
    const postId = await say(town.sarah, 'One.', true);
    const named = await say(town.sarah, 'Two.');
    const talkId = await start(postId, town.ben);
    for (const who of [town.omar, town.priya]) {
      expect(await refusedQuery('relay.readTalk', { talkId }, who)).toBe('not-found');
      expect(await refusal('relay.send', said('Hello.', { talkId }), who)).toBe('not-found');
      for (const path of ['sayMyName', 'endTalk'])
        expect(await refusal(`relay.${path}`, { talkId }, who)).toBe('not-found');
      expect(await refusal('relay.reportTalk', { talkId, reason: 'unkind' }, who)).toBe('not-found');
    }
    const ask = (id: string) => said('Hello.', { postId: id, isNamed: false });
    expect(await refusal('relay.startTalk', ask(postId), town.sarah)).toBe('not-allowed');
    // Nobody is named to a named colleague who did not say so.
    expect(await refusal('relay.startTalk', ask(named), town.ben)).toBe('not-allowed');
    const mine = said('Hello.', { postId: named, isNamed: true });
    expect(await refusal('relay.startTalk', mine, town.sarah)).toBe('not-allowed');
    expect(await refusal('relay.startTalk', ask(randomUUID()), town.ben)).toBe('not-found');
    await call('channels.withdrawPost', { postId }, town.sarah);
    expect(await refusal('relay.startTalk', ask(postId), town.omar)).toBe('not-found');
    const stranger = await addPerson(
      town.server.core.db,
      await addCommunity(town.server.core.db),
      'Olwen Marsh',
    );
    expect(await refusedQuery('relay.readTalk', { talkId }, stranger)).toBe('not-found');
  });

  it('outlives its thread for the two, and shows nothing of what one may not read', async () => {
    const { db } = town.server.core;
    const channelId = await addChannel(db, town.place, { kind: 'request', members: [town.sarah, town.ben] });
    const asked = await call<{ postId: string }>(
      'channels.startThread',
      { ...spoken('Inside?', true), channelId, title: 'Inside', needs: [], urgency: 'soon' },
      town.sarah,
    );
    const talkId = await start(asked.postId, town.ben);
    await db.deleteFrom('channel_member').where('person_id', '=', town.ben.personId).execute();
    expect((await read(talkId, town.ben)).talk).toMatchObject({ title: null, threadId: null });
    expect((await read(talkId, town.sarah)).talk).toMatchObject({ title: 'Inside' });
  });
});

describe('a talk with a named colleague', () => {
  const byName = { isNamed: true };

  it('names both from the start, and is one for a thread', async () => {
    const first = await say(town.sarah, 'One.');
    const talkId = await start(first, town.ben, byName);
    expect((await talks(town.sarah))[0]).toMatchObject({
      id: talkId,
      isAuthor: true,
      title: 'A hard landlord',
      other: { name: 'Ben Adeyemi' },
      me: { name: 'Sarah Whitlow' },
    });
    expect((await read(talkId, town.ben)).talk).toMatchObject({ other: { name: 'Sarah Whitlow' } });
    expect(await start(await say(town.sarah, 'Two.'), town.ben, byName)).toBe(talkId);
  });

  it.each(['sarah', 'omar'] as const)(
    'is never the one with a mask of the same thread, whoever is behind it: %s',
    async (behind) => {
      const postId = await say(town[behind], 'Behind a mask.', true);
      const named = await say(town.sarah, 'With my name.');
      const tried = (id: string) =>
        refusal('relay.startTalk', said('Hello.', { postId: id, ...byName }), town.ben);
      const masked = await start(postId, town.ben, byName);
      const known = await start(named, town.ben, byName);
      expect(known).not.toBe(masked);
      await call('relay.endTalk', { talkId: known }, town.sarah);
      expect((await read(masked, town.ben)).talk).toMatchObject({
        other: { kind: 'anonymous' },
        isEnded: false,
      });
      expect([await tried(postId), await tried(named)]).toEqual(['ok', 'talk-ended']);
    },
  );

  it('calls who was reported by name with moderators, and by no mask of theirs', async () => {
    await say(town.sarah, 'Behind a mask.', true);
    const talkId = await start(await say(town.sarah, 'One.'), town.ben, byName);
    await call('relay.reportTalk', { talkId, reason: 'unkind' }, town.ben);
    const [opened] = await list<{ id: string }>('relay.listReports', {}, town.priya);
    const notice = { kind: 'suspended', words: 'Please do not.' };
    await call('relay.decideReport', { reportId: opened?.id, decision: 'ended', notice }, town.priya);
    const suspended = await list<object>('moderation.listSuspensions', {}, town.omar);
    expect(JSON.stringify(suspended)).toContain('Sarah Whitlow');
  });
});

describe('who ends a talk', () => {
  it('has ended this one and no other: what the mask ended says nothing of who it was', async () => {
    const talkId = await start(await say(town.sarah, 'One.', true), town.ben);
    const channelId = await addChannel(town.server.core.db, town.place);
    const elsewhere = await call<{ postId: string }>(
      'channels.startThread',
      { ...spoken('Three?', true), channelId, title: 'Three', needs: [], urgency: 'soon' },
      town.sarah,
    );
    await call('relay.endTalk', { talkId }, town.sarah);
    expect(await refusal('relay.endTalk', { talkId }, town.sarah)).toBe('ok');
    for (const who of [town.ben, town.sarah])
      expect(await refusal('relay.send', said('Hello.', { talkId }), who)).toBe('talk-ended');
    // By another post of the same mask no new one begins; another mask of the same person may be written to.
    const again = await say(town.sarah, 'Four.', true);
    expect(
      await refusal('relay.startTalk', said('Hello.', { postId: again, isNamed: false }), town.ben),
    ).toBe('talk-ended');
    await start(elsewhere.postId, town.ben);
    // The other side is not told who ended it.
    const { talk } = await read(talkId, town.ben);
    expect(Object.keys(talk).sort()).toEqual(
      [
        'id',
        'isAuthor',
        'isEnded',
        'isMentoring',
        'isSupervision',
        'lastAt',
        'me',
        'other',
        'threadId',
        'title',
        'unread',
      ].sort(),
    );
  });

  it('a suspension of the mask moves nothing that its reader sees', async () => {
    const talkId = await start(await say(town.sarah, 'One.', true), town.ben);
    const before = await read(talkId, town.ben);
    await town.server.core.db
      .updateTable('person')
      .set({ suspended_at: later(0) })
      .where('person_id', '=', town.sarah.personId)
      .execute();
    expect(await read(talkId, town.ben)).toEqual(before);
    expect(await send(talkId, 'Are you there?', town.ben)).toEqual({ number: 2 });
  });
});

describe('bounds', () => {
  it('are of the sender’s own: five unanswered, ten talks a day', async () => {
    const talkId = await start(await say(town.sarah, 'One.', true), town.ben);
    for (let n = 2; n <= 5; n++) await send(talkId, `And ${n}.`, town.ben);
    expect(await refusal('relay.send', said('More.', { talkId }), town.ben)).toBe('too-many-requests');
    await send(talkId, 'Yes?', town.sarah);
    await send(talkId, 'Thank you.', town.ben);
    const { db } = town.server.core;
    const masks: SignedIn[] = [];
    for (let n = 0; n < 10; n++) masks.push(await addPerson(db, town.place, `Worker ${n}`));
    const posts = await Promise.all(masks.map((one) => say(one, 'I, too.', true)));
    for (const postId of posts.slice(0, 9)) await start(postId, town.ben);
    const tenth = said('Hello.', { postId: posts[9], isNamed: false });
    expect(await refusal('relay.startTalk', tenth, town.ben)).toBe('too-many-requests');
    await db
      .updateTable('relay_talk')
      .set({ started_at: later(-25 * 3_600_000) })
      .where('reader_id', '=', town.ben.personId)
      .execute();
    expect(await refusal('relay.startTalk', tenth, town.ben)).toBe('ok');
  });

  it('end: a talk of which nobody spoke for a year is forgotten', async () => {
    const talkId = await start(await say(town.sarah, 'One.', true), town.ben);
    await forgetTalks(town.server.core.db, later(364 * 86_400_000));
    expect(await talks(town.ben)).toHaveLength(1);
    await forgetTalks(town.server.core.db, later(366 * 86_400_000));
    expect(await refusedQuery('relay.readTalk', { talkId }, town.ben)).toBe('not-found');
  });
});
