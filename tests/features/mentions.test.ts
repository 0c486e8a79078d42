// Mentioning a case study and a thread: which mentions are kept, and that nothing said among a few is named to many.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import { deedsOf, openLibrary } from '#tests/support/case-library.ts';
import { addChannel, addCommunity, addPerson } from '#tests/support/people.ts';

const at = openLibrary();
const { call, published } = deedsOf(at);

type Posted = { threadId: string; postId: string };
async function say(body: string, mentions: object[], { who = at.sarah, channelId = at.channelId } = {}) {
  const spoken = { key: randomUUID(), isAnonymous: false, isConfirmed: true };
  const about = { channelId, title: 'Has anybody tried it?', needs: [], urgency: 'routine' };
  const input = { ...spoken, ...about, body, mentions };
  const answer = await at.server.call<Posted>('mutation', 'channels.startThread', input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}
async function shown({ threadId }: Posted, who = at.ben) {
  const answer = await at.server.call<{ items: { mentions: Mention[] }[] }>(
    'query',
    'channels.listPosts',
    { threadId },
    who,
  );
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data.items[0]?.mentions;
}
const title = 'A meter in debt, and heat the same day';
const body = `A case study that may help: “${title}”.`;
const place = { start: body.indexOf(title), end: body.indexOf(title) + title.length };

describe('a mention of a case study', () => {
  it('is kept where its title stands, and shown to whoever reads the words', async () => {
    const caseId = await published();
    expect(await shown(await say(body, [{ caseId, ...place }]))).toEqual([{ caseId, ...place }]);
  });

  it('is left out where it is not published, withdrawn, foreign, or called something else', async () => {
    const draft = await deedsOf(at).written(at.sarah);
    expect(await shown(await say(body, [{ caseId: draft.id, ...place }]))).toEqual([]);
    const caseId = await published();
    expect(await shown(await say(body, [{ caseId, start: 0, end: 6 }]))).toEqual([]);
    const place2 = await addCommunity(at.server.core.db);
    const olwen = await addPerson(at.server.core.db, place2, 'Olwen Marsh');
    const theirs = await addChannel(at.server.core.db, place2);
    const foreign = await say(body, [{ caseId, ...place }], { who: olwen, channelId: theirs });
    expect(await shown(foreign, olwen)).toEqual([]);
    await call('withdraw', { caseId, reason: 'out-of-date' }, at.delyth);
    expect(await shown(await say(body, [{ caseId, ...place }]))).toEqual([]);
  });
});

describe('the title of what was taken out', () => {
  const bodyOf = async ({ threadId }: Posted, who = at.ben) => {
    const path = 'channels.listPosts';
    const answer = await at.server.call<{ items: { body: string; mentions: Mention[] }[] }>(
      'query',
      path,
      { threadId },
      who,
    );
    if (!answer.isOk) throw new Error(answer.refusal);
    return answer.data.items[0];
  };

  it('stands in nobody’s words any more, and what is mentioned behind it is found in its new place', async () => {
    const { db } = at.server.core;
    const hidden = await say('Any luck with the pantry?', []);
    const caseId = await published();
    const asked = 'Has anybody tried it?';
    const told = `See “${asked}” and “${title}”.`;
    const inside = (words: string) => ({
      start: told.indexOf(words),
      end: told.indexOf(words) + words.length,
    });
    const mentions = [
      { threadId: hidden.threadId, ...inside(asked) },
      { caseId, ...inside(title) },
    ];
    const posted = await say(told, mentions);
    expect(await bodyOf(posted)).toMatchObject({ body: told, mentions });
    await db
      .updateTable('post')
      .set({ state: 'hidden' })
      .where('post_id', '=', hidden.postId as never)
      .execute();
    for (const reader of [at.ben, at.sarah]) {
      const seen = await bodyOf(posted, reader);
      expect(seen?.body).toBe(`See “[removed]” and “${title}”.`);
      const [left] = seen?.mentions ?? [];
      expect(seen?.mentions).toHaveLength(1);
      expect(seen?.body.slice(left?.start, left?.end)).toBe(title);
    }
    await call('withdraw', { caseId, reason: 'identifies' }, at.delyth);
    expect(await bodyOf(posted)).toMatchObject({ body: 'See “[removed]” and “[removed]”.', mentions: [] });
  });

  it('goes from what a post said before, too', async () => {
    const caseId = await published();
    const { postId } = await say(body, [{ caseId, ...place }]);
    const edited = { postId, seenVersion: 1, body: 'Does this help?', mentions: [], isConfirmed: true };
    await at.server.call('mutation', 'channels.editPost', edited, at.sarah);
    const earlier = async (who = at.ben) => {
      const path = 'channels.listVersions';
      const answer = await at.server.call<{ items: object[] }>('query', path, { postId }, who);
      return answer.isOk ? answer.data.items : [];
    };
    expect(await earlier()).toMatchObject([{ body }]);
    await call('withdraw', { caseId, reason: 'identifies' }, at.delyth);
    for (const who of [at.ben, at.sarah])
      expect(await earlier(who)).toEqual([
        {
          version: 1,
          title: 'Has anybody tried it?',
          body: 'A case study that may help: “[removed]”.',
          isShown: true,
          writtenAt: expect.any(String),
        },
      ]);
  });

  it('is no word of a case study that is drawn from there, and neither is a colleague’s name', async () => {
    const { threadId } = await say('The meter of an older man was in debt.', []);
    const caseId = await published();
    const answer = `Look into “${title}” first. Then ring Ben Harker about it.`;
    const inside = (words: string) => ({
      start: answer.indexOf(words),
      end: answer.indexOf(words) + words.length,
    });
    const mentions = [
      { caseId, ...inside(title) },
      { personId: at.ben.personId, ...inside('Ben Harker') },
    ];
    const spoken = { key: randomUUID(), isAnonymous: false, isConfirmed: true };
    const said = await at.server.call<{ postId: string }>(
      'mutation',
      'channels.answerThread',
      { ...spoken, threadId, body: answer, mentions },
      at.delyth,
    );
    const postId = said.isOk ? said.data.postId : said.refusal;
    await at.server.call('mutation', 'channels.acceptAnswer', { threadId, postId }, at.sarah);
    const { content } = await call<CaseDraft>(
      'draftFromThread',
      { caseId: randomUUID(), threadId },
      at.sarah,
    );
    expect(content.steps.slice(0, 2)).toEqual(['Look into “…” first.', 'Then ring … about it.']);
    expect(JSON.stringify(content)).not.toMatch(/heat the same day|Harker|Ben/);
  });

  it('is no word of those who mentioned it to the search: neither found there nor shown', async () => {
    const caseId = await published();
    const { threadId } = await say(`${body} Who has rung the lantern line?`, [{ caseId, ...place }]);
    const find = async (words: string) => {
      const answer = await at.server.call<{ items: { id: string; snippet: string }[] }>(
        'mutation',
        'search.find',
        { words },
        at.ben,
      );
      if (!answer.isOk) throw new Error(answer.refusal);
      return answer.data.items;
    };
    const quoting = async (words: string) => (await find(words)).find(({ id }) => id === threadId);
    for (const isTaken of [false, true]) {
      if (isTaken) await call('withdraw', { caseId, reason: 'identifies' }, at.delyth);
      expect((await quoting('lantern line'))?.snippet).toMatch(/“…”.* lantern line/);
      expect(await quoting('meter heat')).toBe(undefined);
    }
    expect(JSON.stringify(await find('meter in debt'))).not.toContain(title);
  });

  it('stays where a case study was withdrawn for being old', async () => {
    const caseId = await published();
    const posted = await say(body, [{ caseId, ...place }]);
    await call('withdraw', { caseId, reason: 'out-of-date' }, at.delyth);
    expect(await bodyOf(posted)).toMatchObject({ body, mentions: [{ caseId, ...place }] });
  });
});

describe('a mention of a thread', () => {
  const asked = 'Has anybody tried it?';
  const words = `A question that was answered: “${asked}”`;
  const where = { start: words.indexOf(asked), end: words.indexOf(asked) + asked.length };

  it('is kept of one that everybody reads', async () => {
    const { threadId } = await say('Any luck with the pantry?', []);
    expect(await shown(await say(words, [{ threadId, ...where }]))).toEqual([{ threadId, ...where }]);
  });

  it('is left out of one among a few, even by who is in it, and of one that was hidden', async () => {
    const { db } = at.server.core;
    const closed = await addChannel(db, at.place, { kind: 'private', members: [at.sarah] });
    const among = await say('Among us: the pantry?', [], { channelId: closed });
    expect(await shown(await say(words, [{ threadId: among.threadId, ...where }]))).toEqual([]);
    const hidden = await say('Any luck with the pantry?', []);
    await db
      .updateTable('post')
      .set({ state: 'hidden' })
      .where('post_id', '=', hidden.postId as never)
      .execute();
    expect(await shown(await say(words, [{ threadId: hidden.threadId, ...where }]))).toEqual([]);
  });
});
