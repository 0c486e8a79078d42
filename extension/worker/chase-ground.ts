// The ground that reminders stand on in a real browser: the session that the panel keeps, the API, the storage, the badge.
import { clearAlarm, setAlarm } from '#extension/platform/alarms.ts';
import { setBadge } from '#extension/platform/badge.ts';
import { readConfiguration } from '#extension/platform/configuration.ts';
import { forget, readStored, store, watchStored } from '#extension/platform/storage.ts';
import { nobody, openApi } from '#extension/wire/api.ts';
import { makeKeeper } from '#extension/wire/keeper.ts';
import {
  CHASE_ALARM,
  CHASE_ALARM_MINUTES,
  type ChaseGround,
  type Counts,
  remindOfChases,
} from './chase-alarms.ts';

const sessionKey = 'session';

async function count(): Promise<Counts | null> {
  const { apiAddress } = await readConfiguration();
  const keeper = makeKeeper(apiAddress, {
    store: {
      read: () => readStored('session', sessionKey),
      write: (value) => store('session', sessionKey, value),
      clear: () => forget('session', sessionKey),
      watch: (heard) => watchStored('session', sessionKey, heard),
    },
    lock: (work) => navigator.locks.request('peer-hub-session', work),
    refresh: (refreshToken) => openApi(apiAddress, nobody).session.refresh.mutate({ refreshToken }),
    nowMs: Date.now,
  });
  if (!(await keeper.isSignedIn())) return null;
  try {
    return await openApi(apiAddress, keeper).chases.countChases.query({});
  } catch {
    // Whatever stands in the way, the days that are known still count.
    return null;
  }
}

const ground: ChaseGround = {
  count,
  readDues: (key) => readStored('local', key),
  writeDues: (key, dues) => store('local', key, dues),
  setBadge,
  nowMs: Date.now,
};

/** Nobody watches a badge that could not be drawn; the next ring draws it. */
export const remind = (): void => void remindOfChases(ground).catch(() => undefined);

export const beginReminding = (): void => {
  void clearAlarm(CHASE_ALARM)
    .then(() => setAlarm(CHASE_ALARM, CHASE_ALARM_MINUTES))
    .then(remind)
    .catch(() => undefined);
};

/** A sign-in, or a change of chases in the panel, is worth a look. */
export const remindOnChange = (): void => {
  watchStored('session', sessionKey, remind);
  watchStored('session', 'panel:chases-changed', remind);
};
