// The colleagues of a community as administrators see them: never how anybody signs in, a pseudonym, or anything that leads to a post.

import type { z } from 'zod';
import { readId } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { PersonId } from '#shared/basics/ids.ts';
import { type Role, roles } from '#shared/basics/lists.ts';
import type { listPeople as contract, listKeepers as keepers } from '#shared/contract/people.ts';
import { selectPeople } from './queries.ts';

export const inOrder = (held: readonly string[]): Role[] => roles.filter((role) => held.includes(role));

export async function listPeople(
  { db, peer }: PeerContext,
  { cursor, limit, ...filter }: z.output<typeof contract.input>,
) {
  const rows = await selectPeople(db, peer, filter, readId<PersonId>(cursor), limit + 1);
  return toPage(
    rows,
    limit,
    ({ roles: held, ...person }) => ({
      ...person,
      roles: inOrder(held?.split(',') ?? []),
      hasLeft: held === null,
    }),
    ({ id }) => id,
  );
}

/** To any member: no more than stands beside what they post under their name. */
export async function listKeepers(
  { db, peer }: PeerContext,
  { cursor, limit, role }: z.output<typeof keepers.input>,
) {
  const after = readId<PersonId>(cursor);
  const rows = await selectPeople(db, peer, { role, are: 'here' }, after, limit + 1);
  return toPage(
    rows,
    limit,
    ({ id, name, organisation, area }) => ({ personId: id, name, organisation, area }),
    ({ id }) => id,
  );
}
