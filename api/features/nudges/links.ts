// The links of a letter. What they can do is small and each can do one thing: confirm this address, or stop its letters. They are
// made from the row's id and the installation's secret, and end with the row. Where a nudge leads is no secret at all.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { uuidPattern } from '#shared/basics/ids.ts';

export type LinkDeed = 'confirm' | 'stop';
export const linkPaths = { confirm: '/nudges/confirm', stop: '/nudges/stop' } as const;
/** `extension/platform/place-link.ts` reads what stands behind it. */
export const placePath = '/to';

const mac = (secret: string, deed: LinkDeed, addressId: string): string =>
  createHmac('sha256', secret).update(`nudge-link\n${deed}\n${addressId}`).digest('base64url');

export const linkOf = (
  { secret, publicUrl }: { secret: string; publicUrl: string },
  deed: LinkDeed,
  addressId: string,
): string => `${publicUrl}${linkPaths[deed]}/${addressId}.${mac(secret, deed, addressId)}`;

/** The id of the address that this link is of, or null for one that we did not make. */
export function readLink(secret: string, deed: LinkDeed, token: string): string | null {
  const [addressId = '', given = ''] = token.split('.', 2);
  if (!uuidPattern.test(addressId)) return null;
  const expected = Buffer.from(mac(secret, deed, addressId));
  const said = Buffer.from(given);
  return said.length === expected.length && timingSafeEqual(said, expected) ? addressId : null;
}

export const placeLink = (publicUrl: string, place: string): string => `${publicUrl}${placePath}/${place}`;
