// The ground that fetching packs stands on in a real browser: the session, the API, the storage, the alarm.
import { readArrived, writeArrived } from '#extension/bridge/arrived-packs.ts';
import { clearAlarm, setAlarm } from '#extension/platform/alarms.ts';
import { watchStored } from '#extension/platform/storage.ts';
import { sessionKey } from '#extension/wire/open-keeper.ts';
import { fetchPacks, PACK_ALARM, PACK_ALARM_MINUTES } from './pack-alarm.ts';
import { openSession } from './signed-in.ts';

async function look(): Promise<void> {
  const { api, isIn, packKeys } = await openSession();
  if (!(await isIn())) return;
  await fetchPacks({
    readAreaId: async () => ({ areaId: (await api.session.readMe.query({})).areaId }),
    fetch: async (areaId) => {
      const [{ keys }, national, area] = await Promise.all([
        packKeys ? { keys: packKeys } : api.nextSteps.readPackKeys.query({}),
        api.nextSteps.readPack.query({ haveVersion: 0 }),
        areaId === null ? { sealed: null } : api.nextSteps.readAreaPack.query({}),
      ]);
      return { keys, isRuled: packKeys !== null, national: national.sealed, area: area.sealed };
    },
    // Keys of another kind than those that count now: what lies there is believed by nobody.
    read: async () => {
      const arrived = await readArrived();
      return arrived?.isRuled === (packKeys !== null) ? arrived : null;
    },
    write: writeArrived,
    nowMs: Date.now,
  });
}

/** No network, a full device: the packs that are there hold and say how old they are; the next ring tries again. */
export const lookForPacks = (): void => void look().catch(() => undefined);

export const beginPacks = (): void => {
  const byChance = 1 + Math.floor(Math.random() * PACK_ALARM_MINUTES);
  void clearAlarm(PACK_ALARM)
    .then(() => setAlarm(PACK_ALARM, PACK_ALARM_MINUTES, byChance))
    .catch(() => undefined);
};

/** Who signs in may be of another area. */
export const lookForPacksOnSignIn = (): void => {
  watchStored('session', sessionKey, (session) => {
    if (session !== undefined) lookForPacks();
  });
};
