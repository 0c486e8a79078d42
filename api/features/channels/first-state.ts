// A post begins visible, unless its author kept a suspected word and the channel wants a moderator to look at those first.
import type { AccessedChannel } from '#api/access/channel.ts';
import type { PostState } from '#shared/basics/lists.ts';

export const firstState = (
  channel: Pick<AccessedChannel, 'holdsOverruled'>,
  kept: readonly unknown[],
): Extract<PostState, 'visible' | 'held'> => (channel.holdsOverruled && kept.length > 0 ? 'held' : 'visible');
