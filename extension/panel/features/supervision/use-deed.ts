// A deed of supervision: when it is over, all of it is asked for anew.
import { type Deed, type DeedGround, useDeed as usePlainDeed } from '#extension/panel/doing/index.ts';
import { supervisionKeys } from './calls.ts';
import { words } from './messages.ts';

export const useDeed = <In = void, Out = unknown>(ground: DeedGround, its: Deed<In, Out>) =>
  usePlainDeed(ground, { touches: [supervisionKeys.all], offline: words.offline, ...its });
