// Answers a search from what this device keeps, in the shape in which the server answers. Brought in when it is needed: the index
// and the glossary are no part of the panel's first frame.
import type { FindAsk } from '#extension/panel/features/search/calls.ts';
import { inOneGo, type Steps } from '#shared/basics/in-steps.ts';
import type { FindAnswer } from '#shared/contract/search.ts';
import type { PackedDocument } from '#shared/contract/search-pack.ts';
import { beginning } from '#shared/glossary/index.ts';
import { buildInSteps } from '#shared/search/offline-index.ts';
import { type OfflineRanked, rankOffline } from '#shared/search/offline-rank.ts';
import type { Plan } from '#shared/search/plan.ts';
import { isSpoken } from '#shared/search/situations.ts';
import { isSmall } from '#shared/search/small-words.ts';
import { markWords, type ReadText, readText, snippetFrom } from '#shared/search/snippet.ts';
import { stemOf } from '#shared/search/stem.ts';
import { wordsIn } from '#shared/search/weigh-document.ts';
import { stemsIn, strongStems, whyOf } from '#shared/search/why.ts';
import { bodyOf, toOffline } from './words-of.ts';

export type Engine = {
  find: (ask: FindAsk, nowMs: number) => FindAnswer;
  suggest: (typed: string, limit: number) => { words: string[]; titles: [] };
  /** Each of them is said in the field's own list of words. */
  isOfField: (words: string) => boolean;
};

/** So many are drawn with each key. */
const pageSize = 10;
const dayMs = 86_400_000;

export const makeEngine = (documents: readonly PackedDocument[]): Engine => inOneGo(engineInSteps(documents));

export function* engineInSteps(documents: readonly PackedDocument[]): Steps<Engine> {
  const index = yield* buildInSteps(documents.map(toOffline));
  const byId = new Map(documents.map((one) => [one.id, one]));
  // A text that was shown is shown again with the next key, and read once.
  const reads = new Map<string, Read>();
  const readOf = (one: PackedDocument): Read => {
    const read = reads.get(one.id) ?? readOnce(one);
    reads.set(one.id, read);
    return read;
  };
  return {
    find(ask, nowMs) {
      const isWanted = wantedBy(ask, nowMs);
      const { plan, ranked } = rankOffline(index, ask.words, (key) => {
        const one = byId.get(key);
        return one !== undefined && isWanted(one);
      });
      const from = Number(ask.cursor ?? 0);
      const page = ranked.slice(from, from + (ask.limit ?? pageSize));
      const next = from + page.length;
      return {
        items: page.flatMap((place) => {
          const one = byId.get(place.key);
          return one === undefined ? [] : [toFound(one, readOf(one), plan, place.isExact)];
        }),
        next: next < ranked.length ? String(next) : null,
        counts: countKinds(ranked, byId),
        isMore: false,
        removed: [],
        corrections: plan.corrections,
        meanings: plan.meanings,
        needs: plan.needs,
        isGuess: !ranked.some(({ met }) => met > 0),
      };
    },
    suggest(typed, limit) {
      const all = wordsIn(typed);
      const last = all.at(-1);
      if (last === undefined) return { words: [], titles: [] };
      const before = all.slice(0, -1).join(' ');
      const whole = beginning(last, index.vocabulary).filter(({ word }) => index.countOf(stemOf(word)) > 0);
      return { words: whole.map(({ word }) => `${before} ${word}`.trim()).slice(0, limit), titles: [] };
    },
    isOfField(words) {
      const all = wordsIn(words);
      return all.length > 0 && all.every((word) => isSmall(word) || isSpoken(stemOf(word)));
    },
  };
}

/** The filters of the box, as the server reads them. */
function wantedBy(ask: FindAsk, nowMs: number): (one: PackedDocument) => boolean {
  const { kinds, need, barrier, areaId, withinDays, isAnswered } = ask;
  const freshFrom = withinDays === undefined ? null : nowMs - withinDays * dayMs;
  return (one) =>
    // Nothing is asked in what is kept.
    isAnswered === undefined &&
    (kinds === undefined || kinds.includes(one.kind)) &&
    (need === undefined || one.needs.includes(need)) &&
    (barrier === undefined || (one.kind === 'case-study' && one.barriers.includes(barrier))) &&
    (areaId === undefined || one.area === null || one.area.id === areaId) &&
    (freshFrom === null || Date.parse(one.freshAt) >= freshFrom);
}

type ById = ReadonlyMap<string, PackedDocument>;
type Read = { body: ReadText; inTitle: ReadonlySet<string>; inBody: ReadonlySet<string> };

function readOnce(one: PackedDocument): Read {
  const body = readText(bodyOf(one));
  const inBody = new Set(body.words.flatMap(({ stem }) => stem ?? []));
  return { body, inTitle: stemsIn(one.title), inBody };
}

function toFound(
  one: PackedDocument,
  { body, inTitle, inBody }: Read,
  plan: Plan,
  isExact: boolean,
): FindAnswer['items'][number] {
  const { kind, id, title, needs, area, freshAt } = one;
  const strong = strongStems(plan);
  const { snippet, marks } = snippetFrom(body, strong);
  return {
    ...{ kind, id, title, needs, freshAt },
    titleMarks: markWords(title, strong),
    snippet,
    snippetMarks: marks,
    barriers: one.kind === 'case-study' ? one.barriers : [],
    areaId: area?.id ?? null,
    area: area?.name ?? null,
    isAnswered: null,
    why: whyOf({ inTitle, inBody, needs }, plan, isExact),
    alike: [],
  };
}

function countKinds(ranked: readonly OfflineRanked[], byId: ById): FindAnswer['counts'] {
  const counts = new Map<PackedDocument['kind'], number>();
  for (const { key } of ranked) {
    const kind = byId.get(key)?.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
