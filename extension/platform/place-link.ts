// What of a tab's address may be known when a person presses our button there: whether it is a link of a Peer Hub to one of its places
// (`/to/threads/…`), and of which. Any other address, and with it whatever a clinical system writes there, ends in this file.
import { placeSource } from '#shared/basics/places.ts';

export type PlaceLink = { origin: string; place: string };

const linkPattern = new RegExp(`^(https?://[^/?#]+(?:/[^?#]*)?)/to/(${placeSource})$`);

export function readPlaceLink(address: string | undefined): PlaceLink | null {
  const [, origin, place] = address?.match(linkPattern) ?? [];
  return origin === undefined || place === undefined ? null : { origin, place };
}
