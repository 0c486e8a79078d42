// Where the shipped entries come from. The extension's build puts the same entries here, packed (shared/search/pack-glossary.ts): what people read and
// write in `entries/` is three times as long.
import type { Steps } from '#shared/basics/in-steps.ts';
import { glossaryEntries } from './entries/index.ts';
import type { GlossaryEntry } from './types.ts';

// biome-ignore lint/correctness/useYield: unpacking them takes steps, reading them takes none.
export function* shippedEntries(): Steps<readonly GlossaryEntry[]> {
  return glossaryEntries;
}
