// What may be found and read without a server, on its way from the worker, who asks for it, to the panel, who looks at what lies here
// and searches it. Published case studies and services alone, of one person at a time. Written and taken away by the worker only.
import { forget, readStored, store, watchStored } from '#extension/platform/storage.ts';
import type { PackedDocument } from '#shared/contract/search-pack.ts';

export type KeptPack = {
  /** For whom it was made: what somebody else may read is theirs. */
  personId: string;
  /** Whose services are in it. */
  area: string | null;
  isCut: boolean;
  /** Of the list that is all here; null where something is still to be fetched. */
  mark: string | null;
  /** When all of it was last known to be right. */
  heardMs: number;
  /** When the list was last compared. */
  lookedMs: number;
  documents: readonly PackedDocument[];
};

const packKey = 'search-pack';
/** Written by the panel when it reached the API after a while without: what was withdrawn since must go now. */
export const reachedKey = 'panel:reached';

/** Whatever rests there: what has another shape is nothing. Its documents are looked at by whoever shows them. */
export function toKeptPack(stored: unknown): KeptPack | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { personId, area, isCut, mark, heardMs, lookedMs, documents } = stored as Partial<KeptPack>;
  if (typeof personId !== 'string' || typeof heardMs !== 'number' || !Array.isArray(documents)) return null;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    personId,
    area: text(area),
    isCut: isCut === true,
    mark: text(mark),
    heardMs,
    lookedMs: typeof lookedMs === 'number' ? lookedMs : heardMs,
    documents: documents.filter(
      (one) =>
        typeof one === 'object' && one !== null && typeof one.id === 'string' && typeof one.mark === 'string',
    ),
  };
}

export const readKeptPack = async (): Promise<KeptPack | null> =>
  toKeptPack(await readStored('local', packKey));
export const writeKeptPack = (pack: KeptPack): Promise<void> => store('local', packKey, pack);
export const dropKeptPack = (): Promise<void> => forget('local', packKey);
export const watchKeptPack = (heard: (pack: KeptPack | null) => void): (() => void) =>
  watchStored('local', packKey, (stored) => heard(toKeptPack(stored)));
