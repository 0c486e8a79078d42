// Writes a nudge down in the transaction of what causes it, and asks the clock to tell it. Call it before the trail and the
// announcement of the deed: both hold a lock until the commit.
import type { Trx } from '#api/database/index.ts';
import { askJob } from '#api/jobs/ask.ts';
import type { Random } from '#api/trpc.ts';
import type { CommunityId, ModerationCaseId, PersonId } from '#shared/basics/ids.ts';
import { insertDecisionNudges } from './queries.ts';

/** So long somebody who sits there has to read it by themselves. */
const graceMs = 30_000;

type When = { now: Date; random: Random };

export async function askToTell(
  trx: Trx,
  told: readonly { communityId: CommunityId; personId: PersonId }[],
  { now, random }: When,
): Promise<void> {
  const dueAt = new Date(now.getTime() + graceMs);
  // Two deeds that tell the same people take their rows in the same order.
  const people = [...new Map(told.map((one) => [one.personId, one])).values()].sort((a, b) =>
    a.personId < b.personId ? -1 : 1,
  );
  for (const { communityId, personId } of people)
    await askJob(trx, { kind: 'send-nudges', communityId, subjectId: personId, dueAt }, { now, random });
}

/** A moderator's decision that was just written down. */
export async function nudgeOfDecision(
  trx: Trx,
  decided: { communityId: CommunityId; caseId: ModerationCaseId },
  when: When,
): Promise<void> {
  const told = await insertDecisionNudges(trx, { ...decided, now: when.now });
  const { communityId } = decided;
  await askToTell(
    trx,
    told.map(({ personId }) => ({ communityId, personId })),
    when,
  );
}
