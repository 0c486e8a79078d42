// What somebody chose: an address that is theirs and can be let go of, the badge, the system, and chases that fall due.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headerOf } from '#tests/support/mail-server.ts';
import { standInNudgesTown } from '#tests/support/nudges-town.ts';
import { after as later } from '#tests/support/people.ts';

const town = standInNudgesTown();
const { ask, call, choose, page, pass, refusal, say, settings, takeMail, tick, linkIn } = town;

const look = async (who = town.sarah) =>
  call<{ isBadgeWanted: boolean; waiting: number; fresh: { kind: string; place: string }[] }>(
    'nudges.look',
    {},
    who,
    'query',
  );

describe('an address', () => {
  it('gets one letter, and nothing more until somebody follows its link and presses the button', async () => {
    await call('nudges.setMail', { address: 'sarah@example.org' }, town.sarah);
    await tick();
    expect(town.post.mails).toHaveLength(1);
    const link = linkIn(town.post.mails[0]!.text, '/nudges/confirm/');
    expect((await settings(town.sarah)).mail).toEqual({
      shown: 'sarah@example.org',
      state: 'waiting',
      fault: null,
    });
    await say(town.ben, await ask(town.sarah));
    await pass(2);
    expect(town.post.mails).toHaveLength(1);
    expect((await page('GET', link)).statusCode).toBe(200);
    expect((await settings(town.sarah)).mail?.state).toBe('waiting');
    expect((await page('POST', link)).body).toContain('this is your address');
    expect((await settings(town.sarah)).mail?.state).toBe('good');
    expect((await page('POST', link)).statusCode).toBe(200);
    expect((await page('POST', `${link}x`)).statusCode).toBe(404);
    await say(town.ben, await ask(town.sarah));
    await pass(2);
    expect(town.post.mails).toHaveLength(2);
  });

  it('is confirmed within three days or typed again', async () => {
    await call('nudges.setMail', { address: 'sarah@example.org' }, town.sarah);
    await tick();
    const link = linkIn(town.post.mails[0]!.text, '/nudges/confirm/');
    town.setNow(later(4 * 24 * 3_600_000));
    expect((await page('GET', link)).statusCode).toBe(404);
    expect((await page('POST', link)).statusCode).toBe(404);
    expect((await settings(await town.signInAgain(town.sarah))).mail?.state).toBe('waiting');
  });

  it('rests sealed, and is shown to nobody else', async () => {
    await takeMail(town.sarah, 'sarah.whitlow@example.org');
    const rows = await town.server.core.db
      .selectFrom('nudge_address')
      .select(['sealed', 'address_id'])
      .execute();
    expect(JSON.stringify(rows)).not.toContain('whitlow');
    expect(JSON.stringify(await settings(town.ben))).not.toContain('whitlow');
  });

  it('that was sealed with a secret that is gone, or for somebody else, is none', async () => {
    await takeMail(town.sarah);
    await takeMail(town.ben);
    const { db } = town.server.core;
    const { sealed } = await db
      .selectFrom('nudge_address')
      .select('sealed')
      .where('person_id', '=', town.ben.personId)
      .executeTakeFirstOrThrow();
    await db
      .updateTable('nudge_address')
      .set({ sealed })
      .where('person_id', '=', town.sarah.personId)
      .execute();
    expect((await settings(town.sarah)).mail).toBeNull();
    await say(town.ben, await ask(town.sarah));
    await pass(5);
    expect(town.post.mails).toEqual([]);
    expect((await settings(town.sarah)).recent[0]).toMatchObject({ state: 'failed', fault: 'not-set-up' });
  });

  it('is let go of with one click, which a look at the link is not', async () => {
    await takeMail(town.sarah);
    await say(town.ben, await ask(town.sarah));
    await pass(2);
    const mail = town.post.mails[0]!;
    const link = linkIn(headerOf(mail, 'List-Unsubscribe') ?? '', '/nudges/stop/').replace('>', '');
    expect(mail.text).toContain(link);
    expect((await page('GET', link)).body).toContain('Stop these e-mails?');
    expect((await settings(town.sarah)).ways).toEqual(['badge', 'mail']);
    // As a mail program does it: without a form of ours, without a cookie.
    expect((await page('POST', link, 'List-Unsubscribe=One-Click')).statusCode).toBe(200);
    expect(await settings(town.sarah)).toMatchObject({ ways: ['badge'], mail: null });
    await say(town.ben, await ask(town.sarah));
    await pass(20);
    expect(town.post.mails).toHaveLength(1);
  });

  it('is not a way to write to strangers all day, or to put lines into a letter', async () => {
    for (let one = 0; one < 6; one++)
      await call('nudges.setMail', { address: `a${one}@example.org` }, town.sarah);
    expect(await refusal('nudges.setMail', { address: 'b@example.org' }, town.sarah)).toBe(
      'too-many-requests',
    );
    for (const address of [
      'a@example.org\r\nBcc: b@example.org',
      'a@b@example.org',
      '<a@example.org>',
      'a@localhost',
      'a,b@example.org',
    ])
      expect(await refusal('nudges.setMail', { address }, town.ben)).toBe('malformed');
  });

  it('is asked for before a way is turned on that leads there', async () => {
    const { quiet, digestHour, kinds, rhythm } = await settings(town.sarah);
    const choice = { quiet, digestHour, kinds, rhythm, seenVersion: 0 };
    expect(await refusal('nudges.setChoice', { ...choice, ways: ['mail'] }, town.sarah)).toBe('empty');
    expect(await refusal('nudges.setChoice', { ...choice, ways: ['badge'] }, town.sarah)).toBe('ok');
    // Another device had seen what stood before.
    expect(await refusal('nudges.setChoice', { ...choice, ways: [] }, town.sarah)).toBe('changed-elsewhere');
  });
});

