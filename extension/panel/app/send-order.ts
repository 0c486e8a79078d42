// What the crisis path asks of the API, behind its back: it may not know the wire. An order's own id is the key of the deed, so
// that it is done once.
import type { Sent } from '#extension/panel/features/next-steps/index.ts';
import type { Api } from '#extension/wire/api.ts';
import type { Keeper } from '#extension/wire/keeper.ts';
import { toRefusal } from '#extension/wire/refusal.ts';
import type { ChaseId } from '#shared/basics/ids.ts';
import type { RefusalCode } from '#shared/basics/refusals.ts';
import type { Order } from '#shared/next-steps/actions.ts';
import type { Ports } from './ports.ts';

/** What time or a sign-in heals. Anything else is left with the worker, who sees it and does it by hand. */
const passing: readonly RefusalCode[] = [
  'unavailable',
  'not-signed-in',
  'session-expired',
  'too-many-requests',
];

/** Made in another shift, perhaps by another person at a shared desk: not sent in the name of whoever signs in now. */
const oldMs = 12 * 3_600_000;
const isOld = (madeAt: string): boolean => Date.now() - Date.parse(madeAt) > oldMs;

export async function sendOrder(api: Api, keeper: Keeper, order: Order): Promise<Sent> {
  if (!(await keeper.isSignedIn())) return 'later';
  if (order.kind !== 'chase' || isOld(order.madeAt)) return 'stays';
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

/** Every failure becomes a refusal. */
const asked = async <Out>(call: Promise<Out>): Promise<Out> => {
  try {
    return await call;
  } catch (cause) {
    throw toRefusal(cause);
  }
};

export const packCalls = ({ nextSteps }: Api): NonNullable<Ports['packs']> => ({
  readPackKeys: () => asked(nextSteps.readPackKeys.query({})),
  readPack: (haveVersion) => asked(nextSteps.readPack.query({ haveVersion })),
  readAreaPack: () => asked(nextSteps.readAreaPack.query({})),
  addTimes: async (key, times) => {
    await asked(nextSteps.addStepTimes.mutate({ key, times: [...times] }));
  },
});
