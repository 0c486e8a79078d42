// Crisis packs on their way from the worker, who asks for them in quiet hours, to the panel, who alone opens and believes them. Sealed
// as they came: what rests here is trusted by nobody. Written by the worker only.
import { readStored, store, watchStored } from '#extension/platform/storage.ts';

/** `national` and `area` are null where the API had nothing newer, or nothing that may be published. */
export type ArrivedPacks = {
  keys: Readonly<Record<string, string>>;
  /** The keys are those of a policy: no others count. */
  isRuled: boolean;
  national: string | null;
  area: string | null;
  /** The worker's own area at that time. */
  areaId: string | null;
  heardMs: number;
  /** When `area` came: the API makes it anew for each request. */
  areaHeardMs: number;
};

const arrivedKey = 'next-steps-arrived';

/** Whatever rests there: what has another shape is nothing. */
export function toArrived(stored: unknown): ArrivedPacks | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { keys, isRuled, national, area, areaId, heardMs, areaHeardMs } = stored as Partial<ArrivedPacks>;
  if (typeof keys !== 'object' || keys === null || typeof heardMs !== 'number') return null;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    keys,
    isRuled: isRuled === true,
    national: text(national),
    area: text(area),
    areaId: text(areaId),
    heardMs,
    areaHeardMs: typeof areaHeardMs === 'number' ? areaHeardMs : heardMs,
  };
}

export const readArrived = async (): Promise<ArrivedPacks | null> =>
  toArrived(await readStored('local', arrivedKey));

export const writeArrived = (packs: ArrivedPacks): Promise<void> => store('local', arrivedKey, packs);

export const watchArrived = (heard: (packs: ArrivedPacks) => void): (() => void) =>
  watchStored('local', arrivedKey, (stored) => {
    const packs = toArrived(stored);
    if (packs) heard(packs);
  });
