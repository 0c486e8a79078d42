// Words that were taken out of a post are evidence for three years after the last decision about it, and then gone from the database; not
// while somebody waits for a decision, and never without a line in the trail.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { transact } from '#api/database/index.ts';
import { holdEvidence } from '#api/features/moderation/evidence/queries.ts';
import { forgetEvidence } from '#api/features/moderation/index.ts';
import type { PostId } from '#shared/basics/ids.ts';
import { monthsAfter } from '#shared/basics/months.ts';
import type { KeptEvidence } from '#shared/contract/audit.ts';
import type { MyDecision } from '#shared/contract/moderation.ts';
import { onPostgres } from '#tests/support/database.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addPerson, noon, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { bodyOf, call, caseOf, list, refusal, report, say } = town;
const dayMs = 86_400_000;
const keptUntil = monthsAfter(noon, 36);
const early = new Date(keptUntil.getTime() - dayMs);
const late = new Date(keptUntil.getTime() + dayMs);
let auditor: SignedIn;
beforeEach(async () => {
  auditor = await addPerson(town.server.core.db, town.place, 'Ines Marlow', { roles: ['auditor'] });
});

const forget = (now: Date) => forgetEvidence(town.server.core.db, now);
const kept = () => list<KeptEvidence>('audit.listEvidence', {}, auditor);
const opened = (caseId: string) => refusal('readEvidence', { caseId, reason: 'review' }, auditor);
const rows = () =>
  town.server.core.db
    .selectFrom('post_evidence')
    .select(['title', 'body', 'earlier', 'taken_at as takenAt', 'forgotten_at as forgottenAt'])
    .where('community_id', '=', town.place.communityId)
    .execute();
const trail = () =>
  town.server.core.db
    .selectFrom('audit_entry')
    .select(['detail', 'actor_id as by'])
    .where('community_id', '=', town.place.communityId)
    .where('deed', '=', 'evidence-forgotten')
    .execute();
const mine = async (caseId: string) =>
  (await list<MyDecision>('listMyDecisions', {}, town.sarah)).find((one) => one.caseId === caseId);

async function taken(decision: object, body = 'It is the harpist.') {
  const postId = await say(town.sarah, body);
  await report(postId, town.ben, 'identifies');
  const { id: caseId } = await caseOf(postId);
  await call('decide', { caseId, ...decision }, town.priya);
  return { postId, caseId };
}
const quarantined = () => taken({ decision: 'quarantined' });
const cut = () => taken({ decision: 'cut', seenVersion: 1, cuts: [{ field: 'body', start: 10, end: 17 }] });

describe('words kept as evidence', () => {
  it.each([
    ['of a post that was taken out', quarantined],
    ['of a part that was cut out', cut],
  ])('%s are gone after three years, and that they were there is not', async (_, take) => {
    const { caseId } = await take();
    expect(await kept()).toMatchObject([{ caseId, keptUntil: keptUntil.toISOString() }]);
    expect(await forget(early)).toBe(false);
    expect(await opened(caseId)).toBe('ok');
    await forget(late);
    expect(await rows()).toEqual([
      { title: null, body: null, earlier: [], takenAt: noon, forgottenAt: late },
    ]);
    expect(await kept()).toEqual([]);
    expect(await opened(caseId)).toBe('not-found');
    // Once, by nobody, and how many.
    await forget(new Date(late.getTime() + dayMs));
    expect(await trail()).toEqual([{ detail: '{"posts":1}', by: null }]);
  });

  it('go without a way back: nobody appeals for words that are no more', async () => {
    const { caseId, postId } = await quarantined();
    expect(await mine(caseId)).toMatchObject({ canAppeal: true });
    await forget(late);
    expect(await mine(caseId)).toMatchObject({ canAppeal: false });
    expect(await refusal('appealDecision', { caseId, words: 'A play.' }, town.sarah)).toBe('already-done');
    expect(await bodyOf(postId, town.ben)).toMatchObject({ state: 'hidden', body: null });
  });

  it('stay while an appeal waits, and for as long after it was decided', async () => {
    const { caseId } = await quarantined();
    await call('appealDecision', { caseId, words: 'A play.' }, town.sarah);
    expect(await kept()).toMatchObject([{ caseId, keptUntil: null }]);
    await forget(late);
    expect(await opened(caseId)).toBe('ok');
    const inAYear = new Date(noon.getTime() + 365 * dayMs);
    const appeal = (await town.queue(town.omar)).find((one) => one.appealWords !== null);
    await call('decide', { caseId: appeal?.id, decision: 'quarantined' }, town.omar);
    await town.server.core.db
      .updateTable('moderation_case')
      .set({ decided_at: inAYear })
      .where('case_id', '=', appeal?.id as never)
      .execute();
    await forget(late);
    expect(await opened(caseId)).toBe('ok');
    await forget(new Date(late.getTime() + 366 * dayMs));
    expect(await opened(caseId)).toBe('not-found');
  });

  it('stay while a report of what is left waits', async () => {
    const { caseId, postId } = await cut();
    await report(postId, town.omar, 'identifies');
    await forget(late);
    expect(await opened(caseId)).toBe('ok');
    const again = await caseOf(postId, town.priya);
    await call('decide', { caseId: again.id, decision: 'kept' }, town.priya);
    await forget(late);
    expect(await opened(caseId)).toBe('not-found');
  });

  it('stay for an un-masking that was asked for later', async () => {
    const { caseId, postId } = await quarantined();
    const masked = await say(town.sarah, 'Behind a mask.', true);
    const asked = { key: randomUUID(), postId: masked, reason: 'We fear.', isBreakGlass: false };
    await call('requestUnmasking', asked, town.priya);
    await town.server.core.db
      .updateTable('unmasking')
      .set({ post_id: postId as PostId, requested_at: early })
      .where('unmasking_id', '=', asked.key as never)
      .execute();
    await forget(late);
    expect(await opened(caseId)).toBe('ok');
    await forget(new Date(early.getTime() + 3 * 366 * dayMs));
    expect(await opened(caseId)).toBe('not-found');
  });

  it('that are cut out of the same post later are kept anew', async () => {
    const { caseId, postId } = await cut();
    await forget(late);
    await report(postId, town.omar, 'identifies');
    const again = await caseOf(postId, town.priya);
    const cuts = [{ field: 'body', start: 0, end: 2 }];
    await call('decide', { caseId: again.id, decision: 'cut', seenVersion: 2, cuts }, town.priya);
    const [row] = await rows();
    expect(row).toMatchObject({ forgottenAt: null, body: expect.any(String) });
    expect(JSON.stringify(row)).not.toContain('harpist');
    expect(await opened(caseId)).toBe('ok');
  });

  it.runIf(onPostgres)('are not taken from whoever appeals at this moment', async () => {
    const { caseId, postId } = await quarantined();
    const held = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const appealing = transact(town.server.core.db, async (trx) => {
      expect(await holdEvidence(trx, town.sarah, postId as PostId)).toBe(false);
      held.resolve();
      await over.promise;
    });
    await held.promise;
    await forget(late);
    expect(await rows()).toMatchObject([{ forgottenAt: null }]);
    over.resolve();
    await appealing;
    await forget(late);
    expect(await opened(caseId)).toBe('not-found');
  });
});
