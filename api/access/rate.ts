// How much one session, or one address that is not signed in, may ask in a minute (or in another window). In memory and bounded: a second
// process counts for itself, which doubles a limit that exists against loops and floods, not against people.
import { Refusal, refuse } from '#shared/basics/refusals.ts';

export type Rates = Map<string, { minute: number; calls: number }>;

/** Beyond this many the oldest are forgotten: a flood of addresses must not become a flood of memory. */
const countedMax = 20_000;

export const makeRates = (): Rates => new Map();

export function checkRate(rates: Rates, who: string, now: Date, callsMax: number, windowMs = minuteMs): void {
  const minute = Math.floor(now.getTime() / windowMs);
  const calls = callsIn(rates, who, minute) + 1;
  remember(rates, who, { minute, calls });
  if (calls > callsMax) throw refuse('too-many-requests');
}

/**
 * Looks somebody up by a secret. One that was found before is looked up freely; one that was not counts against its
 * address first, so that guessing costs a bounded number of questions to the database. Whoever turns out to be known is
 * forgiven: many desks behind one address are not a flood.
 */
export async function checkStranger<Found>(
  rates: Rates,
  stranger: { address: string; secretDigest: string },
  now: Date,
  callsPerMinute: number,
  lookUp: () => Promise<Found>,
): Promise<Found> {
  const known = `known:${stranger.secretDigest}`;
  const address = `stranger:${stranger.address}`;
  const wasKnown = rates.has(known);
  if (!wasKnown) checkRate(rates, address, now, callsPerMinute);
  try {
    const found = await lookUp();
    const minute = minuteOf(now);
    if (!wasKnown)
      remember(rates, address, { minute, calls: Math.max(0, callsIn(rates, address, minute) - 1) });
    remember(rates, known, { minute, calls: 0 });
    return found;
  } catch (cause) {
    // Signed out, expired or suspended: from now on a stranger's secret.
    if (cause instanceof Refusal) rates.delete(known);
    throw cause;
  }
}

const minuteMs = 60_000;
const minuteOf = (now: Date): number => Math.floor(now.getTime() / minuteMs);

function callsIn(rates: Rates, who: string, minute: number): number {
  const seen = rates.get(who);
  return seen?.minute === minute ? seen.calls : 0;
}

function remember(rates: Rates, who: string, seen: { minute: number; calls: number }): void {
  rates.delete(who);
  rates.set(who, seen);
  if (rates.size <= countedMax) return;
  const [oldest] = rates.keys();
  if (oldest !== undefined) rates.delete(oldest);
}
