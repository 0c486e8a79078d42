// Moderators hear of their queue without reloading, and nobody else's stream moves; what was taken out is told to every device that has
// copies, weeks later too, and to one that stayed away too long in a word: everything.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { forgetExpired } from '#api/jobs/forget-expired.ts';
import { type Followed, followChanges } from '#api/realtime/follow.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addChannel, addPerson, addSession, after, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { call, caseOf, report, say, spoken } = town;
const dayMs = 86_400_000;

type Told = {
  cursor: string;
  isAll: boolean;
  isMore: boolean;
  items: { threadId: string | null; postId: string | null; caseIds: string[] }[];
};
const takenOut = (who: SignedIn, cursor: string | null) =>
  call<Told>('listTakenOut', { cursor }, who, 'query');
const takeOut = async (postId: string, decision = 'quarantined') => {
  await report(postId, town.ben, 'identifies');
  await call('decide', { caseId: (await caseOf(postId)).id, decision }, town.priya);
};

/** What a stream says from a place on. Its looks are counted by its clock, so that no machine is too slow: what a look found is said
 * before the next one is taken. */
async function heardBy(
  who: SignedIn,
  from: string | null,
  deed: () => Promise<unknown>,
): Promise<Followed[]> {
  const { db, hub, clock } = town.server.core;
  const ending = new AbortController();
  const heard: Followed[] = [];
  let looks = 0;
  const counted = () => {
    looks += 1;
    return clock();
  };
  const looksAfter = (more: number) => {
    const enough = looks + more;
    return expect.poll(() => looks, { interval: 10 }).toBeGreaterThanOrEqual(enough);
  };
  const stream = followChanges(
    { db, hub, peer: who, clock: counted, pollMs: 20, signal: ending.signal },
    from,
  );
  const listening = (async () => {
    for await (const followed of stream) heard.push(followed);
  })();
  await looksAfter(2);
  await deed();
  // One may have been under way, one comes after the deed, and the third says that it was told.
  await looksAfter(3);
  ending.abort();
  await listening;
  return heard;
}
const kinds = (heard: Followed[]) => heard.map(({ change }) => change.kind);
const countWaiting = (who: SignedIn) =>
  call<{ waiting: number; pressing: number }>('countWaiting', {}, who, 'query');

describe('a moderator', () => {
  it('hears of a report at once; others hear nothing and their place does not move', async () => {
    const postId = await say(town.sarah, 'No.');
    const [moderator, peer] = await Promise.all([
      heardBy(town.priya, null, () => report(postId, town.ben)),
      heardBy(town.sarah, null, async () => undefined),
    ]);
    expect(kinds(moderator)).toEqual(['refresh-all', 'moderation-changed']);
    expect(kinds(peer)).toEqual(['refresh-all']);
    expect(moderator[1]?.id).toBe(moderator[0]?.id);
  });

  it('who comes back is told once to look, and counts what waits', async () => {
    expect(await countWaiting(town.priya)).toEqual({ waiting: 0, pressing: 0 });
    const [begun] = await heardBy(town.priya, null, async () => undefined);
    await report(await say(town.sarah, 'No.'), town.ben);
    await report(await say(town.sarah, 'Is it him?'), town.ben, 'identifies');
    const back = await heardBy(town.priya, begun?.id ?? null, async () => undefined);
    expect(kinds(back).filter((kind) => kind === 'moderation-changed')).toHaveLength(1);
    expect(await countWaiting(town.priya)).toEqual({ waiting: 2, pressing: 1 });
  });

  it('hears of a post that is held', async () => {
    const channelId = await addChannel(town.server.core.db, town.place, {
      holdsOverruled: true,
      members: [town.sarah],
    });
    const kept = [{ field: 'body', kind: 'PERSON', reason: 'is-a-word', start: 0, end: 5 }];
    const heard = await heardBy(town.omar, null, () =>
      call(
        'channels.startThread',
        { ...spoken('Robin?'), kept, channelId, title: 'One', needs: [], urgency: 'soon' },
        town.sarah,
      ),
    );
    expect(kinds(heard)).toEqual(['refresh-all', 'moderation-changed']);
  });
});

