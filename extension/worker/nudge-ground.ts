// The ground that nudges stand on in a real browser: the session that the panel keeps, the API, the storage, the system's notices.
import { askForPlace } from '#extension/bridge/place-asked.ts';
import { clearAlarm, setAlarm } from '#extension/platform/alarms.ts';
import { readConfiguration } from '#extension/platform/configuration.ts';
import { clearNotice, onNoticePressed, showNotice } from '#extension/platform/notices.ts';
import type { PlaceLink } from '#extension/platform/place-link.ts';
import { forget, readStored, store, watchStored } from '#extension/platform/storage.ts';
import { lastFocusedWindowId, openPanel, openPanelAsPage } from '#extension/platform/windows.ts';
import { sessionKey } from '#extension/wire/open-keeper.ts';
import { badge } from './badge-ground.ts';
import { type Looked, makeNudging, NUDGE_ALARM, NUDGE_ALARM_MINUTES } from './nudge-alarm.ts';
import { lockedKey, openSession } from './signed-in.ts';

const noticePlaceKey = 'notice-place';

async function look(): Promise<Looked> {
  const { api, isIn } = await openSession();
  if (!(await isIn())) return { kind: 'signed-out' };
  try {
    const { waiting, fresh } = await api.nudges.look.query({});
    return { kind: 'looked', waiting, fresh };
  } catch {
    // Whatever stands in the way, the next look asks again; unless asking showed that the session is over.
    return { kind: (await isIn()) ? 'unreached' : 'signed-out' };
  }
}

const nudging = makeNudging({
  look,
  readTold: (key) => readStored('session', key),
  writeTold: (key, ids) => (ids === null ? forget('session', key) : store('session', key, ids)),
  showCount: (count) => badge.show('nudges', count),
  notify: async (words, place) => {
    await store('session', noticePlaceKey, place);
    await showNotice('Peer Hub', words);
  },
  takeNoticeAway: clearNotice,
});

/** Nobody watches a badge that could not be drawn; the next ring draws it. */
export const lookForNudges = (): void => void nudging.look().catch(() => undefined);
const forgetNudges = (): void => void nudging.forget().catch(() => undefined);

/** Pressed beside a link of the Peer Hub that this extension speaks to: the panel goes where the link leads. */
export const followLink = (windowId: number, link: PlaceLink | null): void => {
  if (link === null) return;
  const goThere = async () => {
    const { apiAddress } = await readConfiguration();
    if (link.origin === apiAddress) await askForPlace(windowId, link.place);
  };
  void goThere().catch(() => undefined);
};

export const beginNudging = (): void => {
  void clearAlarm(NUDGE_ALARM)
    .then(() => setAlarm(NUDGE_ALARM, NUDGE_ALARM_MINUTES))
    .then(lookForNudges)
    .catch(() => undefined);
};

/** In the first tick: a sign-in or news in the panel is worth a look, a sign-out takes all of it away; a notice leads to its place. */
export const nudgeOnChange = (): void => {
  watchStored('session', sessionKey, (session) => (session === undefined ? forgetNudges() : lookForNudges()));
  watchStored('session', lockedKey, (minutes) =>
    typeof minutes === 'number' ? forgetNudges() : lookForNudges(),
  );
  watchStored('session', 'panel:nudges-changed', lookForNudges);
  onNoticePressed((windowId) => {
    // The press counts as an act of the person in some browsers; in the others the panel opens as a page.
    const opening = openPanel(windowId);
    const goThere = async () => {
      const place = await readStored('session', noticePlaceKey);
      if (typeof place !== 'string') return;
      await askForPlace(await lastFocusedWindowId(), place);
      if (!(await opening)) await openPanelAsPage(place);
    };
    void goThere().catch(() => undefined);
  });
};
