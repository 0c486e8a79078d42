// Ports without a browser's API and without a server: everything in memory, every fault on request.
import type { HandOver } from '#extension/bridge/hand-over.ts';
import type { RecordBeside } from '#extension/bridge/record-beside.ts';
import type { LiveState, Ports } from '#extension/panel/app/ports.ts';
import type { PostId, ThreadId } from '#shared/basics/ids.ts';
import { type Refusal, type RefusalCode, refuse, type StillIdentifies } from '#shared/basics/refusals.ts';
import type { Change, Post } from '#shared/contract/channels.ts';
import { furnish, newId, now } from './content.ts';

/** How the panel finds the world when it opens. */
export type Scene = {
  isSignedIn: boolean;
  /** No call is ever answered, or each fails as the network does. */
  network: 'fine' | 'slow' | 'down';
  isEmpty: boolean;
  isLong: boolean;
  idleMinutes: number;
};

export const readScene = (words: URLSearchParams): Scene => ({
  isSignedIn: words.get('signed') !== 'out',
  network: (words.get('network') as Scene['network'] | null) ?? 'fine',
  isEmpty: words.has('empty'),
  isLong: words.has('long'),
  idleMinutes: Number(words.get('idle') ?? 15),
});

/** What a test does to the world, and what it asks of it. */
export type Stage = {
  handOver: (handOver: HandOver) => void;
  addAnswer: (threadId: string, body: string) => void;
  live: (state: LiveState) => void;
  network: (how: Scene['network']) => void;
  /** The next post is refused so. */
  refuseNext: (code: RefusalCode, findings?: StillIdentifies[]) => void;
  record: (beside: RecordBeside) => void;
  passMinutes: (minutes: number) => void;
  /** Names of calls in order, and what was posted. */
  calls: string[];
  posted: { key: string; body: string; title?: string; isAnonymous: boolean; kept?: unknown[] }[];
  copied: string[];
  threadIds: (which: 'mine' | 'others' | 'accepted' | 'closed') => string[];
  channelIds: () => string[];
};

declare global {
  interface Window {
    stage: Stage;
  }
}

const page = <Item>(items: Item[], { cursor, limit = 20 }: { cursor?: string; limit?: number }) => {
  const from = Number(cursor ?? 0);
  const next = from + limit < items.length ? String(from + limit) : null;
  return { items: items.slice(from, from + limit), next };
};

/** `localStorage` is what rests on the disk; a map is what is gone with the browser. */
const rested = {
  read: async (key: string): Promise<unknown> => JSON.parse(localStorage.getItem(key) ?? 'null'),
  write: async (key: string, value: unknown) => localStorage.setItem(key, JSON.stringify(value)),
  remove: async (key: string) => localStorage.removeItem(key),
};

