// How much one session, or one address that is not signed in, may ask in a minute. In memory and bounded: a second
// process counts for itself, which doubles a limit that exists against loops and floods, not against people.
import { refuse } from '#shared/basics/refusals.ts';

export type Rates = Map<string, { minute: number; calls: number }>;

/** Beyond this many the oldest are forgotten: a flood of addresses must not become a flood of memory. */
const countedMax = 20_000;

export const makeRates = (): Rates => new Map();

export function checkRate(rates: Rates, who: string, now: Date, callsPerMinute: number): void {
  const minute = Math.floor(now.getTime() / 60_000);
  const seen = rates.get(who);
  const calls = seen?.minute === minute ? seen.calls + 1 : 1;
  rates.delete(who);
  rates.set(who, { minute, calls });
  if (rates.size > countedMax) {
    const [oldest] = rates.keys();
    if (oldest !== undefined) rates.delete(oldest);
  }
  if (calls > callsPerMinute) throw refuse('too-many-requests');
}
