// Ports without a browser's API and without a server, and what a test may do to the world behind them.
import type { Ports } from '#extension/panel/app/ports.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { loadNames } from '#shared/stripping/index.ts';
import { furnishAudit } from './audit.ts';
import { makeCalls } from './calls.ts';
import { furnishLibrary } from './case-library.ts';
import { furnishChannelLife, standOutside } from './channel-life.ts';
import { furnishChases } from './chases.ts';
import { furnishCurating } from './curating.ts';
import { furnishDirectory } from './directory.ts';
import { furnishInsights } from './insights.ts';
import { furnishKept } from './kept.ts';
import { furnishKeys } from './keys.ts';
import { furnishLearning } from './learning.ts';
import { furnishMentoring } from './mentoring.ts';
import { furnishModeration } from './moderation.ts';
import { furnishNudges } from './nudges.ts';
import { furnishPacks } from './packs.ts';
import { furnishProfile } from './profile.ts';
import { furnishRecognition } from './recognition.ts';
import { furnishRelay } from './relay.ts';
import { furnishSaved } from './saved.ts';
import { furnishSearch } from './search.ts';
import type { Scene, Stage } from './stage.ts';
import { furnishSupervision } from './supervision.ts';
import { makeWorld, me } from './world.ts';

/** On an empty stage nothing can be used. */
const unknown = '00000000-0000-4000-8000-000000000009';

/** `localStorage` is what rests on the disk; a map is what is gone with the browser. */
const rested = {
  read: async (key: string): Promise<unknown> => JSON.parse(localStorage.getItem(key) ?? 'null'),
  write: async (key: string, value: unknown) => localStorage.setItem(key, JSON.stringify(value)),
  remove: async (key: string) => localStorage.removeItem(key),
};

