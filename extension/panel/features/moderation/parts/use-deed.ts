// A deed of moderation: when it is over, all of it is asked for anew.
import { type Deed, type DeedGround, useDeed as usePlainDeed } from '#extension/panel/doing/index.ts';
import { moderationKeys } from '#extension/panel/features/moderation/calls.ts';
import { words } from '#extension/panel/features/moderation/messages.ts';

export const useDeed = <In = void, Out = unknown>(ground: DeedGround, its: Deed<In, Out>) =>
  usePlainDeed(ground, { touches: [moderationKeys.all], offline: words.offline, ...its });
