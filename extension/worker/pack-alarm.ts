// When the worker asks for crisis packs: in quiet hours once a day; at any hour when there are none, when they grow old, or when
// somebody of another area has signed in. It asks and lays down what came, sealed; opening and believing is the panel's.
import type { ArrivedPacks } from '#extension/bridge/arrived-packs.ts';
import { wallHour } from './wall-day.ts';

export const PACK_ALARM = 'packs';
/** How often it looks whether it is time. The first look is put off by chance, so that devices do not ask in step. */
export const PACK_ALARM_MINUTES = 60;

const hourMs = 3_600_000;
/** So old that it no longer waits for a quiet hour: capacities are of the day. */
export const packsOldMs = 36 * hourMs;
/** Once a night is enough. */
const packsYoungMs = 10 * hourMs;
const quiet = { from: 18, until: 8 };

export const isQuiet = (nowMs: number): boolean => {
  const { hour, isWeekend } = wallHour(nowMs);
  return isWeekend || hour >= quiet.from || hour < quiet.until;
};

export function isTime(nowMs: number, arrived: ArrivedPacks | null, areaId: string | null): boolean {
  return arrived === null || arrived.areaId !== areaId || isRipe(nowMs, arrived.heardMs);
}

/** What was heard then may be asked for again now. */
export function isRipe(nowMs: number, heardMs: number): boolean {
  const age = nowMs - heardMs;
  // Heard in the future: a clock was set back, and nothing is known of how old they are.
  if (age < 0 || age >= packsOldMs) return true;
  return age >= packsYoungMs && isQuiet(nowMs);
}

export type PackGround = {
  /** Null: nobody is signed in, or the API was not reached. */
  readAreaId: () => Promise<{ areaId: string | null } | null>;
  /** Throws when the API was not reached half way: then nothing is laid down. */
  fetch: (areaId: string | null) => Promise<Omit<ArrivedPacks, 'heardMs' | 'areaHeardMs' | 'areaId'>>;
  read: () => Promise<ArrivedPacks | null>;
  write: (packs: ArrivedPacks) => Promise<void>;
  nowMs: () => number;
};

/** Answers whether it asked. */
export async function fetchPacks(ground: PackGround): Promise<boolean> {
  const { nowMs } = ground;
  const arrived = await ground.read();
  // The usual ring ends here, without a word to the API: whose area it is matters only when it is time, or after a sign-in.
  const here = await ground.readAreaId();
  if (here === null || !isTime(nowMs(), arrived, here.areaId)) return false;
  const came = await ground.fetch(here.areaId);
  const heardMs = nowMs();
  // Nothing newer: what lies here is still what came last.
  const before = arrived?.areaId === here.areaId ? arrived : null;
  await ground.write({
    ...came,
    national: came.national ?? arrived?.national ?? null,
    area: came.area ?? before?.area ?? null,
    areaId: here.areaId,
    heardMs,
    areaHeardMs: came.area === null ? (before?.areaHeardMs ?? heardMs) : heardMs,
  });
  return true;
}
