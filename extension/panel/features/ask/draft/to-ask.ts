// From a draft to what is sent, or to the one thing that is still in the way. Pure.
import type { StartThread } from '#extension/panel/features/ask/calls.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Channel } from '#shared/contract/channels.ts';
import { hasWords } from './cleanse.ts';
import type { Draft } from './draft.ts';
import { proposeChannel, proposeNeeds } from './propose.ts';
import { proposeTitle } from './title.ts';

/** What stands while the worker chose nothing else. */
export function settled(draft: Draft, channels: readonly Channel[]) {
  const words = `${draft.title} ${draft.body}`;
  const chosen = channels.find((one) => one.id === draft.channelId);
  return {
    channel: chosen ?? proposeChannel(words, channels),
    needs: draft.needs ?? proposeNeeds(words),
    title: draft.title.trim() ? draft.title : proposeTitle(draft.body),
  };
}

export type InTheWay =
  | 'empty'
  | 'nothing-left'
  | 'too-long'
  | 'title-too-long'
  | 'no-channel'
  | 'not-confirmed';

export function toAsk(
  draft: Draft,
  channels: readonly Channel[],
  isConfirmed: boolean,
): { ask: StartThread } | { inTheWay: InTheWay } {
  const { channel, needs, title } = settled(draft, channels);
  if (!draft.body.trim()) return { inTheWay: 'empty' };
  if (!hasWords(draft.body)) return { inTheWay: 'nothing-left' };
  if (draft.body.length > limits.bodyCharsMax) return { inTheWay: 'too-long' };
  if (title.length > limits.titleCharsMax) return { inTheWay: 'title-too-long' };
  if (!channel) return { inTheWay: 'no-channel' };
  if (!isConfirmed) return { inTheWay: 'not-confirmed' };
  return {
    ask: {
      key: draft.key,
      body: draft.body,
      isAnonymous: draft.isAnonymous,
      isConfirmed,
      kept: draft.kept.slice(0, limits.keptWordsMax),
      channelId: channel.id,
      title,
      needs,
      barriers: draft.barriers,
      urgency: draft.urgency,
    },
  };
}
