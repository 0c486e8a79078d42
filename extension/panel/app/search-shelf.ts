// What this device may search without a server, for whoever sits here and for nobody else: the worker lays it down, here it is looked
// at, document by document, and what has another shape is left out.
import type { KeptPack } from '#extension/bridge/search-pack.ts';
import type { Shelf } from '#extension/panel/features/search/index.ts';
import { packedDocument } from '#shared/contract/search-pack.ts';

export type KeptPackPort = {
  read: () => Promise<KeptPack | null>;
  watch: (heard: (pack: KeptPack | null) => void) => () => void;
};

export type SearchShelf = {
  /** The same one until something of it changes; null: nothing that is theirs. */
  now: () => Shelf | null;
  watch: (heard: () => void) => () => void;
  belongTo: (personId: string | null) => void;
  take: (pack: KeptPack | null) => void;
};

export function makeSearchShelf(): SearchShelf {
  let pack: KeptPack | null = null;
  let owner: string | null = null;
  let shown: { of: KeptPack; shelf: Shelf | null } | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const heard of listeners) heard();
  };
  return {
    now() {
      if (pack === null || pack.personId !== owner) return null;
      if (shown?.of !== pack) shown = { of: pack, shelf: open(pack) };
      return shown.shelf;
    },
    watch(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    belongTo(personId) {
      owner = personId;
      tell();
    },
    take(next) {
      pack = next;
      shown = null;
      tell();
    },
  };
}

function open({ heardMs, area, isCut, documents }: KeptPack): Shelf | null {
  const readable = documents.flatMap((one) => packedDocument.safeParse(one).data ?? []);
  return readable.length === 0 ? null : { facts: { heardMs, area, isCut }, documents: readable };
}
