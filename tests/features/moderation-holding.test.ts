// What holds a post is data of its channel: an administrator sets it, the trail says so without a word of it, and posts that meet a rule
// wait in the queue with why.
import { beforeEach, describe, expect, it } from 'vitest';
import { flaggedIn } from '#api/features/channels/holding/flagged.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addChannel, addPerson, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { call, queue, refusal, spoken } = town;
const none = { firstPosts: 0, flaggedWords: [], holdsOverruled: false, holdsDoubt: false };
type Rules = typeof none | object;

let boss: SignedIn;
let channelId = '';
beforeEach(async () => {
  const { db } = town.server.core;
  boss = await addPerson(db, town.place, 'Delyth Penrose', { roles: ['administrator'] });
  channelId = await addChannel(db, town.place, { members: [town.sarah, town.ben, town.priya] });
});
const set = (rules: Rules) => call('channels.setHolding', { channelId, ...none, ...rules }, boss);
const post = async (who: SignedIn, body: string, more: object = {}) =>
  (
    await call<{ state: string; postId: string }>(
      'channels.startThread',
      { ...spoken(body), channelId, title: 'A question', needs: [], urgency: 'routine', ...more },
      who,
    )
  ).state;
const whyOf = async () => (await queue(town.priya)).map((one) => one.heldFor);

describe('rules for holding', () => {
  it('are set and read by an administrator alone, and leave counts in the trail', async () => {
    const rules = { ...none, firstPosts: 2, flaggedWords: ['pyramid scheme'], holdsDoubt: true };
    expect(await call('channels.readHolding', { channelId }, boss, 'query')).toEqual(none);
    expect(await set(rules)).toEqual(rules);
    expect(await call('channels.readHolding', { channelId }, boss, 'query')).toEqual(rules);
    expect(await refusal('channels.setHolding', { channelId, ...none }, town.priya)).toBe('not-allowed');
    const entry = await town.server.core.db
      .selectFrom('audit_entry')
      .select(['deed', 'subject_id as subject', 'actor_id as actor', 'detail'])
      .where('community_id', '=', town.place.communityId)
      .where('deed', '=', 'holding-rules-set')
      .executeTakeFirst();
    expect(entry).toMatchObject({ subject: channelId, actor: boss.personId });
    expect(JSON.parse(entry?.detail ?? '')).toEqual({
      firstPosts: 2,
      flaggedWords: 1,
      holdsDoubt: true,
      holdsOverruled: false,
    });
    expect(JSON.stringify(entry)).not.toContain('pyramid');
  });

  it.each([
    ['of a channel that is not there', { channelId: '00000000-0000-4000-8000-000000000001' }, 'not-found'],
    ['with more first posts than there may be', { firstPosts: 21 }, 'malformed'],
    ['with a word that is too long', { flaggedWords: ['x'.repeat(41)] }, 'too-long'],
    [
      'with too many words',
      { flaggedWords: Array.from({ length: 101 }, (_, n) => `word ${n}`) },
      'malformed',
    ],
  ])('%s are refused', async (_what, rules, code) => {
    expect(await refusal('channels.setHolding', { channelId, ...none, ...rules }, boss)).toBe(code);
  });

  it('hold the first posts of somebody new, until as many stand', async () => {
    await set({ firstPosts: 1 });
    expect(await post(town.sarah, 'Who is the first call?')).toBe('held');
    expect(await whyOf()).toEqual([['first-posts']]);
    // What waits does not stand yet.
    expect(await post(town.sarah, 'And who is the second?')).toBe('held');
    const [first] = await queue(town.priya);
    await call('decide', { caseId: first?.id, decision: 'kept' }, town.priya);
    expect(await post(town.sarah, 'And the third?')).toBe('visible');
    // Whoever asked the town's own question is not new.
    expect(await post(town.ben, 'Mine stands.')).toBe('visible');
  });

  it('do not say of a mask that it is new', async () => {
    await set({ firstPosts: 1 });
    expect(await post(town.sarah, 'Who is the first call?', { isAnonymous: true })).toBe('held');
    expect(await whyOf()).toEqual([[]]);
  });

  it('hold a flagged word in title, body and answer, whole, in any case or accent', async () => {
    await set({ flaggedWords: ['crypto', 'Pyramid scheme'] });
    expect(await post(town.ben, 'Is CRYPTO a way out?')).toBe('held');
    expect(await post(town.ben, 'It is fine.', { title: 'A pyramid  scheme?' })).toBe('held');
    expect(await post(town.ben, 'Cryptography is not meant.')).toBe('visible');
    expect(await whyOf()).toEqual([['flagged-word'], ['flagged-word']]);
    expect(flaggedIn('Une pyramide à Évian', ['evian'])).toBe(true);
    expect(flaggedIn('anything', ['--'])).toBe(false);
  });

  it('hold a post again for other words: another case, which is decided by itself', async () => {
    await set({ flaggedWords: ['crypto'] });
    const asked = { channelId, title: 'A question', needs: [], urgency: 'routine' };
    const { postId } = await call<{ postId: string }>(
      'channels.startThread',
      { ...spoken('Is crypto a way out?'), ...asked },
      town.ben,
    );
    const first = await town.caseOf(postId);
    await call('decide', { caseId: first.id, decision: 'kept', seenVersion: 1 }, town.priya);
    const edited = { postId, seenVersion: 1, body: 'Is crypto any way out?', isConfirmed: true };
    expect(await call('channels.editPost', edited, town.ben)).toMatchObject({ state: 'held' });
    const second = await town.caseOf(postId);
    expect(second.id).not.toBe(first.id);
    // Decided alike, in the same words: no answer of the first decision, given again.
    const decided = { caseId: second.id, decision: 'kept', seenVersion: 2 };
    expect(await refusal('decide', decided, town.priya)).toBe('ok');
    expect(await queue(town.priya)).toEqual([]);
    expect((await queue(town.priya, 'decided')).map((one) => [one.id, one.state])).toEqual(
      expect.arrayContaining([first, second].map(({ id }) => [id, 'visible'])),
    );
    // The same answer again to whoever lost it, and to nobody else.
    expect(await refusal('decide', decided, town.priya)).toBe('ok');
    expect(await refusal('decide', decided, town.omar)).toBe('already-decided');
  });

  it('hold what the engine suspects and its author said nothing of', async () => {
    await set({ holdsDoubt: true });
    const body = 'Robin Ashdown helps her with the forms.';
    expect(await post(town.ben, body)).toBe('held');
    expect(await whyOf()).toEqual([['doubt']]);
    const kept = [{ field: 'body', kind: 'PERSON', reason: 'is-a-word', start: 0, end: 13 }];
    expect(await post(town.ben, body, { kept })).toBe('visible');
    await set({ holdsDoubt: true, holdsOverruled: true });
    expect(await post(town.ben, body, { kept })).toBe('held');
    expect(await post(town.ben, 'Who helps with the forms?')).toBe('visible');
  });
});