export function makeStagePorts(scene: Scene): { ports: Ports; stage: Stage } {
  const world = makeWorld(scene);
  const { state } = world;
  if (scene.isOutside) standOutside(world);
  const memory = new Map<string, unknown>();
  const shelf = furnishChases(
    (name, work) => world.answer(name, work),
    () => Date.parse(world.at()),
    scene.isEmpty,
  );
  const directory = furnishDirectory(
    (name, work) => world.answer(name, work),
    () => Date.parse(world.at()),
    scene.isEmpty,
  );
  const library = furnishLibrary(
    (name, work) => world.answer(name, work),
    () => Date.parse(world.at()),
    scene,
  );
  const supervision = furnishSupervision(
    (name, work) => world.answer(name, work),
    () => Date.parse(world.at()),
    scene.isEmpty,
  );
  const nudges = furnishNudges(
    (name, work) => world.answer(name, work),
    () => Date.parse(world.at()),
    scene,
  );
  const moderation = furnishModeration(
    (name, work) => world.answer(name, work),
    () => Date.parse(world.at()),
    scene.isEmpty,
  );
  const finding = furnishSearch((name, work) => world.answer(name, work), {
    caseId: library.cases[0]?.id ?? unknown,
    threadId: world.shelf.threads.find((one) => one.isMine && one.hasAcceptedAnswer)?.id ?? unknown,
    serviceId: directory.services[0]?.id ?? unknown,
  });
  const saved = furnishSaved((name, work) => world.answer(name, work), world.at, {
    cases: library.cases,
    titleOf: (id) =>
      [
        ...world.shelf.threads,
        ...directory.services.map(({ id: own, name }) => ({ id: own, title: name })),
      ].find((one) => one.id === id)?.title ?? '',
  });
  const readBeside = async () => (state.beside === 'hangs' ? new Promise<never>(() => {}) : state.beside);
  const served = furnishPacks(new URLSearchParams(window.location.search));
  const kept = furnishKept(state.clockMs, new URLSearchParams(window.location.search));
  const ports: Ports = {
    keptPack: kept.port,
    ...served.port,
    calls: {
      ...makeCalls(world),
      ...furnishChannelLife(world, library.cases),
      ...furnishRelay(world),
      ...furnishAudit(world),
      ...furnishInsights(world),
      ...furnishLearning(world),
      ...furnishRecognition(world, library.cases),
      ...furnishMentoring(world),
      ...furnishKeys(world),
      ...furnishProfile(world),
      ...shelf.calls,
      ...library.calls,
      ...supervision,
      ...furnishCurating(world),
      ...moderation,
      ...nudges,
      ...finding.calls,
      ...saved,
      ...directory.calls,
    },
    session: {
      isSignedIn: async () => state.isSignedIn,
      idleLockMinutes: async () => world.scene.idleMinutes,
      watch: (heard) => {
        world.sessionHeard.add(heard);
        return () => world.sessionHeard.delete(heard);
      },
      drop: async () => world.setSignedIn(false),
      close: async () => world.setSignedIn(false),
      whyEnded: async () =>
        scene.isSuspended
          ? {
              code: 'suspended',
              suspension: {
                words: 'Until we have spoken about the post of yesterday.',
                ask: [
                  { name: 'Gwen Parry', role: 'service-manager' },
                  { name: 'Ines Marlow', role: 'administrator' },
                ],
              },
            }
          : null,
    },
    watchLive: (heard) => {
      world.liveHeard.add(heard);
      heard.onState('live');
      return () => world.liveHeard.delete(heard);
    },
    watchHandOvers: (heard) => {
      state.heardHandOver = heard;
      return () => {
        state.heardHandOver = null;
      };
    },
    notices: {
      may: async () => state.mayNotify,
      ask: async () => {
        state.mayNotify = !scene.isNoticeless;
        return state.mayNotify;
      },
    },
    readRecordBeside: readBeside,
    onRecordMayHaveChanged: (heard) => {
      state.heardRecord = heard;
      return () => {
        state.heardRecord = null;
      };
    },
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
    record: {
      write: async () => ({ status: 'no-field' }),
      onAsked: () => () => undefined,
      readBeside,
    },
    copy: async (text) => {
      if (scene.isClipboardShut) return false;
      world.copied.push(text);
      return true;
    },
    saveFile: (name, text) => void world.files.push({ name, text }),
    clock: { nowMs: () => state.clockMs, random: () => crypto.getRandomValues(new Uint8Array(10)) },
    loadNames: async () => {
      if (scene.names === 'missing') throw new Error('The list of names is not there.');
      if (scene.names === 'here') return;
      await new Promise<void>((brought) => {
        state.bringNames = brought;
      });
      await loadNames();
    },
    version: '0.1.0',
    openOptions: null,
  };

  const stage: Stage = {
    handOver: (handOver) => void state.heardHandOver?.(handOver),
    bringNames: () => state.bringNames(),
    addAnswer: (threadId, body) => {
      world.put(threadId, {
        author: { ...me, name: 'Margaret Okell', personId: 'margaret' as never, roles: ['supervisor'] },
        isMine: false,
        isQuestion: false,
        body,
        state: 'visible',
        isAccepted: false,
        mentions: [],
        postedAt: world.at(),
      });
      world.sayChange('post-added', threadId);
    },
    maskAccepted: (threadId) => {
      const posts = world.shelf.posts.get(threadId) ?? [];
      const author = { kind: 'anonymous' as const, pseudonym: 'Quiet Heron' };
      world.shelf.posts.set(
        threadId,
        posts.map((post) => (post.isAccepted ? { ...post, author, isMine: false } : post)),
      );
    },
    acceptLast: (threadId) => {
      const posts = world.shelf.posts.get(threadId) ?? [];
      const last = posts.at(-1);
      world.shelf.posts.set(
        threadId,
        posts.map((post) => ({ ...post, isAccepted: post === last })),
      );
      Object.assign(world.threadOf(threadId), { acceptedPostId: last?.id, hasAcceptedAnswer: true });
      world.sayChange('post-added', threadId);
    },
    live: (state) => {
      for (const { onState } of world.liveHeard) onState(state);
    },
    network: (how) => {
      state.network = how;
    },
    refuseNext: (code, findings = []) => {
      state.refusal = refuse(code, findings);
    },
    record: (now) => {
      state.beside = now;
      state.heardRecord?.();
    },
    nextPerson: (personId, name) => {
      state.person = { personId: personId as never, name };
    },
    nowMs: () => state.clockMs,
    passMinutes: (minutes) => {
      state.clockMs += minutes * 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    calls: world.called,
    posted: world.posted,
    copied: world.copied,
    files: world.files,
    reports: world.reports,
    threadIds: (which) =>
      world.shelf.threads
        .filter((one) => {
          if (which === 'mine') return one.isMine && one.state === 'open';
          if (which === 'accepted') return one.isMine && one.hasAcceptedAnswer;
          if (which === 'closed') return !one.canPost;
          return !one.isMine && one.canPost && one.answers > 2;
        })
        .map((one) => one.id),
    channelIds: () => world.shelf.channels.map((one) => one.id),
    chaseIds: () => shelf.chases.map((one) => one.id),
    chase: (service) => shelf.chases.findLast((one) => one.service === service),
    chaseOf: (service) => shelf.chases.findLast((one) => one.service === service)?.id ?? '',
    caseIds: () => library.cases.map((one) => one.id),
    caseDraftIds: () => [...library.drafts.keys()],
    serviceId: (name) => directory.services.find((one) => one.name === name)?.id ?? '',
    withdrawService: (name) => {
      for (const one of directory.services) if (one.name === name) one.status = 'withdrawn';
    },
    asked: directory.asked,
    searched: finding.asked,
    searchServer: finding.turn,
    withdrawKept: kept.withdraw,
    serveArea: served.serve,
  };
  return { ports, stage };
}
