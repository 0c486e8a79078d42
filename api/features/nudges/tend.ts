// What comes back at the clock: chases that fell due, urgent questions that nobody answers, and forgetting what was told long ago.
// Each turn is bounded and says whether there is more.
import { type Database, transact } from '#api/database/index.ts';
import type { Random } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { askToTell } from './causes/cause.ts';
import { insertChaseNudges } from './causes/queries.ts';
import { offerUnanswered } from './offering/offer.ts';
import { deleteUnchosenAddresses } from './queries.ts';
import { dayOf, daysBefore } from './quiet.ts';
import { deleteOldNudges, deleteOldSendings, deleteOldTold } from './sending/queries.ts';

const dayMs = 24 * 3_600_000;
/** An address that a sign-in brought and that nobody turned on: until that session is over for certain. The next sign-in brings it again. */
const vouchedKeptMs = dayMs;
const [chasesPerTurn, forgottenPerTurn] = [200, 500];
const chaseDaysMax = 14;

export async function tendNudges(db: Database, now: Date, random: Random): Promise<boolean> {
  const areChasesLeft = await tellChases(db, now, random);
  const areOffersLeft = await offerUnanswered(db, now, random);
  const before = new Date(now.getTime() - limits.nudgesKeptDays * dayMs);
  const nudges = await deleteOldNudges(db, before, forgottenPerTurn);
  const sendings = await deleteOldSendings(db, before, forgottenPerTurn);
  const told = await deleteOldTold(
    db,
    new Date(now.getTime() - limits.mentionsToldKeptDays * dayMs),
    forgottenPerTurn,
  );
  const brought = new Date(now.getTime() - vouchedKeptMs);
  const addresses = await deleteUnchosenAddresses(db, brought, forgottenPerTurn);
  if ([told, addresses].includes(forgottenPerTurn)) return true;
  return areChasesLeft || areOffersLeft || nudges === forgottenPerTurn || sendings === forgottenPerTurn;
}

async function tellChases(db: Database, now: Date, random: Random): Promise<boolean> {
  const today = dayOf(now.getTime());
  const since = daysBefore(today, chaseDaysMax);
  const told = await transact(db, async (trx) => {
    const due = await insertChaseNudges(trx, { today, since, now, limit: chasesPerTurn });
    await askToTell(trx, due, { now, random });
    return due.length;
  });
  return told === chasesPerTurn;
}
