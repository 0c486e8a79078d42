// A suspension says why and whom to ask to whoever it is about, is lifted by another moderator or with a reason, and tells nobody
// who it was: not when it begins, and not when it ends.
import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digest } from '#api/access/session.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addPerson, after, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { call, list, refusal, say } = town;
type Suspension = { id: string; postId: string; author: object; isMine: boolean; liftedAt: string | null };

const suspend = async (postId: string, who: SignedIn, words = 'Until we have spoken.') => {
  const key = randomUUID();
  await call('suspendAuthor', { key, postId, words }, who);
  return key;
};
const isOut = (who: SignedIn) =>
  refusal('channels.markRead', { threadId: town.threadId, upToNumber: 1 }, who).then(
    (code) => code === 'suspended',
  );
const suspensions = (who: SignedIn) => list<Suspension>('listSuspensions', {}, who);
/** As sign-in makes it: an access token's companion. */
async function refreshTokenOf({ communityId, sessionId }: SignedIn) {
  const token = randomBytes(32).toString('base64url');
  await town.server.core.db
    .insertInto('session_token')
    .values({
      token_hash: digest(token),
      community_id: communityId,
      session_id: sessionId,
      use: 'refresh',
      expires_at: after(3_600_000),
      replaced_at: null,
      generation: 1,
    })
    .execute();
  return token;
}
const readSuspension = async (refreshToken: string) => {
  const answer = await town.server.call('mutation', 'session.readSuspension', { refreshToken }, null);
  return answer.isOk ? answer.data : answer.refusal;
};

describe('a suspension', () => {
  it('tells whoever holds its token why, and whom to ask', async () => {
    const { db } = town.server.core;
    await addPerson(db, town.place, 'Gwen Parry', { roles: ['service-manager'] });
    const refreshToken = await refreshTokenOf(town.sarah);
    expect(await readSuspension(refreshToken)).toBe('not-found');
    await suspend(await say(town.sarah, 'Rubbish.', true), town.priya);
    expect(await readSuspension(refreshToken)).toEqual({
      words: 'Until we have spoken.',
      ask: [{ name: 'Gwen Parry', role: 'service-manager' }],
    });
    expect(await readSuspension(await refreshTokenOf(town.ben))).toBe('not-found');
    expect(await readSuspension('n'.repeat(43))).toBe('not-found');
  });

  it('is lifted by another moderator; its person is told, comes in again, and the trail has it', async () => {
    const postId = await say(town.sarah, 'Rubbish.', true);
    const noticeId = await suspend(postId, town.priya);
    expect(await isOut(town.sarah)).toBe(true);
    const [one] = await suspensions(town.omar);
    expect(one).toMatchObject({ id: noticeId, postId, isMine: false, liftedAt: null });
    expect(JSON.stringify(one)).not.toMatch(/Sarah|Whitlow/);
    await call('liftSuspension', { noticeId, words: 'We have spoken.' }, town.omar);
    expect(await isOut(town.sarah)).toBe(false);
    expect(await list('listMyNotices', {}, town.sarah)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'reinstated', words: 'We have spoken.' })]),
    );
    const deeds = await town.server.core.db
      .selectFrom('audit_entry')
      .select(['deed', 'subject_id as subject', 'actor_id as actor'])
      .where('community_id', '=', town.place.communityId)
      .orderBy('seq', 'desc')
      .limit(1)
      .execute();
    expect(deeds).toEqual([{ deed: 'author-reinstated', subject: postId, actor: town.omar.personId }]);
  });

  it('is lifted by whoever gave it only with a reason', async () => {
    const noticeId = await suspend(await say(town.sarah, 'Rubbish.', true), town.priya);
    expect(await refusal('liftSuspension', { noticeId }, town.priya)).toBe('empty');
    expect(await isOut(town.sarah)).toBe(true);
    expect(await refusal('liftSuspension', { noticeId, words: 'I was wrong.' }, town.priya)).toBe('ok');
    expect(await isOut(town.sarah)).toBe(false);
  });

  it('is lifted once: the second moderator is told, and who sends it again is answered as before', async () => {
    const noticeId = await suspend(await say(town.sarah, 'Rubbish.', true), town.priya);
    expect(await refusal('liftSuspension', { noticeId }, town.omar)).toBe('ok');
    expect(await refusal('liftSuspension', { noticeId }, town.omar)).toBe('ok');
    expect(await refusal('liftSuspension', { noticeId, words: 'Yes.' }, town.priya)).toBe('already-decided');
  });

  it('of the same person behind two masks stands until both are lifted, and does not say so', async () => {
    const masked = await suspend(await say(town.sarah, 'Rubbish.', true), town.priya);
    // Suspended already, and written before that.
    const named = await suspend(
      (
        await town.server.core.db
          .selectFrom('post')
          .select('post_id as id')
          .where('author_id', '=', town.sarah.personId)
          .executeTakeFirstOrThrow()
      ).id,
      town.omar,
    );
    await call('liftSuspension', { noticeId: masked }, town.omar);
    expect(await isOut(town.sarah)).toBe(true);
    const seen = await suspensions(town.omar);
    expect(seen.map((one) => [one.id, one.liftedAt !== null]).sort()).toEqual(
      [
        [masked, true],
        [named, false],
      ].sort(),
    );
    await call('liftSuspension', { noticeId: named }, town.priya);
    expect(await isOut(town.sarah)).toBe(false);
  });

  it('of nobody, of oneself, or a warning is not there', async () => {
    expect(await refusal('liftSuspension', { noticeId: randomUUID() }, town.omar)).toBe('not-found');
    const own = await suspend(await say(town.omar, 'Mine.', true), town.priya);
    await town.server.core.db
      .updateTable('person')
      .set({ suspended_at: null })
      .where('person_id', '=', town.omar.personId)
      .execute();
    expect(await refusal('liftSuspension', { noticeId: own }, town.omar)).toBe('not-found');
    expect(await suspensions(town.omar)).toEqual([]);
    const warning = randomUUID();
    await call(
      'warnAuthor',
      { key: warning, postId: await say(town.ben, 'No.'), words: 'Be kind.' },
      town.priya,
    );
    expect(await refusal('liftSuspension', { noticeId: warning }, town.omar)).toBe('not-found');
  });
});
