// What lives as long as the panel: the one cache, the drafts, what is on its way, toasts, preferences. Made once.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { createToasts, type Toasts } from '#extension/kit/index.ts';
import {
  type Arrived,
  type Ask,
  type Besides,
  type Desk,
  makeApart,
  makeArrived,
  makeBesides,
  makeDesk,
  makeSends,
  type Posted,
  type Sends,
} from '#extension/panel/features/ask/index.ts';
import { channelKeys } from '#extension/panel/features/channels/index.ts';
import {
  chaseKeys,
  makeNicknames,
  makeOutbox,
  type Nicknames,
  type Outbox,
} from '#extension/panel/features/chases/index.ts';
import { makeSearch, type Search } from '#extension/panel/features/directory/index.ts';
import { type Keeper, learningKeys, makeKeeper } from '#extension/panel/features/learning/index.ts';
import { makePeriod, type PeriodKeeper } from '#extension/panel/features/recognition/index.ts';
import {
  bringEngine,
  type Finder,
  makeFinder,
  makeRecent,
  type Recent,
  searchKeys,
} from '#extension/panel/features/search/index.ts';
import { makeNames, makeRests, type Names, type Rests } from '#extension/panel/writing/index.ts';
import { Refusal, type RefusalCode } from '#shared/basics/refusals.ts';
import { keepFrom } from '#shared/contract/readable.ts';
import { type CrisisOutbox, makeCrisisOutbox, makeTimes, type TimesKeeper } from './crisis-outbox.ts';
import { makePackKeeper, type PackKeeper } from './crisis-packs.ts';
import { keepAlways } from './keep-always.ts';
import { type KeepListKeeper, makeKeepList } from './keep-list.ts';
import { hearLateChanges } from './late-changes.ts';
import { words } from './messages.ts';
import type { Ports } from './ports.ts';
import { makePreferences, type PreferenceKeeper } from './preferences.ts';
import { ways } from './routes.ts';
import { makeSearchShelf, type SearchShelf } from './search-shelf.ts';
import { type Forgetting, makeForgetting } from './taken-out.ts';
import { goInstead } from './use-route.ts';

export type House = {
  cache: QueryClient;
  toasts: Toasts;
  desk: Desk;
  besides: Besides;
  arrived: Arrived;
  sends: Sends;
  names: Names;
  rests: Rests;
  /** Whose drafts, words at rest and orders are shown; null: nobody's. */
  belongTo: (personId: string | null) => void;
  preferences: PreferenceKeeper;
  outbox: CrisisOutbox;
  chases: { outbox: Outbox; nicknames: Nicknames };
  directory: { search: Search; keep: KeepListKeeper };
  learning: Keeper;
  recognition: PeriodKeeper;
  finding: Recent;
  /** Finds with and without a server. */
  finder: Finder;
  shelf: SearchShelf;
  times: TimesKeeper;
  forgetting: Forgetting;
  packs: PackKeeper;
  /** The device failed at something that is not the person's concern now: it is said, not swallowed. */
  failed: () => void;
  /** Who hears that the server ended the session. */
  ended: { hear: (code: RefusalCode) => void };
};

const endings: readonly RefusalCode[] = ['not-signed-in', 'session-expired', 'suspended'];
/** Fresh enough not to ask again on every move; live changes ask at once. */
const freshMs = 30_000;

