// The ground that reminders stand on in a real browser: the session that the panel keeps, the API, the storage, the badge.
import { clearAlarm, setAlarm } from '#extension/platform/alarms.ts';
import { forget, readStored, store, watchStored } from '#extension/platform/storage.ts';
import { sessionKey } from '#extension/wire/open-keeper.ts';
import { badge } from './badge-ground.ts';
import { CHASE_ALARM, CHASE_ALARM_MINUTES, makeReminders, type Told } from './chase-alarms.ts';
import { lockedKey, openSession } from './signed-in.ts';

async function count(): Promise<Told> {
  const { api, isIn } = await openSession();
  if (!(await isIn())) return { kind: 'signed-out' };
  try {
    const counts = await api.chases.countChases.query({});
    return { kind: 'counted', counts };
  } catch {
    // Whatever stands in the way, the days that are known still count; unless asking showed that the session is over.
    return { kind: (await isIn()) ? 'unreached' : 'signed-out' };
  }
}

// The days are kept as long as the session is: in memory.
const reminders = makeReminders({
  count,
  readDues: (key) => readStored('session', key),
  writeDues: (key, dues) => (dues === null ? forget('session', key) : store('session', key, dues)),
  showCount: (due) => badge.show('chases', due),
  nowMs: Date.now,
});

/** Nobody watches a badge that could not be drawn; the next ring draws it. */
export const remind = (): void => void reminders.remind().catch(() => undefined);
const forgetDues = (): void => void reminders.forget().catch(() => undefined);

export const beginReminding = (): void => {
  void clearAlarm(CHASE_ALARM)
    .then(() => setAlarm(CHASE_ALARM, CHASE_ALARM_MINUTES))
    .then(remind)
    .catch(() => undefined);
};

/** A sign-in, or a change of chases in the panel, is worth a look; a sign-out or a lock takes the number away. */
export const remindOnChange = (): void => {
  watchStored('session', sessionKey, (session) => (session === undefined ? forgetDues() : remind()));
  watchStored('session', lockedKey, (minutes) => (typeof minutes === 'number' ? forgetDues() : remind()));
  watchStored('session', 'panel:chases-changed', remind);
};
