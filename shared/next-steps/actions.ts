// What the path asks others to do. It makes the order; the shell carries it out, or keeps it until there is a network.
import type { Order, OrderCommon } from '#shared/basics/crisis-order.ts';
import type { Path } from './types.ts';
import { addDays } from './uk-time.ts';

/**
 * `done`: carried out. `unheard`: carried out, and nobody is on duty to hear it: say whom to call. `kept`: no network or nobody signed in; it is sent later, once. `here`: the person goes on by hand on
 * the screen that opened. `unkept`: the device had no room; say so, and leave the words on the screen.
 */
export type Outcome = 'done' | 'unheard' | 'kept' | 'here' | 'unkept';

export type CrisisActions = {
  carryOut: (order: Order) => Promise<Outcome>;
};

/** Nothing about a person: the path's own words and the day to look again. */
export function chaseOrder(
  common: OrderCommon,
  path: Path,
  today: string,
  services: readonly string[],
): Order {
  return { ...common, kind: 'chase', title: path.title, dueOn: addDays(today, path.chaseInDays), services };
}

/** How long it took from opening to three steps. No person, no words: a path, a count and a time, rounded. */
export type StepTime = {
  pathId: string;
  decisions: number;
  tenthsOfSeconds: number;
  isOffline: boolean;
  on: string;
};

export const timeMaxMs = 30 * 60_000;

export function stepTime(
  path: Path,
  decisions: number,
  tookMs: number,
  isOffline: boolean,
  on: string,
): StepTime | null {
  // Left open over lunch, or a clock that jumped: not a measure of anything.
  if (!(tookMs >= 0 && tookMs <= timeMaxMs)) return null;
  return { pathId: path.id, decisions, tenthsOfSeconds: Math.round(tookMs / 100), isOffline, on };
}
