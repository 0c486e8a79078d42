// From a draft to what is sent, or to the one thing that is still in the way. Pure.
import type { AnswerThread, StartThread } from '#extension/panel/features/ask/calls.ts';
import { hasWords, isKeepable, mentionsIn } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Channel } from '#shared/contract/channels.ts';
import type { Draft } from './draft.ts';
import { proposeChannel, proposeNeeds, urgentOf } from './propose.ts';
import { proposeTitle } from './title.ts';

/** What stands while the worker chose nothing else. */
export function settled(draft: Draft, channels: readonly Channel[]) {
  const words = `${draft.title} ${draft.body}`;
  const chosen = channels.find((one) => one.id === draft.channelId);
  return {
    channel: chosen ?? (draft.wantsUrgent ? urgentOf(channels) : proposeChannel(words, channels)),
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

/** A question of its own, or an answer to a thread; with the name of the place for the words that confirm it. */
export type Ask =
  | { kind: 'question'; input: StartThread; channelName: string }
  | { kind: 'answer'; input: AnswerThread };

export function toAsk(
  draft: Draft,
  channels: readonly Channel[],
  isConfirmed: boolean,
): { ask: Ask } | { inTheWay: InTheWay } {
  const inTheWay = judgeWords(draft);
  if (inTheWay) return { inTheWay };
  const spoken = {
    key: draft.key,
    body: draft.body,
    mentions: mentionsIn(draft.body, draft.mentioned),
    isAnonymous: draft.isAnonymous,
    isConfirmed,
    kept: draft.kept
      .flatMap(({ kind, ...one }) => (isKeepable(kind) ? [{ ...one, kind }] : []))
      .slice(0, limits.keptWordsMax),
  };
  if (draft.threadId) {
    if (!isConfirmed) return { inTheWay: 'not-confirmed' };
    const kept = spoken.kept.flatMap((one) => (one.field === 'body' ? [{ ...one, field: one.field }] : []));
    return { ask: { kind: 'answer', input: { ...spoken, kept, threadId: draft.threadId } } };
  }
  const { channel, needs, title } = settled(draft, channels);
  if (title.length > limits.titleCharsMax) return { inTheWay: 'title-too-long' };
  if (!channel) return { inTheWay: 'no-channel' };
  if (!isConfirmed) return { inTheWay: 'not-confirmed' };
  const { barriers, urgency } = draft;
  const input = { ...spoken, channelId: channel.id, title, needs, barriers, urgency };
  return { ask: { kind: 'question', input, channelName: channel.name } };
}

function judgeWords(draft: Draft): InTheWay | null {
  if (!draft.body.trim()) return 'empty';
  if (!hasWords(draft.body)) return 'nothing-left';
  return draft.body.length > limits.bodyCharsMax ? 'too-long' : null;
}
