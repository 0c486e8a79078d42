// The world behind the stage: who is signed in, how the network is, what stands on the shelf. All in memory.
import type { HandOver } from '#extension/bridge/hand-over.ts';
import type { RecordBeside } from '#extension/bridge/record-beside.ts';
import type { LiveState } from '#extension/panel/app/ports.ts';
import type { PostId, ThreadId } from '#shared/basics/ids.ts';
import { type Refusal, refuse } from '#shared/basics/refusals.ts';
import type { Change, Post } from '#shared/contract/channels.ts';
import { furnish, newId, now } from './content.ts';
import { freshPost, type Unnumbered } from './fresh.ts';
import type { Scene, Stage } from './stage.ts';

export const readScene = (words: URLSearchParams): Scene => ({
  isSignedIn: !['out', 'suspended'].includes(words.get('signed') ?? ''),
  network: (words.get('network') as Scene['network'] | null) ?? 'fine',
  isEmpty: words.has('empty'),
  isSupervisor: words.has('supervisor'),
  isCurator: words.has('curator'),
  isModerator: words.has('moderator'),
  isInvited: words.has('invited'),
  isHost: words.has('host'),
  isAuditor: words.has('auditor'),
  isNoMember: words.has('no-member'),
  isAdministrator: words.has('administrator'),
  isMailless: words.has('mailless'),
  isNoticeless: words.has('noticeless'),
  isSuspended: words.get('signed') === 'suspended',
  isLong: words.has('long'),
  isOutside: words.has('outside'),
  isHolding: words.has('hold'),
  isClipboardShut: words.has('no-clipboard'),
  idleMinutes: Number(words.get('idle') ?? 15),
  names: (words.get('names') as Scene['names'] | null) ?? 'here',
});

export const me = {
  kind: 'named' as const,
  personId: 'sarah' as never,
  name: 'Sarah Whitlow',
  organisation: 'Eastmere PCN',
  area: 'Eastmere',
  roles: ['member' as const],
};

export const authorFor = (isAnonymous: boolean) =>
  isAnonymous ? { kind: 'anonymous' as const, pseudonym: 'Amber Wren' } : me;

/** Deeds of other shelves that may be refused as the next post is. */
const refusable = ['createChase', 'describeChase', 'addTip', 'stateService'];

/** Of one's own session and keys, and what auditors may. */
const openToAll = /Session|Me$|^sign|Trail|Audit|Evidence|Key|Own/;

export type World = ReturnType<typeof makeWorld>;

export function makeWorld(scene: Scene) {
  const shelf = furnish(scene.isLong, scene.isHolding);
  if (scene.isEmpty) shelf.threads.length = 0;
  const state = {
    clockMs: now,
    network: scene.network,
    isSignedIn: scene.isSignedIn,
    /** Who signs in next at this desk. */
    person: { personId: me.personId, name: me.name },
    refusal: null as Refusal | null,
    bringNames: (): void => undefined,
    /** A page that hangs answers nothing. */
    beside: { readable: false } as RecordBeside | 'hangs',
    mayNotify: false,
    heardRecord: null as (() => void) | null,
    heardHandOver: null as ((handOver: HandOver) => Promise<void> | void) | null,
  };
  const sessionHeard = new Set<() => void>();
  const liveHeard = new Set<{ onChange: (change: Change) => void; onState: (state: LiveState) => void }>();
  const threadOf = (id: string) => {
    const thread = shelf.threads.find((one) => one.id === id);
    if (!thread) throw refuse('not-found');
    return thread;
  };
  return {
    scene,
    shelf,
    state,
    sessionHeard,
    liveHeard,
    threadOf,
    called: [] as string[],
    posted: [] as Stage['posted'],
    copied: [] as string[],
    files: [] as Stage['files'],
    reports: [] as Stage['reports'],
    keys: new Map<string, { threadId: ThreadId; postId: PostId }>(),
    at: () => new Date(state.clockMs).toISOString(),
    async answer<Out>(name: string, work: () => Out): Promise<Out> {
      this.called.push(name);
      if (state.network === 'slow') return new Promise(() => undefined);
      if (state.network === 'down') throw refuse('unavailable');
      await Promise.resolve();
      if (scene.isNoMember && !openToAll.test(name)) throw refuse('not-allowed');
      if (refusable.includes(name)) this.takeRefusal();
      return work();
    },
    sayChange(kind: Change['kind'], threadId: string) {
      const { channelId } = threadOf(threadId);
      for (const { onChange } of liveHeard) onChange({ kind, channelId, threadId, postId: null });
    },
    setSignedIn(is: boolean) {
      state.isSignedIn = is;
      for (const heard of sessionHeard) heard();
    },
    put(threadId: string, post: Unnumbered) {
      const thread = threadOf(threadId);
      const posts = shelf.posts.get(threadId) ?? [];
      const made: Post = {
        ...freshPost,
        ...post,
        id: newId<PostId>(),
        threadId: thread.id,
        number: posts.length + 1,
      };
      shelf.posts.set(threadId, [...posts, made]);
      if (!post.isQuestion) Object.assign(thread, { answers: thread.answers + 1, lastPostAt: post.postedAt });
      return made;
    },
    takeRefusal() {
      const { refusal } = state;
      state.refusal = null;
      if (refusal) throw refusal;
    },
  };
}
