// The ground that sending kept orders stands on in a real browser: the session, the API, the storage, the lock that panels hold too.
import { makeOutbox, outboxKey } from '#extension/bridge/crisis-orders.ts';
import { clearAlarm, setAlarm } from '#extension/platform/alarms.ts';
import { forget, readStored, store, watchStored } from '#extension/platform/storage.ts';
import { sessionKey } from '#extension/wire/open-keeper.ts';
import { sendOrder } from '#extension/wire/send-order.ts';
import { remind } from './chase-ground.ts';
import { lookAfterOrders, ORDER_ALARM, ORDER_ALARM_MINUTES } from './order-alarm.ts';
import { lockedKey, openSession } from './signed-in.ts';

const outbox = makeOutbox(
  {
    read: () => readStored('local', outboxKey),
    write: (orders) => (orders.length > 0 ? store('local', outboxKey, orders) : forget('local', outboxKey)),
  },
  (kind, work) => navigator.locks.request(`${outboxKey}:${kind}`, work),
);

const askMsMax = 10_000;

const ring = (isOn: boolean): Promise<void> =>
  isOn ? setAlarm(ORDER_ALARM, ORDER_ALARM_MINUTES) : clearAlarm(ORDER_ALARM);

async function look(): Promise<void> {
  const { api, isIn } = await openSession();
  // Asked once a look, and only if an order names somebody.
  let me: Promise<string | null> | null = null;
  const whoIsIn = () => {
    // Under the lock that panels wait for.
    me ??= api.session.readMe.query({}, { signal: AbortSignal.timeout(askMsMax) }).then(
      ({ personId }) => personId,
      () => null,
    );
    return me;
  };
  await lookAfterOrders({
    outbox,
    isIn,
    whoIsIn,
    send: (order) => sendOrder(api, { isSignedIn: isIn }, order),
    gone: remind,
    ring,
  });
}

/** Whatever fails, the orders lie where they lay: the next ring, sign-in or open panel tries again. */
export const lookForOrders = (): void => void look().catch(() => undefined);

/**
 * A sign-in or an unlocked panel is worth a look. What a panel lays down it tries to send itself, and tells the person how that ended;
 * only the bell is set, for the case that it is closed.
 */
export const lookForOrdersOnChange = (): void => {
  watchStored('session', sessionKey, (session) => {
    if (session !== undefined) lookForOrders();
  });
  watchStored('session', lockedKey, lookForOrders);
  watchStored('local', outboxKey, (orders) => {
    ring(Array.isArray(orders) && orders.length > 0).catch(() => undefined);
  });
};
