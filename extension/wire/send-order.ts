// What the crisis path asks of the API, behind its back: it may not know the wire. An order's own id is the key of the deed, so
// that it is done once.
import type { Sent } from '#extension/bridge/crisis-orders.ts';
import type { Order } from '#shared/basics/crisis-order.ts';
import { type ChaseId, type ServiceId, type SupervisionId, uuidPattern } from '#shared/basics/ids.ts';
import type { RefusalCode } from '#shared/basics/refusals.ts';
import type { Api } from './api.ts';
import type { Keeper } from './keeper.ts';
import { toRefusal } from './refusal.ts';

/** What time or a sign-in heals. Anything else is left with the worker, who sees it and does it by hand. */
const passing: readonly RefusalCode[] = [
  'unavailable',
  'not-signed-in',
  'session-expired',
  'too-many-requests',
];

/**
 * Made in another shift, perhaps by another person at a shared desk: not sent in the name of whoever signs in now. A chase whose maker is
 * known keeps; a request for a supervisor of days ago would call somebody to what is over.
 */
const oldMs = 12 * 3_600_000;
const isOld = ({ madeAt, kind, by }: Order): boolean =>
  !(kind === 'chase' && by !== undefined) && Date.now() - Date.parse(madeAt) > oldMs;

export async function sendOrder(api: Api, keeper: Pick<Keeper, 'isSignedIn'>, order: Order): Promise<Sent> {
  if (!(await keeper.isSignedIn())) return 'later';
  if (order.kind === 'ask' || isOld(order)) return 'stays';
  try {
    return await (order.kind === 'chase' ? sendChase(api, order) : sendRequest(api, order));
  } catch (cause) {
    const { code } = toRefusal(cause);
    // It arrived the first time, and only the answer was lost.
    if (code === 'already-done' || (code === 'key-reused' && order.kind === 'chase')) return 'sent';
    return passing.includes(code) ? 'later' : 'stays';
  }
}

/** A network that answers nothing is as good as none; what arrived all the same is known by its id. */
const sendMsMax = 20_000;
const inTime = () => ({ signal: AbortSignal.timeout(sendMsMax) });

type Of<Kind extends Order['kind']> = Extract<Order, { kind: Kind }>;

/** The service that led the first step goes along, so that the chase names what others know. */
async function sendChase({ chases }: Api, { id, need, pathId, dueOn, services }: Of<'chase'>): Promise<Sent> {
  const chase = { chaseId: id as ChaseId, need, source: { kind: 'step' as const, id: pathId }, dueOn };
  const serviceId = services.find((one) => uuidPattern.test(one)) as ServiceId | undefined;
  try {
    await chases.createChase.mutate({ ...chase, serviceId: serviceId ?? null }, inTime());
  } catch (cause) {
    // The pack is older than the directory: the service is gone, and the chase is still to be made.
    if (serviceId === undefined || toRefusal(cause).code !== 'not-found') throw cause;
    await chases.createChase.mutate(chase, inTime());
  }
  return 'sent';
}

async function sendRequest({ supervision }: Api, order: Of<'supervision'>): Promise<Sent> {
  const { id, need, pathId, isUrgent, text } = order;
  const request = { requestId: id as SupervisionId, need, pathId, isUrgent };
  const ask = async (body: string | null) => {
    const { standing } = await supervision.ask.mutate({ ...request, body }, inTime());
    return standing.onDuty.length > 0 ? 'sent' : 'unheard';
  };
  try {
    return await ask(text);
  } catch (cause) {
    // A supervisor without the words is worth more than words without a supervisor.
    if (text === null || !wordRefusals.includes(toRefusal(cause).code)) throw cause;
    return ask(null);
  }
}

const wordRefusals: readonly RefusalCode[] = ['still-identifies', 'too-long', 'empty'];
