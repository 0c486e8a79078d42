// The live stream of this peer. Each event's id is the cursor that the browser sends back when the connection broke.
import { tracked } from '@trpc/server';
import type { z } from 'zod';
import { followChanges } from '#api/realtime/follow.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { Change, watchChanges as contract } from '#shared/contract/channels.ts';

export async function* watchChanges(
  { db, hub, peer, clock, config }: PeerContext,
  ask: z.output<typeof contract.input>,
  signal: AbortSignal | undefined,
) {
  const following = { db, hub, peer, clock, pollMs: config.limits.pollMs, signal };
  for await (const { id, change } of followChanges(following, ask.lastEventId ?? null))
    yield tracked<Change>(id, change);
}
