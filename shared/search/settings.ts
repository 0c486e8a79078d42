// How ways of saying a thing are weighed against one another. Set on the yardstick's dev queries and rounded; what each brings is
// in the README of api/features/search. The server and the offline box reckon with the same.

/** How much a word counts by where it stands. A text may name another weight. */
export const fieldWeights = { title: 2, place: 1.5, body: 1 } as const;
/** What other ways to say a thing add to the best one, and how much it counts that many of the typed words are met. */
export const mixing = { others: 0.3, coverage: 0.3 } as const;
/** What the first few say beside the query is mixed in. */
export const feedback = { share: 0.2, documents: 5, stems: 15, rarerThan: 0.15 } as const;
/** Needs, situations and themes are guesses: a thing that one text in twelve speaks of tells as much as one that hardly any does. */
export const guessRarity = (count: number, documents: number): number =>
  Math.log(1 + Math.min(rarityMax, documents / Math.max(1, count)));
const rarityMax = 12;
