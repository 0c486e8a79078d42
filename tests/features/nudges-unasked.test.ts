// Whoever has chosen nothing yet sees a number on the button when an answer came or somebody wrote to them; and nothing leaves the house.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headerOf } from '#tests/support/mail-server.ts';
import { standInNudgesTown } from '#tests/support/nudges-town.ts';
import type { SignedIn } from '#tests/support/people.ts';

const town = standInNudgesTown();
const { ask, call, choose, pass, say, settings, takeMail, tend, tick } = town;
const loud = { from: 0, until: 0, isQuietAtWeekends: false };

type Look = { isBadgeWanted: boolean; waiting: number; fresh: { kind: string; place: string }[] };
const look = (who: SignedIn) => call<Look>('nudges.look', {}, who, 'query');
const secret = 'The boiler is mended and nobody told her';
const spoken = (body = secret) => ({ messageId: randomUUID(), body, isConfirmed: true });
const write = (postId: string, who: SignedIn) =>
  call<{ talkId: string }>('relay.startTalk', { ...spoken(), postId, isNamed: false }, who);

describe('a new worker', () => {
  it('sees that an answer waits, until it was read, and gets no mail and no message', async () => {
    expect((await settings(town.sarah)).ways).toEqual(['badge']);
    const threadId = await ask(town.sarah);
    await say(town.ben, threadId);
    await tick();
    expect(await look(town.sarah)).toEqual({ isBadgeWanted: true, waiting: 1, fresh: [] });
    expect(await look(town.ben)).toEqual({ isBadgeWanted: true, waiting: 0, fresh: [] });
    await pass(30);
    expect(town.post.mails).toEqual([]);
    await call('channels.markRead', { threadId, upToNumber: 2 }, town.sarah);
    expect(await look(town.sarah)).toMatchObject({ waiting: 0 });
  });

  it('has no chase counted twice, and keeps the number when an address is named', async () => {
    const chase = { chaseId: randomUUID(), need: 'housing', source: { kind: 'blank', id: null } };
    await call('chases.createChase', { ...chase, dueOn: '2026-11-20' }, town.sarah);
    await tend();
    await tick();
    expect(await look(town.sarah)).toMatchObject({ waiting: 0 });
    const { db } = town.server.core;
    const { personId } = town.sarah;
    expect(await db.selectFrom('nudge').select('kind').where('person_id', '=', personId).execute()).toEqual(
      [],
    );
    await takeMail(town.sarah);
    expect((await settings(town.sarah)).ways).toEqual(['badge', 'mail']);
  });

  it('who turned the number off hears nothing', async () => {
    await choose(town.sarah, { ways: [] });
    await say(town.ben, await ask(town.sarah));
    await tick();
    expect(await look(town.sarah)).toEqual({ isBadgeWanted: false, waiting: 0, fresh: [] });
  });
});

describe('a private talk', () => {
  const masked = async () => {
    const threadId = await ask(town.sarah, { isAnonymous: true });
    const { items } = await call<{ items: { id: string }[] }>(
      'channels.listPosts',
      { threadId },
      town.ben,
      'query',
    );
    return items[0]?.id ?? '';
  };

  it('counts for the other one alone, once a place, until it was read or has ended', async () => {
    const { talkId } = await write(await masked(), town.ben);
    await call('relay.send', { ...spoken('And another thing.'), talkId }, town.ben);
    await tick();
    expect(await look(town.sarah)).toMatchObject({ waiting: 1 });
    expect(await look(town.ben)).toMatchObject({ waiting: 0 });
    expect(await look(town.priya)).toMatchObject({ waiting: 0 });
    await call('relay.markTalkRead', { talkId, upToNumber: 2 }, town.sarah);
    expect(await look(town.sarah)).toMatchObject({ waiting: 0 });
    await call('relay.send', { ...spoken('Thank you.'), talkId }, town.sarah);
    await tick();
    expect(await look(town.ben)).toMatchObject({ waiting: 1 });
    await call('relay.endTalk', { talkId }, town.sarah);
    expect(await look(town.ben)).toMatchObject({ waiting: 0 });
  });

  it('is a letter for who asked, with no word of it, of whom or of which; and nothing for a chat', async () => {
    await takeMail(town.sarah);
    await choose(town.sarah, { ways: ['system', 'mail'], quiet: loud });
    const { talkId } = await write(await masked(), town.ben);
    await pass(1);
    await pass(2);
    const seen = await look(town.sarah);
    expect(seen.fresh).toMatchObject([{ kind: 'talk', place: 'talks' }]);
    const [mail, ...others] = town.post.mails;
    expect(others).toEqual([]);
    expect(headerOf(mail!, 'Subject')).toBe('Peer Hub: a private talk has something new');
    expect(mail?.text).toContain('/to/talks\n');
    for (const word of ['boiler', 'mended', 'Ben', 'Adeyemi', 'Sarah', talkId])
      expect(`${mail?.headers}${mail?.text}${JSON.stringify(seen)}`).not.toContain(word);
  });
});
