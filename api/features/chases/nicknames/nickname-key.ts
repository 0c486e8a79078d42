// The key of a worker's nicknames for people. The ciphertext rests in one browser, the key is made here: neither at rest can
// read a nickname. It is handed to a signed-in worker alone, for memory, and asked for again.
import { createHmac } from 'node:crypto';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { findSeed, insertSeed, replaceSeed } from './queries.ts';

/** How long a device may hold it without asking again: an hour offline, and nicknames are closed. */
const keepMinutes = 60;

export async function readNicknameKey({ db, peer, now, config, random }: PeerContext) {
  const { communityId, personId } = peer;
  let found = await findSeed(db, peer);
  if (found === undefined) {
    await insertSeed(db, { communityId, personId, seed: makeSeed(random), now });
    found = await findSeed(db, peer);
  }
  if (found === undefined) throw new Error('A seed that was just made is missing.');
  const key = createHmac('sha256', config.secret)
    .update(`nicknames\n${communityId}\n${personId}\n${found.seed}`)
    .digest('base64url');
  return { key, keepMinutes };
}

export async function replaceNicknameKey({ db, peer, now, random }: PeerContext) {
  const { communityId, personId } = peer;
  await transact(db, async (trx) => {
    await replaceSeed(trx, { communityId, personId, seed: makeSeed(random), now });
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'nickname-key-replaced',
      subjectKind: 'person',
      subjectId: personId,
    });
  });
  return {};
}

const makeSeed = (random: PeerContext['random']): string => Buffer.from(random(32)).toString('base64url');
