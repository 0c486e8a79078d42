// An urgent question that nobody answers is offered once, to a few whose experience fits and who asked to be asked; one ask a person
// and day. Moderators see counts alone.
import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { type Database, transact } from '#api/database/index.ts';
import { askToTell } from '#api/features/nudges/causes/cause.ts';
import { dayOf } from '#api/features/nudges/quiet.ts';
import type { PeerContext, Random } from '#api/trpc.ts';
import { type setRule as contract, usualRule } from '#shared/contract/nudges.ts';
import {
  findRule,
  insertOffered,
  insertOffers,
  selectOffers,
  selectUnanswered,
  upsertRule,
} from './queries.ts';

const dayMs = 24 * 3_600_000;
/** Older than this, a question waits for other help than a nudge. */
const offeredWithinMs = 3 * dayMs;
const perTurnMax = 20;
const shownMax = 20;
const shownDays = 14;

/** True when there are more. */
export async function offerUnanswered(db: Database, now: Date, random: Random): Promise<boolean> {
  const unanswered = await selectUnanswered(db, {
    now,
    since: new Date(now.getTime() - offeredWithinMs),
    usual: { minutes: usualRule.unansweredMinutes, askedMax: usualRule.askedMax },
    limit: perTurnMax,
  });
  const day = dayOf(now.getTime());
  const monthAgo = new Date(now.getTime() - 30 * dayMs);
  for (const one of unanswered)
    await transact(db, async (trx) => {
      if (!(await insertOffered(trx, one, now))) return;
      const asked = await insertOffers(trx, one, { day, now, monthAgo });
      await askToTell(
        trx,
        asked.map(({ personId }) => ({ communityId: one.communityId, personId })),
        { now, random },
      );
    });
  return unanswered.length === perTurnMax;
}

export async function listOffers({ db, peer, now }: PeerContext) {
  const since = new Date(now.getTime() - shownDays * dayMs);
  const rows = await selectOffers(db, peer, { since, limit: shownMax });
  return { items: rows.map((row) => ({ ...row, offeredAt: row.offeredAt.toISOString() })) };
}

export const readRule = async ({ db, peer }: PeerContext) =>
  (await findRule(db, peer.communityId)) ?? usualRule;

export async function setRule({ db, peer, now }: PeerContext, rule: z.output<typeof contract.input>) {
  const { communityId, personId } = peer;
  return transact(db, async (trx) => {
    await upsertRule(trx, communityId, { ...rule, now });
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'nudge-rule-set',
      subjectKind: 'community',
      subjectId: communityId,
      detail: { ...rule },
    });
    return rule;
  });
}
