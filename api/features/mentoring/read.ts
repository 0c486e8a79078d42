// Reading offers to mentor: one's own with what became of it, and a colleague's as everybody sees it.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { readOffer as reading } from '#shared/contract/mentoring.ts';
import { findOffer, findOwnOffer } from './queries.ts';

export async function readMyOffer({ db, peer }: PeerContext) {
  const offer = await findOwnOffer(db, peer);
  return { offer: offer ? { ...offer, changedAt: offer.changedAt.toISOString() } : null };
}

export async function readOffer({ db, peer }: PeerContext, { offerId }: z.output<typeof reading.input>) {
  const offer = await findOffer(db, peer, offerId);
  if (offer === undefined) throw refuse('not-found');
  return { ...offer, changedAt: offer.changedAt.toISOString() };
}
