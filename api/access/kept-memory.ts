// Which phrases of a directory are a person's name, judged once each, and the lists that were made of them: in this process alone and never
// stored. A directory holds tens of thousands of phrases and the engine looks at each, so whoever judges many lets others be answered between.
import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { CommunityId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Keep } from '#shared/stripping/index.ts';
import type { Peer } from './peer.ts';
import { isPersonLike, readyToTell } from './person-like.ts';

/** Some milliseconds of the engine. */
const askedAtOnce = 50;
/** The engine of a process never changes, so neither does what it said of a phrase. */
const judgedMax = limits.keptPhrasesMax + limits.keptPhonesMax;
const listsMax = 64;
const communitiesMax = 32;

type Of = Pick<Peer, 'communityId' | 'areaId'>;
type List = { seal: string; keep: Promise<Keep> };
type Community = { judged: Map<string, boolean>; lists: Map<string, List> };

export type KeptMemory = ReturnType<typeof makeKeptMemory>;

/** Made once when the API opens. */
export function makeKeptMemory(isPerson = isPersonLike, breathe: () => Promise<unknown> = letOthersIn) {
  const communities = new Map<CommunityId, Community>();
  const of = (communityId: CommunityId): Community => {
    const known = communities.get(communityId) ?? { judged: new Map(), lists: new Map() };
    putLast(communities, communityId, known, communitiesMax);
    return known;
  };

  return {
    /** Those that stripping may keep, each once. What somebody named may be a person's name. */
    async phrasesToKeep(
      communityId: CommunityId,
      named: Iterable<string | null>,
      areas: Iterable<string | null>,
    ): Promise<string[]> {
      await readyToTell();
      const { judged } = of(communityId);
      const kept = new Set([...areas].filter(isKeptWord));
      let asked = 0;
      for (const phrase of named) {
        if (!isKeptWord(phrase) || kept.has(phrase)) continue;
        let isName = judged.get(phrase);
        if (isName === undefined) {
          isName = isPerson(phrase);
          putLast(judged, phrase, isName, judgedMax);
          asked += 1;
          if (asked % askedAtOnce === 0) await breathe();
        }
        if (!isName) kept.add(phrase);
      }
      return [...kept];
    },

    /** The list made under this seal; made once, however many ask at the same time. */
    async list({ communityId, areaId }: Of, seal: string, make: () => Promise<Keep>): Promise<Keep> {
      const { lists } = of(communityId);
      const key = areaId ?? 'everywhere';
      const known = lists.get(key);
      const list = known?.seal === seal ? known : { seal, keep: make() };
      putLast(lists, key, list, listsMax);
      try {
        return await list.keep;
      } catch (error) {
        // Whoever asks next tries again.
        if (lists.get(key) === list) lists.delete(key);
        throw error;
      }
    },
  };
}

/** A phrase of one or two letters, or of figures alone, would keep what it must not. */
const isKeptWord = (text: string | null): text is string => text !== null && /\p{L}{3}/u.test(text);

/** The one that was used longest ago goes first. */
function putLast<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
