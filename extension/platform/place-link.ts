// What of a tab's address may be known when a person presses our button there: whether it is a link of a Peer Hub to one of its places
// (`/to/threads/…`), and of which. Any other address, and with it whatever a clinical system writes there, ends in this file.
export type PlaceLink = { origin: string; place: string };

const linkPattern = /^(https?:\/\/[^/?#]+(?:\/[^?#]*)?)\/to\/(threads\/[0-9a-f-]{36}|chases|standing|home)$/;

export function readPlaceLink(address: string | undefined): PlaceLink | null {
  const [, origin, place] = address?.match(linkPattern) ?? [];
  return origin === undefined || place === undefined ? null : { origin, place };
}
