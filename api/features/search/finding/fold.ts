// Folds what says nearly the same: the better ranked one stands, the others lie under it. Of one kind only, and only among
// what the reader sees, because it is done after the ranking.
import type { Ranked } from './queries.ts';

export type Folded = { first: Ranked; alike: Ranked[] };
/** Of eight looks so many agree: nine tenths of the stems are shared. */
const agreedMin = 7;
/** Nobody reads further; the rest stands as it is. */
const comparedMax = 60;

export function foldAlike(ranked: readonly Ranked[]): Folded[] {
  const folded: Folded[] = [];
  for (const one of ranked) {
    const near = folded
      .slice(0, comparedMax)
      .find(({ first }) => first.kind === one.kind && isAlike(first, one));
    if (near) near.alike.push(one);
    else folded.push({ first: one, alike: [] });
  }
  return folded;
}

const isAlike = (a: Ranked, b: Ranked): boolean =>
  a.sketch.filter((look, i) => look === b.sketch[i]).length >= agreedMin;
