// Sends what the crisis path kept while there was no network, also when no panel is open. It rings only as long as something waits that
// time may heal; what waits for a sign-in is woken by the sign-in.
import type { Outbox, Sent } from '#extension/bridge/crisis-orders.ts';
import type { Order } from '#shared/basics/crisis-order.ts';

export const ORDER_ALARM = 'crisis-orders';
/** Somebody asked for a supervisor: not later than that after the network is back. */
export const ORDER_ALARM_MINUTES = 1;

export type OrderGround = {
  outbox: Pick<Outbox, 'waiting' | 'deliver'>;
  /** Signed in, and no panel has locked itself. */
  isIn: () => Promise<boolean>;
  /** Null: it could not be asked now. */
  whoIsIn: () => Promise<string | null>;
  send: (order: Order) => Promise<Sent>;
  /** Something has gone: what counts such things looks again. */
  gone: () => void;
  ring: (isOn: boolean) => Promise<void>;
};

export async function lookAfterOrders({
  outbox,
  isIn,
  whoIsIn,
  send,
  gone,
  ring,
}: OrderGround): Promise<void> {
  if ((await outbox.waiting()).length === 0 || !(await isIn())) return ring(false);
  // Set before anything is tried: a worker that dies half way is woken again.
  await ring(true);
  const { isLater } = await outbox.deliver(async (order) => {
    const whose = await judgeOwner(order, whoIsIn);
    if (whose !== 'ours') return whose;
    const end = await send(order);
    if (end === 'sent' || end === 'unheard') gone();
    return end;
  });
  // What the API refused for good is left for the person, who sees it in the panel.
  if (!isLater) await ring(false);
}

/** Left by somebody else at a shared desk: it stays until they are back. */
async function judgeOwner(
  { by }: Order,
  whoIsIn: OrderGround['whoIsIn'],
): Promise<'ours' | 'stays' | 'later'> {
  if (by === undefined) return 'ours';
  const me = await whoIsIn();
  if (me === null) return 'later';
  return me === by ? 'ours' : 'stays';
}
