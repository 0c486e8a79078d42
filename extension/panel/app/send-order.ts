// Carries an order of the crisis path to the API. The order's own id is the key of the deed, so that it is done once.
import type { Sent } from '#extension/panel/features/next-steps/index.ts';
import type { Api } from '#extension/wire/api.ts';
import type { Keeper } from '#extension/wire/keeper.ts';
import { toRefusal } from '#extension/wire/refusal.ts';
import type { ChaseId } from '#shared/basics/ids.ts';
import type { RefusalCode } from '#shared/basics/refusals.ts';
import type { Order } from '#shared/next-steps/actions.ts';

/** What time or a sign-in heals. Anything else is left with the worker, who sees it and does it by hand. */
const passing: readonly RefusalCode[] = [
  'unavailable',
  'not-signed-in',
  'session-expired',
  'too-many-requests',
];

export async function sendOrder(api: Api, keeper: Keeper, order: Order): Promise<Sent> {
  if (!(await keeper.isSignedIn())) return 'later';
  if (order.kind !== 'chase') return 'stays';
  try {
    await api.chases.createChase.mutate({
      chaseId: order.id as ChaseId,
      need: order.need,
      source: { kind: 'step', id: order.pathId },
      dueOn: order.dueOn,
    });
    return 'sent';
  } catch (cause) {
    const { code } = toRefusal(cause);
    // It arrived the first time, and only the answer was lost.
    if (code === 'already-done') return 'sent';
    return passing.includes(code) ? 'later' : 'stays';
  }
}
