// The name that a thread started with this key will carry, so that the composer can show it before anything is sent.
import type { z } from 'zod';
import { derivePseudonym, pseudonymSeedOf } from '#api/access/pseudonym.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { previewPseudonym as contract } from '#shared/contract/channels.ts';

export async function previewPseudonym({ config, peer }: PeerContext, ask: z.output<typeof contract.input>) {
  const seed = pseudonymSeedOf(config.secret, ask.key, peer);
  return { pseudonym: derivePseudonym(config.secret, seed, peer) };
}
