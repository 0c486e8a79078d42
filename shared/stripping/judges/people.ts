// Names of people: patients, relatives and staff alike. A list alone finds too little and hits everyday words,
// so evidence is weighed: titles, kin, labels, greetings, position and case first; lists and the shape of a word after that.
// Titles, kinship, roles, services and places stay: they are what the case is about.
import type { Claims } from '#shared/stripping/claims.ts';
import type { Tokens } from '#shared/stripping/tokens.ts';
import { initialsAgain } from './initials.ts';
import { findNicknames } from './nicknames.ts';
import { findCued } from './people-cued.ts';
import { findJoined } from './people-joined.ts';
import { findOnLines } from './people-lines.ts';
import { findListed } from './people-listed.ts';
import { findRepeated } from './people-repeated.ts';
import { findSmall } from './people-small.ts';
import { findTables } from './people-tables.ts';
import { findSeated } from './seats.ts';
import { joinSmallHalves } from './small-halves.ts';
import { findTold } from './told-names.ts';
import { beforePeople, findWeighed } from './weighed-names.ts';

export function findPeople(c: Claims, t: Tokens): void {
  const weighing = t.lexicon.weights && t.lexicon.weights.at.length > 0 && beforePeople(c, t);
  findTables(c, t);
  if (t.lexicon.hasNames) findNicknames(c, t);
  findCued(c, t);
  if (t.lexicon.hasNames) {
    findTold(c, t);
    findSeated(c, t);
    findListed(c, t);
    findSmall(c, t);
    joinSmallHalves(c, t);
    if (weighing) findWeighed(c, t, weighing);
    findOnLines(c, t);
    findRepeated(c, t);
    const before = reach(c);
    findJoined(c, t);
    initialsAgain(c, t);
    if (reach(c) === before) return;
  }
  findRepeated(c, t);
}

/** How much is claimed: what does not grow brought nobody new. */
function reach(c: Claims): number {
  let sum = 0;
  for (const { start, end } of c.list) sum += end - start;
  return sum;
}
