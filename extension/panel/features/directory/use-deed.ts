// A deed of the directory: when it is over, all of it is asked for anew, unless it says less.
import { type Deed, type DeedGround, useDeed as usePlainDeed } from '#extension/panel/doing/index.ts';
import { directoryKeys } from './calls.ts';
import { words } from './messages.ts';

export const useDeed = <In = void, Out = unknown>(ground: DeedGround, its: Deed<In, Out>) =>
  usePlainDeed(ground, { touches: [directoryKeys.all], offline: words.trouble.unsaid, ...its });
