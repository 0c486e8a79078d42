// What this reader's device may keep: everybody's published case studies and the services of their own area, by the rules of the
// search. Threads are never in it: they live, and belong to channels.
import type { z } from 'zod';
import { checkRate } from '#api/access/rate.ts';
import { searchRules } from '#api/access/searchable.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import type * as contract from '#shared/contract/search-pack.ts';
import { findPackArea, type Only, selectPackedCases, selectPackedServices } from './queries.ts';
import { markOf, toPackedCase, toPackedService } from './shapes.ts';

/** A device asks for a list once and for what it lacks by fifties; more often it is broken or not a device. */
const callsPerMinuteMax = 60;
const minuteMs = 60_000;

async function packFor({ db, peer, rates, now }: PeerContext, only: Only) {
  checkRate(rates, `pack:${peer.sessionId}`, now, callsPerMinuteMax, minuteMs);
  const reader = { peer, rules: searchRules };
  const area = peer.areaId === null ? null : ((await findPackArea(db, peer, peer.areaId)) ?? null);
  const cases = await selectPackedCases(db, reader, { only, limit: limits.packedCasesMax + 1 });
  const services =
    area === null
      ? []
      : await selectPackedServices(db, reader, area.id, { only, limit: limits.packedServicesMax + 1 });
  return {
    area,
    isCut: cases.length > limits.packedCasesMax || services.length > limits.packedServicesMax,
    items: [
      ...cases.slice(0, limits.packedCasesMax).map(toPackedCase),
      ...services.slice(0, limits.packedServicesMax).map(toPackedService),
    ],
  };
}

export async function readPack(
  ctx: PeerContext,
  { have }: z.output<typeof contract.readPack.input>,
): Promise<z.input<typeof contract.readPack.output>> {
  const { area, isCut, items } = await packFor(ctx, null);
  const list = items.map(({ id, mark }) => ({ id, mark }));
  const mark = markOf({ area, isCut, list });
  return { mark, list: mark === have ? null : list, area, isCut };
}

export async function readPacked(
  ctx: PeerContext,
  { ids }: z.output<typeof contract.readPacked.input>,
): Promise<z.input<typeof contract.readPacked.output>> {
  const { items } = await packFor(ctx, ids);
  return { items };
}
