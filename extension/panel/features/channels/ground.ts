// What every screen of the channels stands on, handed in by the shell (or by a test).
import type { ReactNode } from 'react';
import type { ToastWords } from '#extension/kit/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import type { ChannelCalls } from './calls.ts';

export type ChannelsGround = {
  calls: ChannelCalls;
  writing: WritingGround;
  nowMs: () => number;
  newKey: () => string;
  /** Published case studies that may be pinned above a channel's threads. */
  listCases: () => Promise<{ id: CaseStudyId; title: string }[]>;
  /** Threads that this reader may see, by their words; stripped words alone are looked for. */
  findThreads: (
    words: StrippedText,
    cursor: string | undefined,
  ) => Promise<{ items: { id: string; title: string }[]; next: string | null }>;
  /** Whoever may open a new channel. */
  isHost: boolean;
  /** Whoever sets what holds posts. */
  isAdministrator: boolean;
  /** Goes to another place in the place of this one: Back does not come here again. */
  goInstead: (href: string) => void;
  /** Answers whether the words are on the clipboard now. */
  copy: (text: string) => Promise<boolean>;
  toast: (toast: ToastWords | string) => void;
  /** Puts one thing above the navigation, in sight wherever the reader is. */
  aboveNav: (piece: ReactNode) => ReactNode;
  /** A service, a case study or a thread that words mention, drawn by the shelf that knows it. */
  mentioned: (mention: Mention, name: string) => ReactNode;
  places: {
    thread: (threadId: string) => string;
    /** One that was merged, to be read where it was written. */
    threadItself: (threadId: string) => string;
    caseStudy: (caseId: string) => string;
    newChannel: () => string;
    whoToAsk: () => string;
    channel: (channelId: string) => string;
    ask: (channelId?: string) => string;
  };
};
