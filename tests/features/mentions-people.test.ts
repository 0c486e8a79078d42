// Mentioning people: by name those whom words may mention there, and behind a mask the mask that the thread shows. A name stays in the
// words where the API confirms it; whoever is mentioned hears of it once, where they asked to, and never across what they may read.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Post } from '#shared/contract/channels.ts';
import type { Mentionable } from '#shared/contract/mentioning.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import { standInNudgesTown } from '#tests/support/nudges-town.ts';
import { addChannel, addPerson, after, type SignedIn } from '#tests/support/people.ts';

const town = standInNudgesTown();
const { ask, call, choose, pass } = town;
const loud = { from: 0, until: 0, isQuietAtWeekends: false };

type Named = { who: SignedIn } | { mask: string };
/** Words that end with the name of whoever they mention. */
function naming(one: Named, begin = 'Perhaps ask '): { body: string; mentions: Mention[] } {
  const name = 'mask' in one ? one.mask : one.who.name;
  const place = { start: begin.length, end: begin.length + name.length };
  const id = 'mask' in one ? { mask: one.mask } : { personId: one.who.personId };
  return { body: begin + name, mentions: [{ ...id, ...place } as Mention] };
}
const spoken = (isAnonymous = false) => ({ key: randomUUID(), isAnonymous, isConfirmed: true });
const answer = (threadId: string, words: object, who = town.ben, isAnonymous = false) =>
  town.server.call<{ postId: string; state: string }>(
    'mutation',
    'channels.answerThread',
    { ...spoken(isAnonymous), threadId, ...words },
    who,
  );
const said = async (threadId: string, words: object, who = town.ben, isAnonymous = false) => {
  const done = await answer(threadId, words, who, isAnonymous);
  if (!done.isOk) throw new Error(done.refusal);
  return done.data;
};
const refused = async (threadId: string, words: object, who = town.ben) => {
  const done = await answer(threadId, words, who);
  return done.isOk ? 'ok' : done.refusal;
};
const posts = async (threadId: string, who = town.priya) =>
  (await call<{ items: Post[] }>('channels.listPosts', { threadId }, who, 'query')).items;
const maskOf = async (threadId: string) => {
  const author = (await posts(threadId))[0]?.author;
  return author?.kind === 'anonymous' ? author.pseudonym : '';
};
const found = async (
  threadId: string | null,
  words: string,
  who = town.ben,
  channelId: string | null = null,
) =>
  (
    await call<{ items: Mentionable[] }>('channels.findMentionable', { threadId, channelId, words }, who)
  ).items.map((one) => (one.kind === 'mask' ? one.mask : one.name));
const badge = async (who: SignedIn) => {
  await pass(1);
  return call<{ waiting: number; fresh: { kind: string; place: string }[] }>('nudges.look', {}, who, 'query');
};
const wants = (...people: SignedIn[]) =>
  Promise.all(people.map((who) => choose(who, { ways: ['badge', 'system'], quiet: loud })));

describe('whom one may mention', () => {
  it('is first who speaks in the thread and its masks, then whoever allows it, by a word of the name', async () => {
    const threadId = await ask(town.sarah, { isAnonymous: true });
    const mask = await maskOf(threadId);
    expect(await found(threadId, '')).toEqual([mask]);
    await said(threadId, { body: 'Ring the council.' }, town.priya);
    expect(await found(threadId, '')).toEqual([mask, 'Priya Sundaram']);
    expect(await found(threadId, 'whit')).toEqual(['Sarah Whitlow']);
    expect(await found(threadId, mask.toLowerCase().slice(0, 4))).toContain(mask);
    expect(await found(null, 'sund')).toEqual(['Priya Sundaram']);
    for (const who of [town.sarah, town.priya])
      await call('channels.setFindable', { isFindable: false }, who);
    // Who speaks here by name is seen here by name.
    expect(await found(threadId, '')).toEqual([mask, 'Priya Sundaram']);
    expect(await found(threadId, 'whit')).toEqual([]);
    expect(await found(null, 'sund')).toEqual([]);
  });

  it('is in a closed room nobody but who speaks there and its host, and outside nothing is found', async () => {
    const { db } = town.server.core;
    const members = [town.sarah, town.ben];
    const channelId = await addChannel(db, town.place, { kind: 'private', host: town.ben, members });
    expect(await found(null, 'sarah', town.ben, channelId)).toEqual([]);
    expect(await found(null, 'ben', town.sarah, channelId)).toEqual(['Ben Adeyemi']);
    expect(
      await town.refusal('channels.findMentionable', { threadId: null, channelId, words: 'ben' }, town.priya),
    ).toBe('not-found');
  });
});

