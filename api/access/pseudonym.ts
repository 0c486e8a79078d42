// The name under which somebody speaks anonymously: the same all through one thread, another in the next, derived with a
// secret that only the server has (decision 8). Nobody can compute it from what they see; nobody else gets it.
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Trx } from '#api/database/index.ts';
import type { ThreadId } from '#shared/basics/ids.ts';
import type { Peer } from './peer.ts';
import { pseudonymNouns, pseudonymQualities } from './pseudonym-words.ts';

/** After so many names that others of the thread have, a number is added; a thread of thousands still ends. */
const plainAttemptsMax = 20;
const attemptsMax = 200;

type Who = Pick<Peer, 'communityId' | 'personId'>;
export type Pseudonymous = { secret: string; seed: string; threadId: ThreadId };

/**
 * What the pseudonyms of a thread are derived from. The author is part of it: a key is chosen by a client, and two
 * clients who agree on one would otherwise see the same answerer under one name in two threads.
 */
export const pseudonymSeedOf = (secret: string, key: string, author: Who): string =>
  createHmac('sha256', secret)
    .update(`seed\n${key}\n${author.communityId}\n${author.personId}`)
    .digest('hex');

/** `attempt` counts from 0; the first is what `previewPseudonym` shows. */
export function derivePseudonym(secret: string, seed: string, peer: Who, attempt = 0): string {
  const digest = createHmac('sha256', secret)
    .update(`pseudonym\n${seed}\n${peer.communityId}\n${peer.personId}\n${attempt}`)
    .digest();
  const quality = pseudonymQualities[digest.readUInt16BE(0) % pseudonymQualities.length];
  const noun = pseudonymNouns[digest.readUInt16BE(2) % pseudonymNouns.length];
  return attempt < plainAttemptsMax
    ? `${quality} ${noun}`
    : `${quality} ${noun} ${2 + (digest.readUInt16BE(4) % 98)}`;
}

/** The name that this peer has in the thread, or would get; takes nothing. */
export async function previewOwnPseudonym(
  db: Database,
  peer: Who,
  { secret, seed, threadId }: Pseudonymous,
): Promise<string> {
  const taken = await db
    .selectFrom('pseudonym')
    .select(['pseudonym', sql<boolean>`person_id = ${peer.personId}`.as('isMine')])
    .where('community_id', '=', peer.communityId)
    .where('thread_id', '=', threadId)
    .execute();
  const mine = taken.find((one) => one.isMine);
  if (mine) return mine.pseudonym;
  const others = new Set(taken.map((one) => one.pseudonym));
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const name = derivePseudonym(secret, seed, peer, attempt);
    if (!others.has(name)) return name;
  }
  throw new Error('No pseudonym is free in this thread.');
}

/** Takes a name in the thread for this peer, or finds the one taken before. */
export async function claimPseudonym(trx: Trx, peer: Who, about: Pseudonymous): Promise<string> {
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const name = await previewOwnPseudonym(trx, peer, about);
    await trx
      .insertInto('pseudonym')
      .values({
        community_id: peer.communityId,
        thread_id: about.threadId,
        person_id: peer.personId,
        pseudonym: name,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    // Somebody may have taken it in the same moment; then look again.
    const mine = await trx
      .selectFrom('pseudonym')
      .select('pseudonym')
      .where('community_id', '=', peer.communityId)
      .where('thread_id', '=', about.threadId)
      .where('person_id', '=', peer.personId)
      .executeTakeFirst();
    if (mine) return mine.pseudonym;
  }
  throw new Error('No pseudonym could be taken in this thread.');
}
