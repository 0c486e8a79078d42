// What a channel, a thread and a post are as long as nobody has done anything with them.
import type { Channel, Post, Thread } from '#shared/contract/channels.ts';

type FreshPost = Pick<Post, 'version' | 'editedAt' | 'thanks' | 'worked' | 'takesTalks'>;
/** What `put` of the world is handed: the rest is as fresh as this. */
export type Unnumbered = Omit<Post, 'id' | 'number' | 'threadId' | keyof FreshPost> & Partial<FreshPost>;

export const freshPost: FreshPost = {
  version: 1,
  editedAt: null,
  thanks: { count: 0, isMine: false },
  worked: { count: 0, isMine: false, areas: [] },
  takesTalks: true,
};

export const freshThread: Pick<Thread, 'watch' | 'mergedInto' | 'merged' | 'mustAcceptRules' | 'canTend'> = {
  watch: null,
  mergedInto: null,
  merged: [],
  mustAcceptRules: false,
  canTend: false,
};

export const freshChannel: Pick<Channel, 'mustAcceptRules' | 'joining' | 'watch'> = {
  mustAcceptRules: false,
  joining: null,
  watch: null,
};
