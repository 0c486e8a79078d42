// Where an answer comes from: the server, or, when it cannot be reached, what this device keeps. Says which; an answer of the device is
// never taken for one of the server. What this device keeps answers each key at once, and the server after it; once the server is away it
// is looked for beside.
import type { FindAsk, SearchCalls } from '#extension/panel/features/search/calls.ts';
import { besideTyping } from '#extension/panel/writing/index.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import type { FindAnswer } from '#shared/contract/search.ts';
import type { PackedDocument } from '#shared/contract/search-pack.ts';
import type { Engine } from './engine.ts';

/** What is said beside an answer of the device. */
export type KeptFacts = {
  heardMs: number;
  /** Whose services are in it. */
  area: string | null;
  /** Some of a large area are left out. */
  isCut: boolean;
};
/** What the person who sits here may search without a server. */
export type Shelf = { facts: KeptFacts; documents: readonly PackedDocument[] };
export type Answered = FindAnswer & { kept: KeptFacts | null };

export type FinderParts = {
  calls: Pick<SearchCalls, 'findAll' | 'suggest'>;
  /** Null: nothing is kept here, or not for this person. The same one as long as nothing of it changes. */
  shelf: () => Shelf | null;
  makeEngine: () => Promise<(documents: readonly PackedDocument[]) => Engine | Promise<Engine>>;
  nowMs: () => number;
  wait: (ms: number) => Promise<void>;
  /** The server answers again: what stands on the screen is asked for anew. */
  onBack: () => void;
};

export type Finder = {
  find: (ask: FindAsk) => Promise<Answered>;
  suggest: SearchCalls['suggest'];
  /** From this device, in the same breath as the key, whether there is a server or not; null: nothing is kept, or it is being built. */
  here: (ask: FindAsk) => Answered | null;
  suggestHere: (typed: string, limit: number) => string[] | null;
  /** Words of the field, each of them, as far as this device can tell. */
  isOfField: (words: string) => boolean;
  /** Builds what `here` answers from, before the first key. */
  warm: () => void;
  isWarm: () => boolean;
  read: (id: string) => { one: PackedDocument; facts: KeptFacts } | null;
  /** The server cannot be reached: nothing that is typed leaves this device. */
  isAway: () => boolean;
  watch: (heard: () => void) => () => void;
  /** What others of the panel learnt of the server. */
  heard: (isThere: boolean) => void;
};

type Built = { of: Shelf; engine: Promise<Engine>; ready: Engine | null };

/** The index and the glossary come with it, so it is brought in beside. */
export const bringEngine = () =>
  import('./engine.ts').then(
    ({ engineInSteps }) =>
      (documents: readonly PackedDocument[]) =>
        besideTyping(engineInSteps(documents)),
  );

/** Longer nobody waits who has an answer in the pocket. */
const patienceMs = 2_500;
/** With an answer of this device before one's eyes a slow server is waited for. */
const calmPatienceMs = 8_000;
const lookAgainMs = 5_000;
/** Then nobody looks at these results any more; the next key looks again. */
const looksMax = 20;
const looksApartMs = 60_000;

