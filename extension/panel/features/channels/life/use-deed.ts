// A deed of the channels: when it is over, all of them are asked for anew.
import { type Deed, type DeedGround, useDeed as usePlainDeed } from '#extension/panel/doing/index.ts';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';

export const useDeed = <In = void, Out = unknown>(ground: DeedGround, its: Deed<In, Out>) =>
  usePlainDeed(ground, { touches: [channelKeys.all], ...its });
