// From rows to what the contract names. Pure; nothing is looked up here.
import type { z } from 'zod';
import type * as contract from '#shared/contract/chases.ts';
import type { selectChases, selectChecks, selectEvents } from './queries.ts';

type Rows<Query extends (...asked: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Query>>[number];
type In<Schema extends z.ZodType> = z.input<Schema>;
export type ChaseRow = Rows<typeof selectChases>;

export function toChase(row: ChaseRow, today: string): In<typeof contract.chase> {
  const { sourceKind, sourceId, stepDownOn, madeAt, stateAt, closedAt, linkExpiresAt, ...chase } = row;
  return {
    ...chase,
    source: { kind: sourceKind, id: sourceId },
    madeAt: madeAt.toISOString(),
    stateAt: stateAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    linkExpiresAt: closedAt === null ? (linkExpiresAt?.toISOString() ?? null) : null,
    isStepDownDue: stepDownOn !== null && stepDownOn <= today,
  };
}

export const toEvent = ({ at, ...event }: Rows<typeof selectEvents>): In<typeof contract.chaseEvent> => ({
  ...event,
  at: at.toISOString(),
});

export const toCheck = ({
  doneAt,
  ...check
}: Rows<typeof selectChecks>): In<typeof contract.benefitCheck> => ({
  ...check,
  doneAt: doneAt?.toISOString() ?? null,
});

export const cursorOf = (row: Pick<ChaseRow, 'dueOn' | 'closedAt' | 'id' | 'standsIn'>): string =>
  `${row.standsIn === 'closed' ? (row.closedAt?.toISOString() ?? '') : row.dueOn},${row.id}`;
