// How long it takes from opening to three steps. Who was so quick or so slow is not kept, and few measurements are no figure.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import type * as contract from '#shared/contract/next-steps.ts';
import { findFigures, insertTimes } from './queries.ts';

/** Disclosure control (DOMAIN 5.10): nothing is said of fewer than eight. */
const countMin = 8;

export async function addStepTimes(
  { db, peer }: PeerContext,
  { key, times }: z.output<typeof contract.addStepTimes.input>,
) {
  await insertTimes(
    db,
    peer.communityId,
    key,
    times.map(({ tenthsOfSeconds: tenths, ...time }) => ({ ...time, tenths })),
  );
  return {};
}

export async function readStepFigures({ db, peer }: PeerContext) {
  const figures = await findFigures(db, peer);
  if (!figures || figures.count < countMin)
    return { medianTenths: null, slowestTenths: null, withinMinutePercent: null };
  return {
    medianTenths: figures.median,
    slowestTenths: figures.slowest,
    withinMinutePercent: figures.within,
  };
}