describe('the badge and the system', () => {
  it('count what waits, and no longer once it was read', async () => {
    await choose(town.sarah, { ways: ['badge', 'system'] });
    const threadId = await ask(town.sarah);
    await say(town.ben, threadId);
    await say(town.priya, threadId);
    await tick();
    expect(await look()).toMatchObject({ isBadgeWanted: true, waiting: 1 });
    expect((await look()).fresh.map(({ kind, place }) => [kind, place])).toEqual([
      ['answer', `threads/${threadId}`],
      ['answer', `threads/${threadId}`],
    ]);
    await call('channels.markRead', { threadId, upToNumber: 3 }, town.sarah);
    expect(await look()).toMatchObject({ waiting: 0, fresh: [] });
  });

  it('are silent in quiet hours and for who wants neither', async () => {
    await choose(town.sarah, { ways: ['badge', 'system'] });
    await choose(town.ben, { ways: [] });
    await say(town.ben, await ask(town.sarah));
    await say(town.sarah, await ask(town.ben));
    await tick();
    town.setNow(new Date('2026-11-20T19:00:00Z'));
    const sarah = await town.signInAgain(town.sarah);
    expect(await look(sarah)).toMatchObject({ waiting: 1, fresh: [] });
    expect(await look(await town.signInAgain(town.ben))).toEqual({
      isBadgeWanted: false,
      waiting: 0,
      fresh: [],
    });
  });

  it('tell a decision until somebody has looked', async () => {
    await choose(town.sarah, { ways: ['badge'] });
    await choose(town.ben, { ways: ['badge'] });
    const threadId = await ask(town.ben);
    const postId = await say(town.sarah, threadId);
    await call('moderation.reportPost', { postId, reason: 'unkind' }, town.ben);
    const { items } = await call<{ items: { id: string; postId: string }[] }>(
      'moderation.listQueue',
      { view: 'open' },
      town.priya,
      'query',
    );
    await call(
      'moderation.decide',
      { caseId: items.find((one) => one.postId === postId)?.id, decision: 'hidden', words: 'Kindly.' },
      town.priya,
    );
    expect((await look()).waiting).toBe(1);
    expect((await look(town.ben)).waiting).toBe(1);
    await call('nudges.markSeen', { kind: 'decision' }, town.sarah);
    expect((await look()).waiting).toBe(0);
    expect((await look(town.ben)).waiting).toBe(1);
  });
});

describe('a chase', () => {
  it('that is due is told on its day, once', async () => {
    await takeMail(town.sarah);
    await call(
      'chases.createChase',
      { chaseId: randomUUID(), need: 'housing', source: { kind: 'blank', id: null }, dueOn: '2026-11-24' },
      town.sarah,
    );
    await town.tend();
    await pass(10);
    expect(town.post.mails).toEqual([]);
    town.setNow(new Date('2026-11-24T09:00:00Z'));
    await town.tend();
    await pass(2);
    await town.tend();
    await pass(30);
    expect(town.post.mails.map((mail) => headerOf(mail, 'Subject'))).toEqual(['Peer Hub: a chase is due']);
    expect(town.post.mails[0]?.text).toContain('/to/chases\n');
  });
});
