// The colleagues of a community as administrators see them: never how anybody signs in, a pseudonym, or anything that leads to a post.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import { type PersonId, uuidPattern } from '#shared/basics/ids.ts';
import { type Role, roles } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { listPeople as contract } from '#shared/contract/people.ts';
import { selectPeople } from './queries.ts';

/** Lists go on behind the id of their last row. */
export function readCursor<Id extends string>(cursor: string | undefined): Id | null {
  if (cursor === undefined) return null;
  if (!uuidPattern.test(cursor)) throw refuse('malformed');
  return cursor as Id;
}

export function toPage<Row extends { id: string }>(rows: readonly Row[], limit: number) {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export const inOrder = (held: readonly string[]): Role[] => roles.filter((role) => held.includes(role));

export async function listPeople(
  { db, peer }: PeerContext,
  { cursor, limit, ...filter }: z.output<typeof contract.input>,
) {
  const rows = await selectPeople(db, peer, filter, readCursor<PersonId>(cursor), limit + 1);
  const { items, next } = toPage(rows, limit);
  return {
    items: items.map(({ roles: held, ...person }) => ({
      ...person,
      roles: inOrder(held?.split(',') ?? []),
      hasLeft: held === null,
    })),
    next,
  };
}
