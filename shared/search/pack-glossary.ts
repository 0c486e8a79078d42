// For whoever builds the panel: puts the packed entries where the written ones stand. What people write is neither changed nor checked here.
import { glossaryEntries } from '#shared/glossary/entries/index.ts';
import { packEntries } from '#shared/glossary/packing/pack.ts';
import { isSmall } from '#shared/search/small-words.ts';
import { stemOf } from '#shared/search/stem.ts';

/** As far as Vite asks. */
type BuildPlugin = { name: string; load: (id: string) => string | null };

export const packGlossary = (): BuildPlugin => ({
  name: 'pack-glossary',
  load: (id) =>
    id.endsWith('shared/glossary/shipped.ts')
      ? `import { unpackEntries } from '#shared/glossary/packing/pack.ts';
const packed = ${JSON.stringify(packEntries(glossaryEntries, { stemOf, isSmall }))};
export const shippedEntries = () => unpackEntries(packed);`
      : null,
});
