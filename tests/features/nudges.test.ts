// Nudges: whoever asked for it is told that something waits, once, when they may be disturbed, with a link and never a word of it.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headerOf } from '#tests/support/mail-server.ts';
import { secretWords, standInNudgesTown } from '#tests/support/nudges-town.ts';

const town = standInNudgesTown();
const { ask, call, choose, pass, refusal, say, settings, takeMail, tick } = town;

describe('an e-mail', () => {
  it('says that an answer is waiting, with a link and not a word of the case', async () => {
    await takeMail(town.sarah);
    const threadId = await ask(town.sarah, { body: secretWords, title: 'About a stairlift' });
    await say(town.ben, threadId, `I know them: ${secretWords}.`);
    await pass(0);
    expect(town.post.mails).toEqual([]);
    await pass(2);
    const [mail, ...others] = town.post.mails;
    expect(others).toEqual([]);
    expect(mail?.to).toEqual(['sarah@example.org']);
    expect(headerOf(mail!, 'Subject')).toBe('Peer Hub: an answer is waiting');
    expect(mail?.text).toContain(`/to/threads/${threadId}\n`);
    for (const word of ['stairlift', 'boiler', 'landlord', 'Ben', 'Adeyemi', 'Sarah', 'housing'])
      expect(`${mail?.headers}${mail?.text}`).not.toContain(word);
    expect(headerOf(mail!, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(headerOf(mail!, 'Auto-Submitted')).toBe('auto-generated');
    expect((await settings(town.sarah)).recent[0]).toMatchObject({ way: 'mail', state: 'sent', fault: null });
    await pass(60);
    expect(town.post.mails).toHaveLength(1);
  });

  it('comes to nobody who has not asked, and for nothing they did not ask for', async () => {
    const quiet = await ask(town.sarah);
    await say(town.ben, quiet);
    await takeMail(town.ben);
    await choose(town.ben, { kinds: ['chase'] });
    await say(town.sarah, await ask(town.ben));
    await pass(5);
    expect(town.post.mails).toEqual([]);
  });

  it('tells several things in one, and waits ten minutes for the next', async () => {
    await takeMail(town.sarah);
    const [one, two] = [await ask(town.sarah), await ask(town.sarah)];
    await say(town.ben, one);
    await say(town.priya, one);
    await say(town.ben, two);
    await pass(2);
    expect(town.post.mails).toHaveLength(1);
    expect(headerOf(town.post.mails[0]!, 'Subject')).toBe('Peer Hub: 2 things are waiting');
    await say(town.ben, one, 'And another thing.');
    await pass(2);
    expect(town.post.mails).toHaveLength(1);
    await pass(10);
    expect(town.post.mails).toHaveLength(2);
  });

  it('of whoever gets very many is bounded for the day', async () => {
    await takeMail(town.sarah);
    await choose(town.sarah, { quiet: { from: 0, until: 0, isQuietAtWeekends: false } });
    const threadId = await ask(town.sarah);
    for (let round = 0; round < 15; round++) {
      await say(town.ben, threadId, `Answer ${round}.`);
      await pass(12);
    }
    expect(town.post.mails).toHaveLength(12);
    await pass(24 * 60);
    expect(town.post.mails).toHaveLength(13);
  });

  it('waits for the end of quiet hours, and leaves out what was read meanwhile', async () => {
    await takeMail(town.sarah);
    const [read, unread] = [await ask(town.sarah), await ask(town.sarah)];
    // Friday evening; the weekend is quiet too.
    town.setNow(new Date('2026-11-20T18:30:00Z'));
    await say(town.ben, read);
    await say(town.ben, unread);
    await pass(2);
    await pass(24 * 60);
    expect(town.post.mails).toEqual([]);
    await call('channels.markRead', { threadId: read, upToNumber: 2 }, await town.signInAgain(town.sarah));
    town.setNow(new Date('2026-11-23T07:59:00Z'));
    await tick();
    expect(town.post.mails).toEqual([]);
    town.setNow(new Date('2026-11-23T08:00:00Z'));
    await tick();
    expect(town.post.mails).toHaveLength(1);
    expect(town.post.mails[0]?.text).toContain(unread);
    expect(town.post.mails[0]?.text).not.toContain(read);
  });

  it('as a digest comes once, on the morning of the next working day', async () => {
    await takeMail(town.sarah);
    await choose(town.sarah, { rhythm: 'digest', digestHour: 9 });
    const threadId = await ask(town.sarah);
    await say(town.ben, threadId);
    const other = await ask(town.sarah);
    await say(town.priya, other);
    await pass(60);
    expect(town.post.mails).toEqual([]);
    town.setNow(new Date('2026-11-23T09:00:00Z'));
    await tick();
    expect(town.post.mails).toHaveLength(1);
    expect(town.post.mails[0]?.text).toContain(threadId);
    expect(town.post.mails[0]?.text).toContain(other);
  });

  it('is not sent about what was taken out, muted, or is in a channel that one left', async () => {
    await takeMail(town.sarah);
    const hidden = await ask(town.sarah);
    const postId = await say(town.ben, hidden);
    const muted = await ask(town.sarah);
    await say(town.ben, muted);
    await call('channels.watchThread', { threadId: muted, watch: 'muted' }, town.sarah);
    const left = await ask(town.sarah);
    await say(town.ben, left);
    const mutedLater = await ask(town.sarah);
    await say(town.ben, mutedLater);
    await pass(0);
    await call('channels.watchThread', { threadId: mutedLater, watch: 'muted' }, town.sarah);
    const { db } = town.server.core;
    await db
      .updateTable('post')
      .set({ state: 'quarantined' })
      .where('post_id', '=', postId as never)
      .execute();
    await db
      .updateTable('channel')
      .set({ kind: 'private' })
      .where('channel_id', '=', town.channelId as never)
      .execute();
    await db.deleteFrom('channel_member').where('person_id', '=', town.sarah.personId).execute();
    await pass(2);
    expect(town.post.mails).toEqual([]);
    expect((await settings(town.sarah)).recent.filter((one) => one.content === 'nudges')).toEqual([]);
  });

  it('that waits for a slow server is looked at again before it goes', async () => {
    await takeMail(town.sarah);
    const threadId = await ask(town.sarah);
    const postId = await say(town.ben, threadId);
    town.post.behave({ kind: 'refuses', at: 'letter', code: 451 });
    await pass(2);
    expect((await settings(town.sarah)).recent[0]).toMatchObject({ state: 'waiting', fault: 'try-later' });
    await town.server.core.db
      .updateTable('post')
      .set({ state: 'hidden' })
      .where('post_id', '=', postId as never)
      .execute();
    town.post.behave({ kind: 'takes' });
    await pass(10);
    expect(town.post.mails).toEqual([]);
    expect((await settings(town.sarah)).recent[0]).toMatchObject({ state: 'dropped', fault: null });
  });

  it('comes to nobody who is suspended', async () => {
    await takeMail(town.sarah);
    await say(town.ben, await ask(town.sarah));
    await pass(0);
    const { db } = town.server.core;
    await db
      .updateTable('person')
      .set({ suspended_at: town.now })
      .where('person_id', '=', town.sarah.personId)
      .execute();
    await pass(2);
    expect(town.post.mails).toEqual([]);
    await db
      .updateTable('person')
      .set({ suspended_at: null })
      .where('person_id', '=', town.sarah.personId)
      .execute();
    await pass(60);
    expect(town.post.mails).toEqual([]);
  });

  it('stands or falls with what caused it', async () => {
    await takeMail(town.sarah);
    const threadId = await ask(town.sarah);
    const before = await jobs('tell-post');
    expect(
      await refusal(
        'channels.answerThread',
        {
          key: randomUUID(),
          threadId,
          body: 'Call 07700 900123 for Ann.',
          isAnonymous: false,
          isConfirmed: true,
        },
        town.ben,
      ),
    ).not.toBe('ok');
    expect(await jobs('tell-post')).toBe(before);
    await say(town.ben, threadId);
    expect(await jobs('tell-post')).toBe(before + 1);
  });
});

const jobs = async (kind: string) =>
  (await town.server.core.db.selectFrom('job').select('job_id').where('kind', '=', kind).execute()).length;
