// What is held about somebody, read by themselves: all of it page by page, their own and nobody else's, with and without their name, and no
// word or name of others in it.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type OwnKind, ownKinds } from '#shared/basics/own-kinds.ts';
import type { OwnCounts, OwnRecord } from '#shared/contract/profile.ts';
import { makeKey } from '#tests/support/keys.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addPerson, addSession, after, type SignedIn } from '#tests/support/people.ts';
import { talksIn } from '#tests/support/relay-talks.ts';

const town = standInTown();
const { call, caseOf, report, say, spoken } = town;
const { start, send } = talksIn(town);

type Page = { items: OwnRecord[]; next: string | null };
type Who = { token: string };
const read = (kind: OwnKind, who: Who, more: object = {}) =>
  call<Page>('profile.readOwn', { kind, ...more }, who as SignedIn, 'query');
const count = (who: Who) => call<OwnCounts>('profile.countOwn', {}, who as SignedIn, 'query');

async function all(who: Who, limit = 100): Promise<Record<OwnKind, OwnRecord[]>> {
  const held = {} as Record<OwnKind, OwnRecord[]>;
  for (const kind of ownKinds) {
    held[kind] = [];
    let cursor: string | undefined;
    do {
      const { items, next }: Page = await read(kind, who, cursor ? { cursor, limit } : { limit });
      held[kind].push(...items);
      cursor = next ?? undefined;
    } while (cursor !== undefined);
  }
  return held;
}

/** Letters alone; each names who wrote it. */
const bens = {
  thread: 'A hard landlord',
  answer: 'cobaltferry',
  private: 'mothlantern',
  report: 'quillharbour',
};
const moderators = { decision: 'zephyrqueen', warning: 'fernkettle' };

/** Sarah speaks with her name and without it, talks in private, reports, thanks and is moderated; Ben is beside her in all of it. */
async function tell() {
  const { sarah, ben, priya } = town;
  const named = await say(sarah, 'Ring the tenancy team first.');
  town.server.setNow(after(1_000));
  const masked = await say(sarah, 'I was there myself once.', true);
  town.server.setNow(after(2_000));
  const bensAnswer = await say(ben, `We tried the ${bens.answer} way.`);
  const body = 'Perhaps ask Ben Adeyemi about it.';
  const mentions = [{ personId: ben.personId, start: 12, end: 23 }];
  await call('channels.answerThread', { ...spoken(body), threadId: town.threadId, mentions }, sarah);
  const edited = {
    postId: named,
    seenVersion: 1,
    body: 'Ring the tenancy team on Monday.',
    isConfirmed: true,
  };
  await call('channels.editPost', edited, sarah);
  await call('channels.setThanks', { postId: bensAnswer, isThanked: true }, sarah);
  const talkId = await start(masked, ben);
  await send(talkId, `It is ${bens.private} in private.`, ben);
  await send(talkId, 'My own private word.', sarah);
  await report(bensAnswer, sarah, 'unkind', 'My own reason.');
  await report(masked, ben, 'unkind', `A ${bens.report} of a reason.`);
  const { id: caseId } = await caseOf(masked, priya);
  await call('decide', { caseId, decision: 'hidden', words: `Not ${moderators.decision} here.` }, priya);
  await call(
    'warnAuthor',
    { key: randomUUID(), postId: masked, words: `A ${moderators.warning} word.` },
    priya,
  );
  await call('appealDecision', { caseId, words: 'My own appeal.' }, sarah);
  return { named, masked, bensAnswer, talkId };
}

