// What asking and answering stand on, handed in by the shell (or by a test).
import type { ReactNode } from 'react';
import type { RecordBeside } from '#extension/bridge/record-beside.ts';
import type { ToastWords } from '#extension/kit/index.ts';
import type { ChannelCalls } from '#extension/panel/features/channels/index.ts';
import type { Marked, WritingGround } from '#extension/panel/writing/index.ts';
import type { DangerKind } from '#shared/next-steps/danger.ts';
import type { AskCalls } from './calls.ts';
import type { Arrived } from './draft/arrived.ts';
import type { Besides } from './draft/beside.ts';
import type { Desk } from './draft/desk.ts';
import type { Clock } from './draft/draft.ts';
import type { Sends } from './draft/sends.ts';

export type AskGround = {
  calls: AskCalls & Pick<ChannelCalls, 'listChannels' | 'findMentionable'>;
  desk: Desk;
  besides: Besides;
  /** What the page said of what it took out. */
  arrived: Arrived;
  sends: Sends;
  /** What its boxes stand on: names, what to keep, the places around. */
  writing: WritingGround;
  clock: Clock;
  /** Decision 7: which record stands beside the panel now. */
  readRecordBeside: () => Promise<RecordBeside>;
  /** A draft was begun by hand: remember the record that stands beside it, if it can be read. */
  besideNow: (draftId: string) => void;
  myName: string;
  /** The switch stands as it was left the last time. */
  wasAnonymous: boolean;
  rememberAnonymous: (isAnonymous: boolean) => void;
  toast: (toast: ToastWords | string) => void;
  /** Who to call, drawn by the shelf that needs no network. */
  danger: (kinds: readonly DangerKind[]) => ReactNode;
  /** What is like the question that is being written, drawn by the shelf that finds. */
  similar: (marked: Pick<Marked, 'box' | 'knowledge'>) => ReactNode;
  ways: {
    draft: (draftId: string) => string;
    ask: () => string;
    drafts: () => string;
    mine: () => string;
    channel: (channelId: string) => string;
  };
};
