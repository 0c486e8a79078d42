// Putting an offer there, taking it back, and a moderator ending one. What is offered is found by the next search and not any more by the
// one after it went.
import type { z } from 'zod';
import type { Peer } from '#api/access/peer.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { forgetDocument } from '#api/features/search/index.ts';
import { noteKept } from '#api/features/stripping/index.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type MentorOfferId, makeUuid } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { endOffer as ending, setOffer as setting } from '#shared/contract/mentoring.ts';
import { putOffer } from './put-offer.ts';
import { endOfferOf, endOwnOffer, findOffer } from './queries.ts';

export async function setOffer(
  { db, peer, now, random }: PeerContext,
  { needs, headline, words, kept, isConfirmed }: z.output<typeof setting.input>,
) {
  if (!isConfirmed) throw refuse('not-confirmed');
  return transact(db, async (trx) => {
    const made: MentorOfferId = makeUuid(now.getTime(), random(10));
    const id = await putOffer(trx, peer, { offerId: made, needs, headline, words, now });
    await noteKept(trx, peer, {
      subjectKind: 'mentor-offer',
      subjectId: id,
      kept,
      texts: { headline, words },
      now,
    });
    return { id };
  });
}

/** Nothing to take back is taken back. */
export async function withdrawOffer({ db, peer, now }: PeerContext) {
  return transact(db, async (trx) => {
    const id = await endOwnOffer(trx, peer, now);
    if (id !== undefined) await forget(trx, peer, id);
    return {};
  });
}

export async function endOffer(
  { db, peer, now }: PeerContext,
  { offerId, words }: z.output<typeof ending.input>,
) {
  return transact(db, async (trx) => {
    const offer = await findOffer(trx, peer, offerId);
    if (offer === undefined) throw refuse('not-found');
    if (offer.isMine) throw refuse('own-case');
    const personId = await endOfferOf(trx, peer, { id: offerId, words, now });
    // Of two moderators the second is told.
    if (personId === undefined) throw refuse('already-done');
    await forget(trx, peer, offerId);
    await writeAudit(trx, {
      communityId: peer.communityId,
      at: now,
      actorId: peer.personId,
      deed: 'mentor-offer-ended',
      subjectKind: 'mentor-offer',
      subjectId: offerId,
    });
    await announce(trx, { communityId: peer.communityId, kind: 'relay-changed', personId }, now);
    return {};
  });
}

const forget = (trx: Trx, { communityId }: Peer, id: MentorOfferId) =>
  forgetDocument(trx, { communityId, kind: 'mentor', id });