export function makeStagePorts(scene: Scene): { ports: Ports; stage: Stage } {
  const shelf = furnish(scene.isLong);
  if (scene.isEmpty) {
    shelf.threads.length = 0;
  }
  let clockMs = now;
  let network = scene.network;
  let isSignedIn = scene.isSignedIn;
  let refusal: Refusal | null = null;
  let beside: RecordBeside = { readable: false };
  const memory = new Map<string, unknown>();
  const sessionHeard = new Set<() => void>();
  let heardHandOver: ((handOver: HandOver) => Promise<void> | void) | null = null;
  const liveHeard = new Set<{ onChange: (change: Change) => void; onState: (state: LiveState) => void }>();
  const calls: string[] = [];
  const posted: Stage['posted'] = [];
  const copied: string[] = [];
  const keys = new Map<string, { threadId: ThreadId; postId: PostId }>();

  const answer = async <Out>(name: string, work: () => Out): Promise<Out> => {
    calls.push(name);
    if (network === 'slow') return new Promise(() => undefined);
    if (network === 'down') throw refuse('unavailable');
    await Promise.resolve();
    return work();
  };
  const sayChange = (kind: Change['kind'], threadId: string) => {
    const channelId = shelf.threads.find((one) => one.id === threadId)?.channelId ?? null;
    for (const { onChange } of liveHeard) onChange({ kind, channelId, threadId, postId: null });
  };
  const setSignedIn = (is: boolean) => {
    isSignedIn = is;
    for (const heard of sessionHeard) heard();
  };
  const threadOf = (id: string) => {
    const thread = shelf.threads.find((one) => one.id === id);
    if (!thread) throw refuse('not-found');
    return thread;
  };
  const put = (threadId: string, post: Omit<Post, 'id' | 'number' | 'threadId'>) => {
    const thread = threadOf(threadId);
    const posts = shelf.posts.get(threadId) ?? [];
    const made = { ...post, id: newId<PostId>(), threadId: thread.id, number: posts.length + 1 };
    shelf.posts.set(threadId, [...posts, made]);
    if (!post.isQuestion) Object.assign(thread, { answers: thread.answers + 1, lastPostAt: post.postedAt });
    return made;
  };
  const takeRefusal = () => {
    const now = refusal;
    refusal = null;
    if (now) throw now;
  };
  const me = {
    kind: 'named' as const,
    personId: 'sarah' as never,
    name: 'Sarah Whitlow',
    organisation: 'Eastmere PCN',
    area: 'Eastmere',
    roles: ['member' as const],
  };
  const authorFor = (isAnonymous: boolean) =>
    isAnonymous ? { kind: 'anonymous' as const, pseudonym: 'Amber Wren' } : me;
  const at = () => new Date(clockMs).toISOString();
  const newestFirst = <T extends { startedAt: string }>(items: T[]) =>
    [...items].sort((a, b) => b.startedAt.localeCompare(a.startedAt));

  const ports: Ports = {
    calls: {
      listProviders: () =>
        answer('listProviders', () => ({
          providers: [{ key: 'evaluation', name: 'Peer Hub evaluation', startPath: '/' }],
          isEvaluation: true,
        })),
      signIn: () =>
        answer('signIn', () => {
          takeRefusal();
          setSignedIn(true);
          return 'signed-in' as const;
        }),
      signOut: async () => {
        setSignedIn(false);
        return { isTold: true };
      },
      signOutEverywhere: () =>
        answer('signOutEverywhere', () => {
          setSignedIn(false);
          return { ended: 2 };
        }),
      readMe: () =>
        answer('readMe', () => ({
          ...me,
          communityId: newId(),
          communityName: 'Fernshire link worker network',
          organisationId: newId(),
          areaId: newId(),
        })),
      listSessions: () =>
        answer('listSessions', () => ({
          sessions: [
            { id: newId(), device: 'Chrome on Windows', startedAt: at(), lastUsedAt: at(), isThisOne: true },
            { id: newId(), device: 'Firefox on Linux', startedAt: at(), lastUsedAt: at(), isThisOne: false },
          ],
        })),
      revokeSession: () => answer('revokeSession', () => undefined),
      listChannels: (input) => answer('listChannels', () => page(scene.isEmpty ? [] : shelf.channels, input)),
      listThreads: (input) =>
        answer('listThreads', () => {
          const inside = shelf.threads.filter((one) => one.channelId === input.channelId);
          return page(newestFirst(inside.filter((one) => !input.state || one.state === input.state)), input);
        }),
      myThreads: (input) =>
        answer('myThreads', () => page(newestFirst(shelf.threads.filter((one) => one.isMine)), input)),
      readThread: ({ threadId }) => answer('readThread', () => ({ ...threadOf(threadId) })),
      listPosts: (input) =>
        answer('listPosts', () => page([...(shelf.posts.get(input.threadId) ?? [])], input)),
      markRead: () => answer('markRead', () => ({})),
      acceptAnswer: ({ threadId, postId }) =>
        answer('acceptAnswer', () => {
          const thread = threadOf(threadId);
          Object.assign(thread, { acceptedPostId: postId, hasAcceptedAnswer: postId !== null });
          const posts = shelf.posts.get(threadId) ?? [];
          shelf.posts.set(
            threadId,
            posts.map((post) => ({ ...post, isAccepted: post.id === postId })),
          );
          return { acceptedPostId: postId };
        }),
      previewPseudonym: () => answer('previewPseudonym', () => ({ pseudonym: 'Amber Wren' })),
      startThread: (input) =>
        answer('startThread', () => {
          takeRefusal();
          posted.push(input);
          const known = keys.get(input.key);
          if (known) return { ...known, state: 'visible' as const };
          const channel = shelf.channels.find((one) => one.id === input.channelId);
          const id = newId<ThreadId>();
          shelf.threads.push({
            id,
            channelId: channel?.id ?? newId(),
            channelName: channel?.name ?? '',
            title: input.title,
            author: authorFor(input.isAnonymous),
            isMine: true,
            needs: input.needs,
            barriers: input.barriers ?? [],
            urgency: input.urgency,
            state: 'open',
            isFictional: false,
            answers: 0,
            hasAcceptedAnswer: false,
            startedAt: at(),
            lastPostAt: at(),
            unread: 0,
            canPost: true,
            canAccept: true,
            acceptedPostId: null,
            myPseudonym: 'Amber Wren',
          });
          const question = put(id, {
            author: authorFor(input.isAnonymous),
            isMine: true,
            isQuestion: true,
            body: input.body,
            state: 'visible',
            isAccepted: false,
            postedAt: at(),
          });
          keys.set(input.key, { threadId: id, postId: question.id });
          return { threadId: id, postId: question.id, state: 'visible' as const };
        }),
      answerThread: (input) =>
        answer('answerThread', () => {
          takeRefusal();
          posted.push(input);
          const made = put(input.threadId, {
            author: authorFor(input.isAnonymous),
            isMine: true,
            isQuestion: false,
            body: input.body,
            state: 'visible',
            isAccepted: false,
            postedAt: at(),
          });
          return { postId: made.id, number: made.number, state: 'visible' as const };
        }),
    },
    session: {
      isSignedIn: async () => isSignedIn,
      idleLockMinutes: async () => scene.idleMinutes,
      watch: (heard) => {
        sessionHeard.add(heard);
        return () => sessionHeard.delete(heard);
      },
      drop: async () => setSignedIn(false),
    },
    watchLive: (heard) => {
      liveHeard.add(heard);
      heard.onState('live');
      return () => liveHeard.delete(heard);
    },
    watchHandOvers: (heard) => {
      heardHandOver = heard;
      return () => {
        heardHandOver = null;
      };
    },
    readRecordBeside: async () => beside,
    onRecordMayHaveChanged: () => () => undefined,
    drafts: {
      ...rested,
      readAll: async (prefix) =>
        Object.fromEntries(
          await Promise.all(
            Object.keys(localStorage)
              .filter((key) => key.startsWith(prefix))
              .map(async (key) => [key, await rested.read(key)] as const),
          ),
        ),
      watch: () => () => undefined,
    },
    records: {
      read: async (key) => memory.get(key),
      write: async (key, value) => void memory.set(key, value),
      remove: async (key) => void memory.delete(key),
    },
    preferences: {
      read: () => rested.read('preferences'),
      write: (value) => rested.write('preferences', value),
    },
    marks: {
      read: async (name) => JSON.parse(sessionStorage.getItem(name) ?? 'null'),
      write: async (name, value) => sessionStorage.setItem(name, JSON.stringify(value)),
    },
    copy: async (text) => {
      copied.push(text);
      return true;
    },
    clock: { nowMs: () => clockMs, random: () => crypto.getRandomValues(new Uint8Array(10)) },
    loadNames: async () => undefined,
    version: '0.1.0',
    openOptions: null,
  };

  const stage: Stage = {
    handOver: (handOver) => void heardHandOver?.(handOver),
    addAnswer: (threadId, body) => {
      put(threadId, {
        author: { ...me, name: 'Margaret Okell', personId: 'margaret' as never, roles: ['supervisor'] },
        isMine: false,
        isQuestion: false,
        body,
        state: 'visible',
        isAccepted: false,
        postedAt: at(),
      });
      sayChange('post-added', threadId);
    },
    live: (state) => {
      for (const { onState } of liveHeard) onState(state);
    },
    network: (how) => {
      network = how;
    },
    refuseNext: (code, findings = []) => {
      refusal = refuse(code, findings);
    },
    record: (now) => {
      beside = now;
    },
    passMinutes: (minutes) => {
      clockMs += minutes * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    calls,
    posted,
    copied,
    threadIds: (which) =>
      shelf.threads
        .filter((one) => {
          if (which === 'mine') return one.isMine && one.state === 'open';
          if (which === 'accepted') return one.isMine && one.hasAcceptedAnswer;
          if (which === 'closed') return !one.canPost;
          return !one.isMine && one.canPost && one.answers > 2;
        })
        .map((one) => one.id),
    channelIds: () => shelf.channels.map((one) => one.id),
  };
  return { ports, stage };
}
