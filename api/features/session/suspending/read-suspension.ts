// To somebody who is suspended and can do nothing else: why, in the moderator's words, and whom to ask. Known by the token that
// their open panel still holds.
import type { z } from 'zod';
import { digest } from '#api/access/session.ts';
import type { PageContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { readSuspension as contract } from '#shared/contract/session.ts';
import { findSuspended, selectWhomToAsk } from './queries.ts';

const namedMax = 3;

export async function readSuspension(
  { db, now }: PageContext,
  { refreshToken }: z.output<typeof contract.input>,
) {
  const suspended = await findSuspended(db, digest(refreshToken), now);
  if (suspended === undefined) throw refuse('not-found');
  return { words: suspended.words, ask: await selectWhomToAsk(db, suspended, namedMax) };
}
