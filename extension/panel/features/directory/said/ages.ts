// How old a word is, and whose it is, as people say it.

/** Rounded down to what one would say: nobody needs to know that it was 23 days. */
export function sayAge(days: number): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  if (days < 61) return `${Math.floor(days / 7)} weeks ago`;
  if (days < 730) return `${Math.floor(days / 30.5)} months ago`;
  return `${Math.floor(days / 365)} years ago`;
}

const byRoles: Readonly<Record<string, string>> = {
  organisation: 'the organisation itself',
  member: 'a link worker',
  host: 'a channel host',
  moderator: 'a moderator',
  supervisor: 'a supervisor',
  curator: 'a curator',
  'service-manager': 'a service manager',
  administrator: 'an administrator',
};

/** Null: no peer said it, the feed did. */
export const sayRole = (role: string | null): string =>
  role === null ? 'its own listing' : (byRoles[role] ?? 'a link worker');

/** `2 to 4 weeks`; null where nobody said. */
export function sayWait(min: number | null, max: number | null): string | null {
  const from = min ?? max;
  const to = max ?? min;
  if (from === null || to === null) return null;
  if (to === 0) return 'No wait';
  if (from === 0) return to === 1 ? 'Up to 1 week' : `Up to ${to} weeks`;
  if (from === to) return from === 1 ? '1 week' : `${from} weeks`;
  return `${from} to ${to} weeks`;
}

const metresPerMile = 1_609.344;

/** From the middle of an area, so nothing finer than half a mile means anything. */
export function sayDistance(metres: number): string {
  const miles = Math.round((metres / metresPerMile) * 2) / 2;
  if (miles < 0.5) return 'under half a mile';
  return miles === 1 ? '1 mile' : `${miles} miles`;
}
