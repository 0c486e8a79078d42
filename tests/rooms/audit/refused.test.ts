// A privileged act that was refused is in the trail: who tried what, and why not; once an hour, however often it is tried. What was
// merely wrong, and what every worker may do, is not.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { standInTown } from '#tests/support/moderation-town.ts';
import { after } from '#tests/support/people.ts';

const town = standInTown();
const { refusal, report, say } = town;

async function refused() {
  const rows = await town.server.core.db
    .selectFrom('audit_entry')
    .select(['actor_id as actor', 'detail'])
    .where('community_id', '=', town.place.communityId)
    .where('deed', '=', 'act-refused')
    .orderBy('seq')
    .execute();
  return rows.map(({ actor, detail }) => [actor, JSON.parse(detail)]);
}

it('a role that somebody has not, and a decision that is not theirs to take', async () => {
  const postId = await say(town.sarah, 'No.');
  const decision = { caseId: randomUUID(), decision: 'hidden' };
  expect(await refusal('decide', decision, town.sarah)).toBe('not-allowed');
  expect(await refusal('decide', decision, town.sarah)).toBe('not-allowed');
  const bySarah = [town.sarah.personId, { procedure: 'moderation.decide', why: 'not-allowed' }];
  expect(await refused()).toEqual([bySarah]);

  // Nothing is there: no act.
  expect(await refusal('decide', decision, town.priya)).toBe('not-found');
  // Every worker may try.
  expect(await refusal('reportPost', { postId, reason: 'other' }, town.sarah)).toBe('not-allowed');
  expect(await refused()).toEqual([bySarah]);

  await report(postId, town.priya);
  const { id: caseId } = await town.caseOf(postId);
  expect(await refusal('decide', { caseId, decision: 'hidden' }, town.priya)).toBe('own-case');
  const byPriya = [town.priya.personId, { procedure: 'moderation.decide', why: 'own-case' }];
  expect(await refused()).toEqual([bySarah, byPriya]);

  town.server.setNow(after(2 * 3_600_000));
  expect(await refusal('decide', decision, town.sarah)).toBe('not-allowed');
  expect(await refused()).toEqual([bySarah, byPriya, bySarah]);
});
