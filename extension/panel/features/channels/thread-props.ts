// What the shell hands a thread: its own pieces, and those of other shelves.
import type { ReactNode } from 'react';
import type { PostId, ThreadId } from '#shared/basics/ids.ts';
import type { Post, Thread } from '#shared/contract/channels.ts';
import type { ChannelsGround } from './ground.ts';

export type ThreadViewProps = {
  ground: ChannelsGround;
  threadId: ThreadId;
  /** Drawn by who may: the note made of a question and an answer, and the box in which one answers. */
  note: (material: NoteOf, done: () => void) => ReactNode;
  advice: (thread: Thread, post: Post) => string;
  answerBox: (thread: Thread) => ReactNode;
  /** The follow-up made of an answer in one action. `onNote` opens the note beside it. */
  chase?: (thread: Thread, post: Post, onNote: () => void) => ReactNode;
  /** What a thread with a safe next step leads to. */
  onward?: (thread: Thread) => ReactNode;
  /** Tells a moderator of somebody else's post. */
  report?: (post: Post) => ReactNode;
  /** It was merged and is to be read where it was written: nobody is sent on. */
  isItself?: boolean;
  /** Of one's own urgent post that waits for a moderator: whom to ring meanwhile. */
  held?: (post: Post) => ReactNode;
};

/** What a note is made of. */
export type NoteOf = { thread: Thread; postId: PostId; question: string; answer: string | null };
