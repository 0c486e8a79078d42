// MiniSearch as it was measured at its best (stemmed, without small words, slips and beginnings at three tenths), to stand beside
// ours in the same run. A dev dependency by name at run time: where it is not installed it is left out, and that is said.
import { isSmall } from '#shared/search/small-words.ts';
import { stemOf } from '#shared/search/stem.ts';
import { wordsIn } from '#shared/search/weigh-document.ts';
import { say } from '#tests/support/machine/say.ts';
import type { BenchDocument } from './search-database.ts';

export type Peer = { search: (words: string) => { id: string }[] };
type Library = {
  default: new (options: object) => Peer & { addAll: (documents: readonly object[]) => void };
};

export async function peerOf(documents: readonly BenchDocument[], module: string): Promise<Peer | null> {
  let library: Library;
  try {
    library = (await import(module)) as Library;
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    say('MiniSearch is not installed here; it is left out.');
    return null;
  }
  const peer = new library.default({
    fields: ['title', 'text', 'place'],
    tokenize: (text: string) => wordsIn(text),
    processTerm: (term: string) => (isSmall(term) ? null : stemOf(term)),
    searchOptions: {
      boost: { title: 2, place: 1.5 },
      prefix: true,
      fuzzy: 0.2,
      weights: { fuzzy: 0.3, prefix: 0.3 },
    },
  });
  peer.addAll(documents);
  return peer;
}
