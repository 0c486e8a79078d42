// What the search keeps in this process alone: the counts of each community, and who already told of a miss or a choice,
// so that one person pressing a key again and again is not many people. Made once when the API opens; never stored.
import { createHash } from 'node:crypto';
import type { Peer } from '#api/access/peer.ts';
import { makeShelves, type Shelves } from './finding/shelf.ts';

export type SearchMemory = { shelves: Shelves; told: Set<string> };
export const makeSearchMemory = (): SearchMemory => ({ shelves: makeShelves(), told: new Set() });

const toldMax = 20_000;

/**
 * False when this person has told of the same before, in whatever session. What was told is not kept, only a digest of who
 * and what together.
 */
export function isFirstTold({ told }: SearchMemory, { communityId, personId }: Peer, what: string): boolean {
  const digest = createHash('sha256').update(`${communityId}\n${personId}\n${what}`).digest('base64');
  if (told.has(digest)) return false;
  told.add(digest);
  const [oldest] = told;
  if (told.size > toldMax && oldest !== undefined) told.delete(oldest);
  return true;
}
