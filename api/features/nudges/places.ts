// Where a nudge leads, as the panel spells its places. An id and nothing else.
import type { NudgeKind } from '#shared/basics/nudge-lists.ts';
import type { Place } from '#shared/basics/places.ts';

/** `isOwn`: of one's own request, not of one that waits for oneself. */
type Leading = { kind: NudgeKind; threadId: string | null; isOwn: boolean };

export function placeOf({ kind, threadId, isOwn }: Leading): Place {
  if (kind === 'chase') return 'chases';
  if (kind === 'supervision') return isOwn ? 'supervision' : 'supervision/queue';
  if (kind === 'invitation') return 'channels';
  // Which talk it is would say behind which mask somebody writes, to whoever reads along.
  if (kind === 'talk') return 'talks';
  if (kind === 'decision' || threadId === null) return 'standing';
  return `threads/${threadId}`;
}