export function makeHouse(ports: Ports): House {
  const toasts = createToasts();
  const failed = () => {
    toasts.show({ words: words.deviceFailed, kind: 'warning' });
  };
  const ended: House['ended'] = { hear: () => undefined };
  const listen = (cause: unknown) => {
    if (cause instanceof Refusal && endings.includes(cause.code)) ended.hear(cause.code);
  };
  const cache = new QueryClient({
    queryCache: new QueryCache({ onError: listen }),
    mutationCache: new MutationCache({ onError: listen }),
    defaultOptions: {
      // The browser's word for "offline" is not ours: an API on this computer answers without a network.
      queries: {
        networkMode: 'always',
        staleTime: freshMs,
        retry: (count, cause) => count < 1 && !(cause instanceof Refusal && cause.code !== 'unavailable'),
        retryDelay: 600,
      },
      mutations: { networkMode: 'always' },
    },
  });
  hearLateChanges(cache);
  const desk = makeDesk(ports.drafts, ports.clock);
  const besides = makeBesides(ports.records);
  const arrived = makeArrived(besides.person);
  const names = makeNames({
    loadNames: ports.loadNames,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const rests = makeRests({ storage: ports.drafts, nowMs: ports.clock.nowMs, failed });
  const preferences = makePreferences(ports.preferences, failed);
  const sends = makeSends({
    calls: ports.calls,
    desk,
    besides,
    apart: makeApart({ nowMs: ports.clock.nowMs, random: Math.random }),
    wait: waitOrHurry,
    random: Math.random,
    onPosted: (draftId, ask, posted) => {
      toasts.show(postedWords(ask, posted));
      void cache.invalidateQueries({ queryKey: channelKeys.all });
      if (ask.kind === 'question' && window.location.hash.startsWith(ways.draft(draftId)))
        goInstead(ways.thread(posted.threadId));
    },
  });
  const outbox = makeCrisisOutbox(ports, failed, () => {
    void cache.invalidateQueries({ queryKey: chaseKeys.all });
  });
  const chases = {
    outbox: makeOutbox({
      storage: ports.drafts,
      deeds: ports.calls,
      lock: (work) => navigator.locks.request('peer-hub-chase-outbox', work),
      clock: ports.clock,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      onSent: () => {
        void cache.invalidateQueries({ queryKey: chaseKeys.all });
        tellBadge(ports).catch(failed);
      },
    }),
    nicknames: makeNicknames({
      storage: ports.drafts,
      readKey: () => ports.calls.readNicknameKey({}),
      nowMs: ports.clock.nowMs,
    }),
  };
  const learning = makeKeeper({
    storage: ports.drafts,
    save: ports.calls.saveProgress,
    lock: (work) => navigator.locks.request('peer-hub-learning', work),
    onSent: () => void cache.invalidateQueries({ queryKey: learningKeys.progress }),
  });
  const recognition = makePeriod(
    {
      read: async (key) => (await ports.drafts.readAll(key))[key],
      write: ports.drafts.write,
    },
    failed,
  );
  const directory = {
    search: makeSearch(),
    keep: makeKeepList({ storage: ports.drafts, nowMs: ports.clock.nowMs, always: keepAlways }),
  };
  // What lay in an outbox is read by the contract again: what was kept then is kept now.
  keepFrom(() => directory.keep.store.getState);
  const times = makeTimes(ports, failed);
  const shelf = makeSearchShelf();
  const finder = makeFinder({
    calls: ports.calls,
    shelf: shelf.now,
    makeEngine: bringEngine,
    nowMs: ports.clock.nowMs,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    onBack: () => void cache.invalidateQueries({ queryKey: searchKeys.all }),
  });
  const packs = makePackKeeper(ports.drafts, ports.clock.nowMs);
  return {
    cache,
    toasts,
    desk,
    besides,
    arrived,
    sends,
    names,
    rests,
    belongTo: (personId) => {
      for (const shelf of [desk, rests, outbox, recognition]) shelf.belongTo(personId);
    },
    preferences,
    outbox,
    chases,
    directory,
    learning,
    recognition,
    finding: makeRecent(),
    finder,
    shelf,
    times,
    forgetting: makeForgetting({ ports, cache, desk, toasts, wait: waitOrHurry }),
    packs,
    failed,
    ended,
  };
}

/** The API is there again: the worker looks what was withdrawn meanwhile. */
export const tellReached = ({ marks, clock }: Ports): Promise<void> => marks.write('reached', clock.nowMs());

/** The worker counts anew. */
export const tellBadge = ({ marks, clock }: Ports): Promise<void> =>
  marks.write('chases-changed', clock.nowMs());

function postedWords(ask: Ask, posted: Posted): string {
  if (posted.state !== 'visible') return words.posted.held;
  return ask.kind === 'answer' ? words.posted.answer : words.posted.question(ask.channelName);
}

function waitOrHurry(ms: number, hurried: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void hurried.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
