// What a draft is. At rest it holds stripped words only, and never what was taken out of them.

import type { Kept as KeptSpan, Label, Mentioned } from '#extension/panel/writing/index.ts';
import { type ChannelId, makeUuid, type ThreadId } from '#shared/basics/ids.ts';
import type { Barrier, Need, Urgency } from '#shared/basics/lists.ts';
import { urgencies } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

export type DraftField = 'title' | 'body';

/** A suspected word that the worker decided to keep in one of the boxes, and why. */
export type Kept = KeptSpan & { field: DraftField };

export type DraftSource = 'selection' | 'paste' | 'blank';

export type Draft = {
  id: string;
  /** Made once: the thread is started under it, and however often it is sent it starts once. */
  key: string;
  /** Whose it is: a desk may be shared. Null until somebody has signed in beside it. */
  ownerId: string | null;
  source: DraftSource;
  /** An answer to this thread; null for a question of its own. */
  threadId: ThreadId | null;
  startedAt: string;
  changedAt: string;
  /** Empty until the worker writes one: until then the proposal stands. */
  title: StrippedText;
  body: StrippedText;
  removed: Label[];
  kept: Kept[];
  /** What was put into the words by hand; each is mentioned wherever its name stands when it is sent. */
  mentioned: Mentioned[];
  /** Null where the proposal stands. */
  channelId: ChannelId | null;
  needs: Need[] | null;
  barriers: Barrier[];
  urgency: Urgency;
  isAnonymous: boolean;
  /** Begun for the urgent channel: while none is chosen, no calm one is put in its place. */
  wantsUrgent?: boolean;
  /** Posts that were taken out of its thread since, and whose words it was seen not to hold. */
  apartFrom?: string[];
  /** It was sent at least once and no answer came: it may have arrived. Sending again is safe. */
  wasTried: boolean;
};

export type Clock = { nowMs: () => number; random: () => Uint8Array };

export type Beginning = Pick<Draft, 'source' | 'isAnonymous'> & {
  body?: StrippedText;
  removed?: Label[];
  mentioned?: Mentioned[];
  channelId?: ChannelId | null;
  threadId?: ThreadId | null;
  ownerId?: string | null;
};

export function beginDraft(clock: Clock, from: Beginning): Draft {
  const at = new Date(clock.nowMs()).toISOString();
  return {
    id: makeUuid(clock.nowMs(), clock.random()),
    key: makeUuid(clock.nowMs(), clock.random()),
    ownerId: from.ownerId ?? null,
    source: from.source,
    threadId: from.threadId ?? null,
    startedAt: at,
    changedAt: at,
    title: '' as StrippedText,
    body: from.body ?? ('' as StrippedText),
    removed: from.removed ?? [],
    kept: [],
    mentioned: from.mentioned ?? [],
    channelId: from.channelId ?? null,
    needs: null,
    barriers: [],
    urgency: 'routine',
    isAnonymous: from.isAnonymous,
    wasTried: false,
  };
}

/** A draft under a new key: for words that were sent before with others, when the worker asks to send them as new. */
export const withNewKey = (draft: Draft, clock: Clock): Draft => ({
  ...draft,
  key: makeUuid(clock.nowMs(), clock.random()),
  wasTried: false,
});

export const isBlank = (draft: Draft): boolean => !draft.body.trim() && !draft.title.trim();

/** What lies in storage was written by us, perhaps by an older version: read what still has its shape, drop the rest. */
export function readDraft(stored: unknown): Draft | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const it = stored as Partial<Record<keyof Draft, unknown>>;
  const words = [it.id, it.key, it.startedAt, it.changedAt, it.title, it.body];
  if (words.some((word) => typeof word !== 'string')) return null;
  if (![it.removed, it.kept, it.barriers].every(Array.isArray)) return null;
  if (it.needs !== null && !Array.isArray(it.needs)) return null;
  if (it.threadId !== null && typeof it.threadId !== 'string') return null;
  if (it.channelId !== null && typeof it.channelId !== 'string') return null;
  if (!urgencies.includes(it.urgency as Urgency)) return null;
  if (typeof it.isAnonymous !== 'boolean' || typeof it.wasTried !== 'boolean') return null;
  return {
    ...(it as Draft),
    ownerId: typeof it.ownerId === 'string' ? it.ownerId : null,
    mentioned: Array.isArray(it.mentioned) ? it.mentioned : [],
  };
}
