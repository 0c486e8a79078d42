// From rows to what a device keeps, each with a mark that changes when anything of it does. Pure.
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type * as contract from '#shared/contract/search-pack.ts';
import type { selectPackedCases, selectPackedServices } from './queries.ts';

type CaseRow = Awaited<ReturnType<typeof selectPackedCases>>[number];
type ServiceRow = Awaited<ReturnType<typeof selectPackedServices>>[number];
type Packed = z.input<typeof contract.packedDocument>;

export const markOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

export function toPackedCase(row: CaseRow): Packed {
  const { areaId, areaName, credit, reviewBy, freshAt, ...rest } = row;
  // The table says that it stands there from the first publishing on.
  if (reviewBy === null) throw new Error('A published case study has no date.');
  const content = {
    ...rest,
    kind: 'case-study' as const,
    area: areaId === null || areaName === null ? null : { id: areaId, name: areaName },
    credit: credit.kind === 'named' ? { name: credit.name, organisation: credit.organisation } : null,
    reviewBy,
    freshAt: freshAt.toISOString(),
  };
  return { ...content, mark: markOf(content) };
}

export function toPackedService(row: ServiceRow): Packed {
  const { areaId, areaName, capacity, capacityAt, freshAt, ...rest } = row;
  return {
    ...rest,
    kind: 'service' as const,
    area: { id: areaId, name: areaName },
    capacity: capacity ?? 'unknown',
    capacityOn: capacityAt && dayOf(capacityAt),
    freshAt: freshAt.toISOString(),
  };
}
