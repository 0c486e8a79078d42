// What somebody takes along is never more than their own screens show them: no words that were hidden from all, no room they may not enter,
// no moment or outcome that is somebody else's.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { OwnKind } from '#shared/basics/own-kinds.ts';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import type { OwnRecord } from '#shared/contract/profile.ts';
import { content, deedsOf, openLibrary } from '#tests/support/case-library.ts';
import { addChannel, after, noon, type SignedIn } from '#tests/support/people.ts';

const at = openLibrary();
const { call, published, publish, submit } = deedsOf(at);

async function ask<Told>(
  path: string,
  input: object,
  who: SignedIn,
  kind: 'query' | 'mutation' = 'mutation',
) {
  const answer = await at.server.call<Told>(kind, path, input, who);
  if (!answer.isOk) throw new Error(`${path}: ${answer.refusal}`);
  return answer.data;
}
const held = async (kind: OwnKind, who: SignedIn) =>
  (await ask<{ items: OwnRecord[] }>('profile.readOwn', { kind }, who, 'query')).items;
const askIn = (channelId: string, who: SignedIn, more: object = {}) =>
  ask<{ threadId: string; postId: string }>(
    'channels.startThread',
    {
      ...{ key: randomUUID(), channelId, title: 'Who is the first call?', body: 'Who helps here first?' },
      ...{ needs: [], urgency: 'routine', isAnonymous: false, isConfirmed: true, ...more },
    },
    who,
  );

describe('words of a case study', () => {
  it('that a later version hid are gone, and with the case all of them', async () => {
    const { sarah, delyth } = at;
    const caseId = await published(sarah, { learnt: 'Ring before ten.' });
    const next = await call<CaseDraft>('beginVersion', { caseId }, sarah);
    const anew = content({ learnt: 'Ring before noon.' });
    const saved = await call<CaseDraft>(
      'writeDraft',
      { caseId, revision: next.revision, content: anew, isAnonymous: false },
      sarah,
    );
    await publish(await submit(saved, sarah), delyth, { hidesEarlier: true });
    expect(await held('case-words', sarah)).toMatchObject([{ version: 2, learnt: 'Ring before noon.' }]);
    await call('withdraw', { caseId, reason: 'identifies' }, delyth);
    expect(await held('case-words', sarah)).toEqual([]);
    expect(await held('case-studies', sarah)).toMatchObject([{ caseId, state: 'withdrawn' }]);
  });

  it('drawn from a question that one asked behind a mask count as without one’s name', async () => {
    const { sarah } = at;
    const { threadId } = await askIn(at.channelId, sarah, { isAnonymous: true });
    const caseId = await published(sarah);
    expect(await held('case-studies', sarah)).toMatchObject([{ isWithoutName: false }]);
    await at.server.core.db
      .updateTable('case_study')
      .set({ source_thread_id: threadId as never })
      .where('case_id', '=', caseId as never)
      .execute();
    expect(await held('case-studies', sarah)).toMatchObject([{ isWithoutName: true }]);
    expect(await held('case-words', sarah)).toMatchObject([{ isWithoutName: true }]);
  });
});

describe('who is named', () => {
  /** As the clock writes it down of everybody. */
  const name = async (postId: string, threadId: string, who: SignedIn) => {
    const { db } = at.server.core;
    const told = { community_id: at.place.communityId, post_id: postId as never, person_id: who.personId };
    await db
      .insertInto('mention_told')
      .values({ ...told, told_at: noon })
      .execute();
    await db
      .insertInto('nudge')
      .values({
        ...{ ...told, nudge_id: randomUUID() as never, kind: 'mention', subject: postId },
        ...{ thread_id: threadId as never, made_at: noon, seen_at: null, batch_id: null },
      } as never)
      .execute();
  };

  it('in a room they may not enter learns nothing of it, nor from words that were hidden', async () => {
    const { sarah, ben } = at;
    const { db } = at.server.core;
    const closed = await addChannel(db, at.place, { kind: 'private', members: [ben] });
    for (const channelId of [closed, at.channelId]) {
      const { postId, threadId } = await askIn(channelId, ben);
      await name(postId, threadId, sarah);
    }
    const open = await held('mentions', sarah);
    expect([open.length, (await held('nudges', sarah)).length]).toEqual([1, 1]);
    await db.updateTable('post').set({ state: 'hidden' }).where('author_id', '=', ben.personId).execute();
    expect([await held('mentions', sarah), await held('nudges', sarah)]).toEqual([[], []]);
  });
});

describe('an invitation', () => {
  it('that was taken back was never there, and what came of one stays with whom it was for', async () => {
    const { sarah, ben } = at;
    const channelId = await addChannel(at.server.core.db, at.place, {
      ...{ kind: 'private', host: ben, members: [ben] },
    });
    const invite = async () =>
      await ask<{ invitationId: string }>(
        'channels.inviteColleague',
        { channelId, personId: sarah.personId },
        ben,
      );
    const { invitationId } = await invite();
    expect(await held('invitations', sarah)).toMatchObject([{ isByMe: false, state: 'waiting' }]);
    await ask('channels.withdrawInvitation', { invitationId }, ben);
    expect(await held('invitations', sarah)).toEqual([]);
    at.server.setNow(after(60_000));
    expect(await held('invitations', ben)).toMatchObject([{ isByMe: true, state: null, endedAt: null }]);
  });
});