describe('a name', () => {
  it('stays as a mention where the API confirms it, and is refused like any name where it does not', async () => {
    const threadId = await ask(town.sarah);
    const { postId } = await said(threadId, naming({ who: town.priya }));
    const shown = (await posts(threadId)).find((one) => one.id === postId);
    expect(shown).toMatchObject({
      body: 'Perhaps ask Priya Sundaram',
      mentions: [{ personId: town.priya.personId, start: 12, end: 26 }],
    });
    await call('channels.setFindable', { isFindable: false }, town.priya);
    expect(await refused(threadId, naming({ who: town.priya }))).toBe('still-identifies');
    // Somebody else’s id under a name.
    const { body, mentions } = naming({ who: town.priya });
    const wrong = mentions.map((one) => ({ ...one, personId: town.ben.personId }));
    expect(await refused(threadId, { body, mentions: wrong })).toBe('still-identifies');
    const gone = await addPerson(town.server.core.db, town.place, 'Gwen Gone', { roles: [] });
    expect(await refused(threadId, naming({ who: gone }))).toBe('still-identifies');
    // Kept with a reason, it is the author’s word and no mention.
    const kept = [{ field: 'body', kind: 'PERSON', reason: 'other', start: 12, end: 26 }];
    await said(threadId, { body, mentions: wrong, kept });
    expect((await posts(threadId)).at(-1)).toMatchObject({ body, mentions: [] });
    // A mask that the thread does not show is none: words, or a name that the engine suspects.
    const mask = await refused(threadId, naming({ mask: 'Amber Heron' }));
    expect(['ok', 'still-identifies']).toContain(mask);
    expect(JSON.stringify(await posts(threadId))).not.toContain('"mask"');
  });

  it('is no doubt for a channel that holds what the engine doubts', async () => {
    const { db } = town.server.core;
    await db
      .insertInto('channel_holding')
      .values({
        community_id: town.place.communityId,
        channel_id: town.channelId as never,
        first_posts: 0,
        flagged_words: [],
        holds_doubt: true,
        changed_at: after(0),
      })
      .execute();
    const threadId = await ask(town.sarah);
    expect(await said(threadId, naming({ who: town.priya }))).toMatchObject({ state: 'visible' });
    // Two of them, one after the other, are found as one.
    const first = naming({ who: town.priya });
    const second = naming({ who: town.sarah }, `${first.body} `);
    const both = { body: second.body, mentions: [...first.mentions, ...second.mentions] };
    expect(await said(threadId, both)).toMatchObject({ state: 'visible' });
    // Somebody else’s name beside a mention is no part of it.
    expect(await said(threadId, naming({ who: town.priya }, 'Ask Marion Fettle '))).toMatchObject({
      state: 'held',
    });
    const masked = await ask(town.sarah, { isAnonymous: true });
    expect(await said(masked, naming({ mask: await maskOf(masked) }))).toMatchObject({ state: 'visible' });
    expect(await said(threadId, { body: 'Her son is called Marion Fettle.' })).toMatchObject({
      state: 'held',
    });
  });

  it('stands through an edit, whoever has left since, and is gone with the words that are taken back', async () => {
    const threadId = await ask(town.sarah);
    const words = naming({ who: town.priya });
    const { postId } = await said(threadId, words);
    await call('channels.setFindable', { isFindable: false }, town.priya);
    const edited = { ...naming({ who: town.priya }, 'Today, perhaps ask '), kept: [] };
    const edit = { postId, seenVersion: 1, isConfirmed: true, hidesEarlier: false };
    await call('channels.editPost', { ...edit, ...edited }, town.ben);
    expect((await posts(threadId)).at(-1)?.mentions).toMatchObject([{ personId: town.priya.personId }]);
    await call('channels.withdrawPost', { postId }, town.ben);
    expect((await posts(threadId)).at(-1)).toMatchObject({ body: null, mentions: [] });
  });
});

