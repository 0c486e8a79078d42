// What the stage's device keeps to search without a server, as the worker would have laid it down: with `?kept` in the address.
import type { KeptPack } from '#extension/bridge/search-pack.ts';
import type { KeptPackPort } from '#extension/panel/app/search-shelf.ts';
import type { PackedDocument } from '#shared/contract/search-pack.ts';
import { keptCase, keptService } from '#tests/support/kept-documents.ts';

const others = [
  'Pantry on the quay',
  'Warm rooms at the library',
  'A lift to the clinic',
  'Bench in the garden',
];

const furnish = (count: number): PackedDocument[] => [
  keptCase({}),
  keptService({}),
  ...Array.from({ length: count }, (_, n) =>
    keptService({
      id: `00000000-0000-4000-8000-${String(100 + n).padStart(12, '0')}`,
      title: `${others[n % others.length]} ${n + 1}`,
      summary: 'Vouchers, and somebody to sit down with over a cup of tea.',
      needs: ['food-fuel'],
      about: [['food-fuel', 100]],
    }),
  ),
];

export type StagedPack = { port: KeptPackPort; withdraw: (title: string) => void };

export function furnishKept(nowMs: number, words: URLSearchParams): StagedPack {
  let pack: KeptPack | null = words.has('kept')
    ? {
        personId: words.get('kept') || 'sarah',
        area: 'Harrowmere',
        isCut: false,
        mark: null,
        heardMs: nowMs - 6 * 86_400_000,
        lookedMs: nowMs,
        documents: furnish(120),
      }
    : null;
  const listeners = new Set<(pack: KeptPack | null) => void>();
  return {
    port: {
      read: async () => pack,
      watch: (heard) => {
        listeners.add(heard);
        return () => listeners.delete(heard);
      },
    },
    withdraw: (title) => {
      pack = pack && { ...pack, documents: pack.documents.filter((one) => one.title !== title) };
      for (const heard of listeners) heard(pack);
    },
  };
}
