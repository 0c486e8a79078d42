// The crisis packs in use: bundled until a newer one was opened. What arrives is kept only when it is genuine, newer and safe;
// what was kept is opened again at each start, because storage is not to be believed either. A bad one never replaces a good one.
import type { DraftStorage } from '#extension/panel/features/ask/index.ts';
import { verifyWith } from '#extension/panel/features/next-steps/index.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import { openAreaPack, openPack, type Unopened } from '#shared/next-steps/open-pack.ts';
import type { AreaPack, Pack } from '#shared/next-steps/types.ts';

export type PackCalls = {
  readPackKeys: () => Promise<{ keys: Record<string, string> }>;
  readPack: (haveVersion: number) => Promise<{ sealed: string | null }>;
  readAreaPack: () => Promise<{ sealed: string | null }>;
};

export type Packs = { pack: Pack; area: AreaPack | null; lastHeardMs: number | null };

export type PackKeeper = {
  now: () => Packs;
  watch: (heard: () => void) => () => void;
  load: () => Promise<void>;
  /** `areaId`: the worker's own, null when they have none. Answers what was refused, for the log of a deployer. */
  sync: (calls: PackCalls, areaId: string | null) => Promise<Unopened[]>;
};

const packsKey = 'next-steps:packs';
/** Not at every opening of the panel: packs change by the month, capacities by the day. */
const syncEveryMs = 6 * 3_600_000;

type Kept = {
  keys: Record<string, string>;
  national: string | null;
  area: string | null;
  areaId: string | null;
  heardMs: number;
};

export function makePackKeeper(
  storage: Pick<DraftStorage, 'readAll' | 'write'>,
  nowMs: () => number,
): PackKeeper {
  let packs: Packs = { pack: nationalPack, area: null, lastHeardMs: null };
  let kept: Kept = { keys: {}, national: null, area: null, areaId: null, heardMs: 0 };
  const listeners = new Set<() => void>();
  const use = (next: Partial<Packs>) => {
    packs = { ...packs, ...next };
    for (const heard of listeners) heard();
  };

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
      });
    },
    async sync(calls, areaId) {
      const isOtherArea = areaId !== kept.areaId;
      const age = nowMs() - kept.heardMs;
      if (!isOtherArea && age >= 0 && age < syncEveryMs) return [];
      // Of the area before: another worker's contacts are worse than none.
      if (isOtherArea) use({ area: null });
      const { keys } = await calls.readPackKeys();
      const verify = verifyWith(keys);
      const refused: Unopened[] = [];
      const next: Kept = {
        keys: { ...kept.keys, ...keys },
        national: kept.national,
        area: isOtherArea ? null : kept.area,
        areaId,
        heardMs: nowMs(),
      };
      const [national, area] = await Promise.all([
        calls.readPack(packs.pack.version),
        areaId === null ? { sealed: null } : calls.readAreaPack(),
      ]);
      if (national.sealed !== null) {
        const opened = await openPack(national.sealed, verify, packs.pack.version);
        if (opened.ok) {
          next.national = national.sealed;
          use({ pack: opened.pack });
        } else refused.push(opened.why);
      }
      if (area.sealed !== null && areaId !== null) {
        const opened = await openAreaPack(area.sealed, verify, { areaId, version: packs.area?.version ?? 0 });
        if (opened.ok) {
          next.area = area.sealed;
          use({ area: opened.pack });
        } else refused.push(opened.why);
      }
      use({ lastHeardMs: next.heardMs });
      kept = next;
      // No room on the device: the packs hold until the panel closes, and the caller says so.
      await storage.write(packsKey, kept);
      return refused;
    },
  };
}

function readKept(stored: unknown): Kept | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { keys, national, area, areaId, heardMs } = stored as Partial<Kept>;
  if (typeof keys !== 'object' || keys === null || typeof heardMs !== 'number') return null;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return { keys, national: text(national), area: text(area), areaId: text(areaId), heardMs };
}