describe('whoever is mentioned', () => {
  it('sees it on the badge, once a post, as a place and never a word; by a mask as by a name', async () => {
    const lee = await addPerson(town.server.core.db, town.place, 'Lee Harding');
    await wants(town.sarah, lee);
    const threadId = await ask(town.sarah, { isAnonymous: true });
    await choose(town.sarah, { kinds: ['mention'] });
    const mask = await maskOf(threadId);
    const both = naming({ mask });
    const more = naming({ who: lee }, `${both.body} and `);
    await said(threadId, { body: more.body, mentions: [...both.mentions, ...more.mentions] }, town.ben);
    for (const who of [lee, town.sarah]) {
      const seen = await badge(who);
      expect(seen).toMatchObject({ waiting: 1, fresh: [{ kind: 'mention', place: `threads/${threadId}` }] });
      expect(JSON.stringify(seen)).not.toMatch(/Ben|Perhaps|Lee|Sarah/);
    }
    expect(await posts(threadId)).toMatchObject([{}, { mentions: [{ mask }, { personId: lee.personId }] }]);
    // Read, it is no news.
    await call('channels.markRead', { threadId, upToNumber: 2 }, lee);
    expect(await badge(lee)).toMatchObject({ waiting: 0, fresh: [] });
  });

  it('hears of a question, and of an edit that mentions them anew, and nothing of what was edited away', async () => {
    await wants(town.priya);
    const words = naming({ who: town.priya });
    const about = { channelId: town.channelId, title: 'Who knows?', needs: [], urgency: 'soon' };
    const { postId } = await call<{ postId: string }>(
      'channels.startThread',
      { ...spoken(), ...about, ...words },
      town.ben,
    );
    expect(await badge(town.priya)).toMatchObject({ waiting: 1 });
    const edit = { postId, isConfirmed: true, hidesEarlier: false, kept: [] };
    await call('channels.editPost', { ...edit, seenVersion: 1, body: 'Never mind.', mentions: [] }, town.ben);
    expect(await badge(town.priya)).toMatchObject({ waiting: 0 });
    await wants(town.sarah);
    await call('channels.editPost', { ...edit, seenVersion: 2, ...naming({ who: town.sarah }) }, town.ben);
    expect(await badge(town.sarah)).toMatchObject({ waiting: 1 });
  });

  it('once a post, however often it is edited, whoever asked to be told since, and however long ago it was', async () => {
    const { db } = town.server.core;
    const lee = await addPerson(db, town.place, 'Lee Harding');
    const threadId = await ask(town.sarah);
    const one = naming({ who: town.priya });
    const { postId } = await said(threadId, one);
    await pass(1);
    // Only now do they want to hear; and what was told is forgotten after a month.
    await wants(town.priya, town.sarah, lee);
    await db.deleteFrom('nudge').execute();
    const edit = { postId, isConfirmed: true, hidesEarlier: false, kept: [] };
    const more = naming({ who: lee }, `${one.body} or `);
    const both = { body: more.body, mentions: [...one.mentions, ...more.mentions] };
    await call('channels.editPost', { ...edit, seenVersion: 1, ...both }, town.ben);
    expect(await badge(lee)).toMatchObject({ waiting: 1, fresh: [{ kind: 'mention' }] });
    // An edit is no new answer, and no new mention of whoever stood there before.
    for (const who of [town.priya, town.sarah])
      expect(await badge(who)).toMatchObject({ waiting: 0, fresh: [] });
    // Taken out of the words and put back: heard once.
    await db.deleteFrom('nudge').execute();
    await call('channels.editPost', { ...edit, seenVersion: 2, ...one }, town.ben);
    await call('channels.editPost', { ...edit, seenVersion: 3, ...both }, town.ben);
    expect(await badge(lee)).toMatchObject({ waiting: 0, fresh: [] });
  });

  it('by an edit as by a post: a name that may not be mentioned there is refused', async () => {
    const threadId = await ask(town.sarah);
    const { postId } = await said(threadId, { body: 'Ring the council.' });
    const edit = { postId, seenVersion: 1, isConfirmed: true, hidesEarlier: false, kept: [] };
    await call('channels.setFindable', { isFindable: false }, town.priya);
    expect(
      await town.refusal('channels.editPost', { ...edit, ...naming({ who: town.priya }) }, town.ben),
    ).toBe('still-identifies');
    await call('channels.setFindable', { isFindable: true }, town.priya);
    expect(
      await town.refusal('channels.editPost', { ...edit, ...naming({ who: town.priya }) }, town.ben),
    ).toBe('ok');
  });

  it('hears nothing who turned it off, has muted, is suspended, may not read it, or wrote it', async () => {
    const { db } = town.server.core;
    const threadId = await ask(town.sarah);
    await choose(town.priya, { ways: [] });
    await said(threadId, naming({ who: town.priya }));
    await pass(1);
    await wants(town.priya);
    expect(await badge(town.priya)).toMatchObject({ waiting: 0 });
    for (const [path, input] of [
      ['watchThread', { threadId }],
      ['watchChannel', { channelId: town.channelId }],
    ] as const) {
      await call(`channels.${path}`, { ...input, watch: 'muted' }, town.priya);
      await said(threadId, naming({ who: town.priya }));
      expect(await badge(town.priya)).toMatchObject({ waiting: 0 });
      await call(`channels.${path}`, { ...input, watch: null }, town.priya);
    }
    await call('channels.markRead', { threadId, upToNumber: 10 }, town.priya);
    // She hosts a room, is mentioned there, and is out of it before she is told.
    const inner = await addChannel(db, town.place, {
      kind: 'private',
      host: town.priya,
      members: [town.ben, town.priya],
    });
    const about = { channelId: inner, title: 'Inside', needs: [], urgency: 'soon' };
    await call('channels.startThread', { ...spoken(), ...about, ...naming({ who: town.priya }) }, town.ben);
    expect(await badge(town.priya)).toMatchObject({ waiting: 1 });
    await db.deleteFrom('channel_member').where('person_id', '=', town.priya.personId).execute();
    expect(await badge(town.priya)).toMatchObject({ waiting: 0 });
    await wants(town.ben);
    await said(threadId, naming({ who: town.ben }), town.ben, true);
    expect(await badge(town.ben)).toMatchObject({ waiting: 0 });
    // Of one’s own name behind a mask the words keep it as of any other: what is left out would say who wrote.
    expect((await posts(threadId)).at(-1)).toMatchObject({
      author: { kind: 'anonymous' },
      mentions: [{ personId: town.ben.personId }],
    });
  });
});