describe('what was taken out', () => {
  it('is told by its ids to whoever asks from where they stood, and once', async () => {
    const { cursor } = await takenOut(town.ben, null);
    const postId = await say(town.sarah, 'Is it the harpist?');
    await takeOut(postId);
    const told = await takenOut(town.ben, cursor);
    expect(told).toMatchObject({
      isAll: false,
      isMore: false,
      items: [{ threadId: town.threadId, postId, caseIds: [], isLeak: true }],
    });
    expect((await takenOut(town.ben, told.cursor)).items).toEqual([]);
  });

  it('is an event, too, for whoever is there', async () => {
    const postId = await say(town.sarah, 'Is it the harpist?');
    const heard = await heardBy(town.ben, null, () => takeOut(postId));
    expect(kinds(heard)).toEqual(['refresh-all', 'post-changed', 'post-taken-out']);
    expect(heard.at(-1)?.change).toMatchObject({ threadId: town.threadId, postId });
  });

  it('may be hidden or returned as well; what stands is not told', async () => {
    const { cursor } = await takenOut(town.ben, null);
    await takeOut(await say(town.sarah, 'One.'), 'hidden');
    await takeOut(await say(town.sarah, 'Two.'), 'kept');
    expect((await takenOut(town.ben, cursor)).items).toMatchObject([{ isLeak: false }]);
  });

  it('is told to a new device, one of another past and one that was away too long as everything', async () => {
    expect(await takenOut(town.ben, null)).toMatchObject({ isAll: true, items: [] });
    const { cursor } = await takenOut(town.ben, null);
    await takeOut(await say(town.sarah, 'Is it the harpist?'));
    const later = await takenOut(town.ben, cursor);
    // Weeks later it still stands; after more than a year it does not.
    const daysLater = async (days: number) => {
      await forgetExpired(town.server.core.db, after(days * dayMs));
      return { ...town.ben, ...(await addSession(town.server.core.db, town.ben)) };
    };
    const weeksLater = await daysLater(60);
    expect(await takenOut(weeksLater, cursor)).toMatchObject({ isAll: false, items: [{}] });
    const muchLater = await daysLater(500);
    expect(await takenOut(muchLater, cursor)).toMatchObject({ isAll: true });
    expect(await takenOut(muchLater, later.cursor)).toMatchObject({ isAll: false, items: [] });
    const elsewhere = `${randomUUID()}:${cursor.split(':')[1]}`;
    expect(await takenOut(muchLater, elsewhere)).toMatchObject({ isAll: true });
    const future = `${cursor.split(':')[0]}:999`;
    expect(await takenOut(muchLater, future)).toMatchObject({ isAll: true });
  });

  it('of a channel that one does not know says nothing but that something was', async () => {
    const { db } = town.server.core;
    const channelId = await addChannel(db, town.place, {
      kind: 'private',
      members: [town.sarah, town.ben, town.priya],
    });
    const stranger = await addPerson(db, town.place, 'A stranger');
    const { cursor } = await takenOut(stranger, null);
    const { postId, threadId } = await call<{ postId: string; threadId: string }>(
      'channels.startThread',
      { ...spoken('Is it him?'), channelId, title: 'One', needs: [], urgency: 'soon' },
      town.sarah,
    );
    await call('channels.markRead', { threadId, upToNumber: 1 }, town.ben);
    await takeOut(postId);
    expect((await takenOut(stranger, cursor)).items).toEqual([
      { threadId: null, postId: null, caseIds: [], isLeak: true },
    ]);
    // Who read it and was shown out since still has the copy.
    await db.deleteFrom('channel_member').where('person_id', '=', town.ben.personId).execute();
    expect((await takenOut(town.ben, cursor)).items).toEqual([
      { threadId, postId, caseIds: [], isLeak: true },
    ]);
  });
});
