// The crisis packs in use: bundled until a newer one was opened. What arrives is kept only when it is genuine, newer and safe;
// what was kept is opened again at each start, because storage is not to be believed either. A bad one never replaces a good one.
// The worker asks for packs in quiet hours; the panel asks itself only where that did not happen.
import type { ArrivedPacks } from '#extension/bridge/arrived-packs.ts';
import type { DraftStorage } from '#extension/panel/features/ask/index.ts';
import { verifyWith } from '#extension/panel/features/next-steps/index.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import { openAreaPack, openPack, type Unopened } from '#shared/next-steps/open-pack.ts';
import type { AreaPack, Pack } from '#shared/next-steps/types.ts';

export type PackCalls = {
  /** `isRuled`: a policy names the keys, and no others are believed. */
  readPackKeys: () => Promise<{ keys: Readonly<Record<string, string>>; isRuled: boolean }>;
  readPack: (haveVersion: number) => Promise<{ sealed: string | null }>;
  readAreaPack: () => Promise<{ sealed: string | null }>;
};

export type Packs = {
  pack: Pack;
  area: AreaPack | null;
  lastHeardMs: number | null;
  /** By how much this device's clock stood before (+) or behind (-) the server's when the area's pack was made for it. */
  skewMs: number;
};

export type PackKeeper = {
  now: () => Packs;
  watch: (heard: () => void) => () => void;
  load: () => Promise<void>;
  /** What the worker laid down. Answers what was refused. */
  takeIn: (arrived: ArrivedPacks) => Promise<Unopened[]>;
  /** Whose area counts now, null when they have none: contacts of another worker's area are worse than none. */
  settle: (areaId: string | null) => void;
  /** The way out where no worker asked: answers what was refused, for the log of a deployer. */
  sync: (calls: PackCalls, areaId: string | null) => Promise<Unopened[]>;
  /** A path begins: what is of the day is asked for anew, unless it came a moment ago. */
  renew: (calls: PackCalls, areaId: string | null) => Promise<Unopened[]>;
};

const packsKey = 'next-steps:packs';
/** As long as the worker waits for a quiet hour at most. */
const oldMs = 36 * 3_600_000;
/** Within this time a word on capacity is as good as a new one. */
const freshMs = 5 * 60_000;

type Kept = Pick<ArrivedPacks, 'keys' | 'national' | 'area' | 'areaId' | 'heardMs'> & { skewMs: number };
const nothing: Kept = { keys: {}, national: null, area: null, areaId: null, heardMs: 0, skewMs: 0 };

export function makePackKeeper(
  storage: Pick<DraftStorage, 'readAll' | 'write'>,
  nowMs: () => number,
): PackKeeper {
  let packs: Packs = { pack: nationalPack, area: null, lastHeardMs: null, skewMs: 0 };
  let kept = nothing;
  const listeners = new Set<() => void>();
  const use = (next: Partial<Packs>) => {
    packs = { ...packs, ...next };
    for (const heard of listeners) heard();
  };
  const settle = (areaId: string | null) => {
    if (areaId !== kept.areaId) use({ area: null });
  };

  // One after another: of two that arrive together the older may not be opened beside the newer and have the last word.
  let turn: Promise<unknown> = Promise.resolve();
  function takeIn(arrived: ArrivedPacks): Promise<Unopened[]> {
    const mine = turn.then(() => open(arrived));
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function open(arrived: ArrivedPacks): Promise<Unopened[]> {
    const isOtherArea = arrived.areaId !== kept.areaId;
    if (arrived.heardMs === kept.heardMs && !isOtherArea) return [];
    settle(arrived.areaId);
    const verify = verifyWith(arrived.keys);
    const refused: Unopened[] = [];
    const next: Kept = {
      keys: arrived.isRuled ? arrived.keys : { ...kept.keys, ...arrived.keys },
      national: kept.national,
      area: isOtherArea ? null : kept.area,
      areaId: arrived.areaId,
      heardMs: arrived.heardMs,
      skewMs: kept.skewMs,
    };
    if (arrived.national !== null && arrived.national !== kept.national) {
      const opened = await openPack(arrived.national, verify, packs.pack.version);
      if (opened.ok) {
        next.national = arrived.national;
        use({ pack: opened.pack });
      } else if (opened.why !== 'not-newer') refused.push(opened.why);
    }
    if (arrived.area !== null && arrived.areaId !== null && arrived.area !== next.area) {
      const { areaId } = arrived;
      const opened = await openAreaPack(arrived.area, verify, { areaId, version: packs.area?.version ?? 0 });
      if (opened.ok) {
        next.area = arrived.area;
        // Made for this very request: its number is the minute on the server's clock.
        next.skewMs = arrived.areaHeardMs - opened.pack.version * 60_000;
        use({ area: opened.pack });
      } else if (opened.why !== 'not-newer') refused.push(opened.why);
    }
    use({ lastHeardMs: next.heardMs, skewMs: next.skewMs });
    kept = next;
    // No room on the device: the packs hold until the panel closes, and the caller says so.
    await storage.write(packsKey, kept);
    return refused;
  }

  async function askUnlessHeard(calls: PackCalls, areaId: string | null, withinMs: number) {
    settle(areaId);
    const age = nowMs() - kept.heardMs;
    if (areaId === kept.areaId && age >= 0 && age < withinMs) return [];
    const [{ keys, isRuled }, national, area] = await Promise.all([
      calls.readPackKeys(),
      calls.readPack(packs.pack.version),
      areaId === null ? { sealed: null } : calls.readAreaPack(),
    ]);
    const came = { keys, isRuled, national: national.sealed, area: area.sealed };
    const heardMs = nowMs();
    return takeIn({ ...came, areaId, heardMs, areaHeardMs: heardMs });
  }

  return {
    now: () => packs,
    watch(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    async load() {
      const stored = readKept((await storage.readAll(packsKey))[packsKey]);
      if (!stored) return;
      kept = stored;
      const verify = verifyWith(kept.keys);
      const national = kept.national ? await openPack(kept.national, verify, nationalPack.version) : null;
      const area =
        kept.area && kept.areaId
          ? await openAreaPack(kept.area, verify, { areaId: kept.areaId, version: 0 })
          : null;
      use({
        ...(national?.ok && { pack: national.pack }),
        ...(area?.ok && { area: area.pack }),
        lastHeardMs: kept.heardMs || null,
        skewMs: kept.skewMs,
      });
    },
    takeIn,
    settle,
    sync: (calls, areaId) => askUnlessHeard(calls, areaId, oldMs),
    renew: (calls, areaId) => askUnlessHeard(calls, areaId, freshMs),
  };
}

function readKept(stored: unknown): Kept | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { keys, national, area, areaId, heardMs, skewMs } = stored as Partial<Kept>;
  if (typeof keys !== 'object' || keys === null || typeof heardMs !== 'number') return null;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    keys,
    national: text(national),
    area: text(area),
    areaId: text(areaId),
    heardMs,
    skewMs: typeof skewMs === 'number' ? skewMs : 0,
  };
}
