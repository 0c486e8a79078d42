// Which modules fit what somebody looked for: by the needs that their words speak of, and by the words themselves, so that one that serves
// every need is found by its name. Word stems as in every search here.
import type { Need } from '#shared/basics/lists.ts';
import { modules } from '#shared/learning/content/modules.ts';
import type { LearningModule } from '#shared/learning/types.ts';
import { isSmall } from '#shared/search/small-words.ts';
import { stemOf } from '#shared/search/stem.ts';
import { wordsIn } from '#shared/search/weigh-document.ts';

const worth = { title: 4, lead: 2, cards: 1, need: 3 } as const;
/** Of the words that say something, so many stand in its title, its lead or the titles of its cards. */
const shareMin = 0.5;

const stemsIn = (text: string): ReadonlySet<string> =>
  new Set(
    wordsIn(text)
      .filter((word) => !isSmall(word))
      .map(stemOf),
  );

type Read = {
  one: LearningModule;
  title: ReadonlySet<string>;
  lead: ReadonlySet<string>;
  cards: ReadonlySet<string>;
};

const read = (one: LearningModule): Read => ({
  one,
  title: stemsIn(one.title),
  lead: stemsIn(one.lead),
  cards: stemsIn(one.cards.map(({ title }) => title).join(' ')),
});

let all: readonly Read[] | null = null;

/** The best first. */
export function modulesFor(needs: readonly Need[], words: string): LearningModule[] {
  all ??= modules.map(read);
  const asked = [...stemsIn(words)];
  return all
    .map((one, at) => ({ one: one.one, at, score: scoreOf(one, needs, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ one }) => one);
}

function scoreOf(
  { one, title, lead, cards }: Read,
  needs: readonly Need[],
  asked: readonly string[],
): number {
  const ofNeed = one.needs.some((need) => needs.includes(need)) ? worth.need : 0;
  const met = asked.map((stem) =>
    title.has(stem) ? worth.title : lead.has(stem) ? worth.lead : cards.has(stem) ? worth.cards : 0,
  );
  const share = met.filter((score) => score > 0).length / Math.max(1, asked.length);
  return ofNeed + (share >= shareMin ? met.reduce((sum: number, score) => sum + score, 0) : 0);
}
