// Looks for where somebody lives, left to right; each rule looks only where its first sign stands.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import { HOME_CUE, UNIT } from '#shared/stripping/lexicon.ts';
import { CAPITAL, HYPHEN, LOWER, type Tokens } from '#shared/stripping/tokens.ts';
import { findAddress, findBareHouse } from './address.ts';
import { asked } from './asked.ts';
import { findHome } from './homes.ts';
import { findNamedHouse, findNamedPlace, mayBeStreet } from './named-places.ts';
import { WEEKDAY } from './own-dates.ts';
import { look, placed } from './sights.ts';
import { findSmallAddress, findSmallHouse, findSpelledSmall } from './small-homes.ts';

const AT = asked('at|from|to|in');

export function findPlaces(c: Claims, t: Tokens): void {
  look(t);
  let done = -1;
  for (const i of placed) {
    if (i < 0) break;
    if (i <= done || !isFree(c, i)) continue;
    // "Weds 1-3 Broadway": the hours of something.
    if (t.isDigits(i + 1) && t.gap(i + 1) === HYPHEN && WEEKDAY.at(t, i - 1)) {
      done = i + 1;
      continue;
    }
    if (t.isDigits(i) || t.flags(i) & UNIT) {
      // "flat 3 the granary, tannery quay", "flat 6, alder house": a flat alone would be an address already.
      const small = t.flags(i) & UNIT && t.shape(i + 2) === LOWER;
      let last = small ? findSmallAddress(c, t, i) : -1;
      if (last < 0) last = findAddress(c, t, i);
      if (last < 0 && !small) last = findSmallAddress(c, t, i);
      if (last >= 0) {
        done = last;
        continue;
      }
    }
    if (t.isDigits(i)) {
      findBareHouse(c, t, i);
      continue;
    }
    let home = findHome(c, t, i);
    if (home < 0 && t.shape(i) === LOWER && t.isMarked(i, HOME_CUE))
      home = AT.at(t, i) ? findSmallHouse(c, t, i) : findSpelledSmall(c, t, i);
    if (home >= 0) {
      done = home;
      continue;
    }
    if (t.shape(i) === LOWER) continue;
    if (mayBeStreet(t, i)) findNamedPlace(c, t, i);
    else if (t.shape(i) === CAPITAL && t.word(i) === 'the') findNamedHouse(c, t, i);
  }
}
