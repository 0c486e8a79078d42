// The words that make a place of the words before them: buildings, towns, institutions.
import { BRAND, PUBLIC_PLACE, STREET, UNIT } from '#shared/stripping/lexicon.ts';
import { SPACE, STOP, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';

export const BUILDING = asked(
  'house|hostel|cottage|lodge|court|villa|farm|barn|bungalow|bothy|hse|flats|multis|fold|steading|heights|mansions?|towers?|point|mill|manor|grange|hall|cottages|villas|farmhouse|rectory|vicarage|apartments|chambers|buildings?|block|close|place|gardens|mews|lodges|quay|wharf|view|rise|park|smithy|forge|annexe|stables',
);
/** Where somebody lives rather than where something is held. */
export const HOMELY = asked(
  'farm|cottages?|bothy|croft|barn|bungalow|villa|farmhouse|steading|rectory|vicarage|manse|fold|towers?|point|flats|multis',
);
export const LIVING = asked(
  'live|lives|living|lived|stay|stays|staying|stayed|moved|moving|moves|home|resides|residing|resident|addr|address|addresses|house|flat|door|neighbours?|evicted|tenancy|property|round|rents|renting|sleeps|sleeping|placed|housed|rehoused|lodges|lodging|croft|bedsit|digs|moored|yurt|caravan|tenant|keysafe|gas|electric|parcel',
);
/** What leads to a home. */
export const LED = asked(
  "at|addr|add|address|to|into|from|in|of|off|fm|outside|visit|visited|gave|lives|o|is|its|it's|near|for|view|find|bought|taken|owns|than|up|him|now|no|number|property|tenancy",
);
const PUBLIC_NOUN = asked(
  'area|end|side|centre|center|surgery|practice|clinic|church|allotments?|station|school|library|community|health|medical|estate|park|hub|hall|market|baptist|methodist|primary|mosque|chapel|pharmacy|studios?|group|cafe|car|food|bus|stop|corner|hospital|nursery|academy|youth|children|day|bowls|football|cricket|club|bridge|garage|shops?|tube|metro|tram|resource|leisure|sports|social|neighbourhood|residents|project|mission|dental|garden|playing|recreation|festival|tenants|traders|junior|infant|office|meeting|hut|pantry|zone',
);

/** Does a word for something public follow the street that ends at `last`? */
export function isPublicTail(t: Tokens, last: number, capitalOnly: boolean): boolean {
  const k = last + 1;
  if (!t.isWord(k) || t.gap(k) !== SPACE) return false;
  if (capitalOnly && !t.isLoud(k)) return false;
  if (t.has(k, UNIT) && t.isDigits(k + 1)) return false;
  return PUBLIC_NOUN.at(t, k) || (t.isLoud(k) && t.has(k, PUBLIC_PLACE) && !t.has(k, STREET));
}

/** A word for what is open to all: "library", "hub"; no house, street or room. */
export const isPublic = (t: Tokens, k: number): boolean =>
  t.word(k) === 'hall' ||
  (!BUILDING.at(t, k) &&
    !t.has(k, UNIT | STREET) &&
    (PUBLIC_NOUN.at(t, k) || t.has(k, PUBLIC_PLACE | BRAND)));

export function homeBefore(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 6; k--) {
    if (t.gap(k + 1) >= STOP) return false;
    if (LIVING.at(t, k)) return true;
  }
  return false;
}

/** A café on Mill Lane is an address people share. */
export function publicBefore(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 10; k--) {
    if (t.gap(k + 1) >= STOP) return false;
    if (
      t.has(k, PUBLIC_PLACE) &&
      !/^(?:station|service|act|day|week|month|care|homes|report|review|line|square|unit|house|farm|court|cottage|estate|support|garden|street|road|lane|walk|run|team)$/.test(
        t.word(k),
      )
    )
      return true;
  }
  return false;
}

const HELD = asked(
  'free|open|opens|closed|closes|shut|takes|parking|sell|sells|runs|offers|welcome|every|hosts',
);

/** "Parking on Mill Street is free after six". */
export function publicAfter(t: Tokens, i: number): boolean {
  for (let k = i + 1; k < t.count && k - i <= 6 && t.gap(k) < STOP; k++) if (HELD.at(t, k)) return true;
  return false;
}
