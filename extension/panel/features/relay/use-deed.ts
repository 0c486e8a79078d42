// A deed of the relay: when it is over, all of it is asked for anew.
import { type Deed, type DeedGround, useDeed as usePlainDeed } from '#extension/panel/doing/index.ts';
import { relayKeys } from './calls.ts';

export const useDeed = <In = void, Out = unknown>(ground: DeedGround, its: Deed<In, Out>) =>
  usePlainDeed(ground, { touches: [relayKeys.all], ...its });