export function makeFinder(parts: FinderParts): Finder {
  const { calls, nowMs } = parts;
  let isAway = false;
  let lookedMs = 0;
  let turn = 0;
  const listeners = new Set<() => void>();
  let built: Built | null = null;
  const tell = () => {
    for (const listen of listeners) listen();
  };

  function engineOf(shelf: Shelf): Promise<Engine> {
    if (built?.of === shelf) return built.engine;
    const engine = parts.makeEngine().then((make) => make(shelf.documents));
    const mine: Built = { of: shelf, engine, ready: null };
    built = mine;
    engine.then(
      (ready) => {
        mine.ready = ready;
        if (built === mine) tell();
      },
      // One that could not be brought in is tried again with the next key.
      () => {
        if (built === mine) built = null;
      },
    );
    return engine;
  }

  /** Of the shelf as it stands now: one that was built before something was taken away answers no more. */
  function ready(): { engine: Engine; shelf: Shelf } | null {
    const shelf = parts.shelf();
    return shelf !== null && built?.of === shelf && built.ready !== null
      ? { engine: built.ready, shelf }
      : null;
  }

  /** That it cannot be built leaves the search to the server, which says what is the matter. */
  function warm(): void {
    const shelf = parts.shelf();
    if (shelf !== null) void engineOf(shelf).catch(() => undefined);
  }

  function heard(isThere: boolean): void {
    const wasAway = isAway;
    isAway = !isThere;
    if (isAway) warm();
    if (isAway !== wasAway) tell();
    if (isThere && wasAway) parts.onBack();
  }

  /** With no words: what is typed meanwhile stays here. */
  async function look(): Promise<void> {
    lookedMs = nowMs();
    try {
      await calls.findAll({ words: '' });
    } catch (cause) {
      // That it is still away is known already; a refusal is an answer.
      if (!(cause instanceof Refusal) || cause.code === 'unavailable') return;
    }
    heard(true);
  }

  /** With every key, but not oftener than this; and by itself, less and less often, while nobody presses one. */
  async function lookBeside(): Promise<void> {
    turn += 1;
    const mine = turn;
    if (Math.abs(nowMs() - lookedMs) >= lookAgainMs) await look();
    let apartMs = lookAgainMs;
    for (let looks = 0; looks < looksMax && isAway && mine === turn; looks++) {
      await parts.wait(apartMs);
      if (isAway && mine === turn) await look();
      apartMs = Math.min(apartMs * 2, looksApartMs);
    }
  }

  /** The server's answer, or null when it is away and this device has one. */
  async function ofServer<Out>(asking: Promise<Out>, hasShelf: boolean): Promise<Out | null> {
    const late = Symbol('late');
    // What comes too late says that the server is there all the same.
    asking.then(
      () => isAway && heard(true),
      () => undefined,
    );
    try {
      const first = await Promise.race(
        hasShelf ? [asking, parts.wait(ready() ? calmPatienceMs : patienceMs).then(() => late)] : [asking],
      );
      if (first !== late) return first as Out;
    } catch (cause) {
      const isReached = cause instanceof Refusal && cause.code !== 'unavailable';
      if (isReached || !hasShelf) throw cause;
    }
    lookedMs = nowMs();
    heard(false);
    return null;
  }

  return {
    heard,
    isAway: () => isAway,
    watch(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    async find(ask) {
      const shelf = parts.shelf();
      // A later page goes on where its first one came from.
      const isKeptPage = ask.cursor !== undefined && /^\d+$/.test(ask.cursor);
      if (shelf === null || !(isAway || isKeptPage)) {
        const answer = await ofServer(calls.findAll(ask), shelf !== null && ask.cursor === undefined);
        if (answer !== null) return { ...answer, kept: null };
      }
      const now = parts.shelf();
      if (now === null) throw new Refusal('unavailable');
      if (isAway) void lookBeside();
      return { ...(await engineOf(now)).find(ask, nowMs()), kept: now.facts };
    },
    async suggest(ask) {
      const shelf = parts.shelf();
      if (!isAway || shelf === null) return calls.suggest(ask);
      return (await engineOf(shelf)).suggest(ask.words, ask.limit ?? 6);
    },
    here(ask) {
      const now = ready();
      return now && { ...now.engine.find(ask, nowMs()), kept: now.shelf.facts };
    },
    suggestHere: (typed, limit) => ready()?.engine.suggest(typed, limit).words ?? null,
    isOfField: (words) => ready()?.engine.isOfField(words) ?? false,
    warm,
    isWarm: () => ready() !== null,
    read(id) {
      const shelf = parts.shelf();
      const one = shelf?.documents.find((document) => document.id === id);
      return shelf && one ? { one, facts: shelf.facts } : null;
    },
  };
}