describe('what is held about somebody', () => {
  it('is all theirs, with their name and without it, and says which', async () => {
    const { named, masked, bensAnswer } = await tell();
    const held = await all(town.sarah);
    expect(held.membership).toMatchObject([
      { name: 'Sarah Whitlow', organisation: 'Harrowmere PCN', roles: ['member'] },
    ]);
    expect(held.answers).toMatchObject([
      { postId: named, isWithoutName: false, shownAs: null, body: 'Ring the tenancy team on Monday.' },
      { postId: masked, isWithoutName: true, body: 'I was there myself once.', state: 'hidden' },
      { isWithoutName: false, body: 'Perhaps ask … about it.' },
    ]);
    expect(held.answers[1]).toMatchObject({ shownAs: expect.stringMatching(/^[A-Z]\w+ \w+/) });
    expect(held['earlier-words']).toMatchObject([{ postId: named, body: 'Ring the tenancy team first.' }]);
    expect(held.talks).toMatchObject([
      { isBegunByMe: false, isWithoutName: true, shownAs: expect.any(String) },
    ]);
    expect(held.messages).toMatchObject([{ body: 'My own private word.', isWithoutName: true }]);
    expect(held.reports).toMatchObject([{ words: 'My own reason.' }]);
    expect(held.appeals).toMatchObject([{ postId: masked, words: 'My own appeal.' }]);
    expect(held.decisions).toMatchObject([{ postId: masked, decision: 'hidden' }]);
    expect(held.notices).toMatchObject([{ postId: masked, notice: 'warned' }]);
    expect(held.thanks).toMatchObject([{ postId: bensAnswer }]);
    expect(held.sessions).toHaveLength(1);
  });

  it('holds no word and no name of others', async () => {
    const { talkId } = await tell();
    const ofSarah = JSON.stringify(await all(town.sarah));
    const others = [town.ben, town.priya, town.omar].flatMap(({ name, personId, sessionId }) => [
      name,
      personId,
      sessionId,
    ]);
    for (const word of [...Object.values(bens), ...Object.values(moderators), ...others])
      expect(ofSarah).not.toContain(word);
    expect(ofSarah).toContain(talkId);
    expect(ofSarah).not.toContain(town.sarah.token);
  });

  it('tells nobody else who stands behind a mask', async () => {
    await tell();
    for (const other of [town.ben, town.priya, town.omar]) {
      const held = JSON.stringify(await all(other));
      for (const word of ['Sarah', town.sarah.personId, 'I was there myself', 'My own'])
        expect(held).not.toContain(word);
    }
    const held = await all(town.ben);
    expect(held.talks).toMatchObject([{ isBegunByMe: true, isWithoutName: true }]);
    expect(held.messages).toHaveLength(2);
    // What moderators did stands without for whom.
    expect((await all(town.priya))['for-others']).toMatchObject([
      { what: 'moderation-decision' },
      { what: 'notice' },
    ]);
  });

  it('comes page by page, and is the same however long a page is', async () => {
    await tell();
    const whole = await all(town.sarah);
    expect(await all(town.sarah, 1)).toEqual(whole);
    const { kinds, chaseMonths } = await count(town.sarah);
    expect(Object.fromEntries(kinds.map(({ kind, count: many }) => [kind, many]))).toEqual(
      Object.fromEntries(ownKinds.map((kind) => [kind, whole[kind].length])),
    );
    expect(kinds).toContainEqual({ kind: 'answers', count: 3, withoutName: 1 });
    expect(kinds).toContainEqual({ kind: 'thanks', count: whole.thanks.length, withoutName: null });
    expect(chaseMonths).toBe(12);
  });

  it('refuses a place that is none, and more than a page', async () => {
    const ask = async (more: object) => {
      const answer = await town.server.call(
        'query',
        'profile.readOwn',
        { kind: 'answers', ...more },
        town.sarah,
      );
      return answer.isOk ? 'ok' : answer.refusal;
    };
    for (const cursor of ['x', '2026-13-01T00:00:00.000Z,a', '2026-11-20T12:00:00.000Z,'])
      expect([cursor, await ask({ cursor })]).toEqual([cursor, 'malformed']);
    expect(await ask({ limit: 101 })).toBe('malformed');
    expect(await ask({ kind: 'passwords' })).toBe('malformed');
    // Nobody else's, whatever a call says.
    expect((await read('answers', town.sarah, { personId: town.ben.personId })).items).toEqual([]);
  });

  it('shows of what was moderated as much as its author still sees', async () => {
    const { sarah, ben, priya } = town;
    const back = await say(sarah, 'Words that I take back.', true);
    town.server.setNow(after(1_000));
    const leak = await say(sarah, 'The harpist of the little town.');
    await call('channels.withdrawPost', { postId: back }, sarah);
    await report(leak, ben, 'identifies');
    const { id: caseId } = await caseOf(leak, priya);
    await call('decide', { caseId, decision: 'quarantined' }, priya);
    const held = await all(sarah);
    expect(held.answers).toMatchObject([
      { postId: back, body: null, state: 'withdrawn' },
      { postId: leak, body: '[removed]', state: 'quarantined' },
    ]);
    const text = JSON.stringify(held);
    expect(text).not.toContain('take back');
    expect(text).not.toContain('harpist');
  });
});

describe('whoever may read it', () => {
  it('is everybody who is signed in, of themselves; no key, nobody suspended', async () => {
    const { db } = town.server.core;
    const watcher = await addPerson(db, town.place, 'Ines Marlow', { roles: ['auditor'] });
    expect((await read('membership', watcher)).items).toMatchObject([
      { name: 'Ines Marlow', roles: ['auditor'] },
    ]);
    const ada = await addPerson(db, town.place, 'Ada Min', { roles: ['administrator'] });
    const key = await makeKey(town.server, ada);
    await expect(read('membership', key)).rejects.toThrow('not-allowed');
    const kept = JSON.stringify(await all(ada));
    expect(kept).toContain('Staff list');
    expect(kept).not.toContain(key.token);
    const gone = await addPerson(db, town.place, 'Lee Marsh', { isSuspended: true });
    await expect(read('membership', gone)).rejects.toThrow('suspended');
  });

  it('still reads their own posts when they are no link worker here any more', async () => {
    await tell();
    const { db } = town.server.core;
    await db.deleteFrom('person_role').where('person_id', '=', town.sarah.personId).execute();
    const again = await addSession(db, town.sarah, after(2_000));
    expect((await read('answers', again)).items).toHaveLength(3);
  });

  it('finds in their own trail that a copy was taken, and auditors do not, nor how much of what', async () => {
    const { db } = town.server.core;
    const auditor = await addPerson(db, town.place, 'Ines Marlow', { roles: ['auditor'] });
    await say(town.sarah, 'I was there myself.', true);
    await call('profile.beginCopy', {}, town.sarah);
    expect((await read('trail', town.sarah)).items.at(-1)).toMatchObject({
      deed: 'own-data-copied',
      isByOthers: false,
    });
    const entry = await db
      .selectFrom('audit_entry')
      .select(['detail', 'actor_id as actorId'])
      .where('deed', '=', 'own-data-copied')
      .where('community_id', '=', town.place.communityId)
      .execute();
    expect(entry).toEqual([{ detail: '{}', actorId: town.sarah.personId }]);
    const seen = await call('audit.listEntries', {}, auditor, 'query');
    expect(JSON.stringify(seen)).not.toContain('own-data');
  });
});
