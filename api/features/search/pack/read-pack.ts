// What this reader's device may keep: everybody's published case studies and the services of their own area, by the rules of the
// search. Threads are never in it: they live, and belong to channels.
import type { z } from 'zod';
import { checkRate } from '#api/access/rate.ts';
import { searchRules } from '#api/access/searchable.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import type * as contract from '#shared/contract/search-pack.ts';
import { findPackArea, selectPackedCases, selectPackedServices, selectServiceMarks } from './queries.ts';
import { markOf, toPackedCase, toPackedService } from './shapes.ts';

/** A device asks for a list once and for what it lacks by fifties; more often it is broken or not a device. */
const callsPerMinuteMax = 60;
const minuteMs = 60_000;

function begin({ peer, rates, now }: PeerContext) {
  checkRate(rates, `pack:${peer.sessionId}`, now, callsPerMinuteMax, minuteMs);
  return { peer, rules: searchRules };
}

const areaOf = async ({ db, peer }: PeerContext) =>
  peer.areaId === null ? null : ((await findPackArea(db, peer, peer.areaId)) ?? null);

export async function readPack(
  ctx: PeerContext,
  { have }: z.output<typeof contract.readPack.input>,
): Promise<z.input<typeof contract.readPack.output>> {
  const reader = begin(ctx);
  const area = await areaOf(ctx);
  const { packedCasesMax, packedServicesMax } = limits;
  const cases = await selectPackedCases(ctx.db, reader, { only: null, limit: packedCasesMax + 1 });
  // There are many more services than case studies, and what changes of them is asked of the database alone.
  const services =
    area === null ? [] : await selectServiceMarks(ctx.db, reader, area.id, packedServicesMax + 1);
  const list = [
    ...cases.slice(0, packedCasesMax).map(toPackedCase),
    ...services.slice(0, packedServicesMax),
  ].map(({ id, mark }) => ({ id, mark }));
  const isCut = cases.length > packedCasesMax || services.length > packedServicesMax;
  const mark = markOf({ area, isCut, list });
  return { mark, list: mark === have ? null : list, area, isCut };
}

export async function readPacked(
  ctx: PeerContext,
  { ids }: z.output<typeof contract.readPacked.input>,
): Promise<z.input<typeof contract.readPacked.output>> {
  const reader = begin(ctx);
  const area = await areaOf(ctx);
  const cases = await selectPackedCases(ctx.db, reader, { only: ids, limit: ids.length });
  const services = area === null ? [] : await selectPackedServices(ctx.db, reader, area.id, ids);
  return { items: [...cases.map(toPackedCase), ...services.map(toPackedService)] };
}
