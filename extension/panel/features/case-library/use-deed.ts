// A deed of the library. Each says what it changes; a refusal leaves on the screen what is being read or written.
import { type Deed, type DeedGround, useDeed as usePlainDeed } from '#extension/panel/doing/index.ts';
import { words } from './messages.ts';

export const useDeed = <In = void, Out = unknown>(ground: DeedGround, its: Deed<In, Out>) =>
  usePlainDeed(ground, { offline: words.trouble.undone, ...its });
