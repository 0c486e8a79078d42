// Makes the panel's ports of the browser and the wire. It decides nothing; what it builds is listed in `ports.ts`.
import { readArrived, watchArrived } from '#extension/bridge/arrived-packs.ts';
import { onCrisisAsked } from '#extension/bridge/crisis-asked.ts';
import { forgetPasteEntry, onPasteAsked, writeNoteThere } from '#extension/bridge/paste-note.ts';
import { onPlaceAsked } from '#extension/bridge/place-asked.ts';
import { onRecordMayHaveChanged, readRecordBeside } from '#extension/bridge/record-beside.ts';
import { readKeptPack, watchKeptPack } from '#extension/bridge/search-pack.ts';
import { receiveHandOvers } from '#extension/panel/features/ask/index.ts';
import { copyText } from '#extension/platform/clipboard.ts';
import { onConfigurationChanged, readConfiguration } from '#extension/platform/configuration.ts';
import { extensionVersion } from '#extension/platform/life.ts';
import { mayNotify, requestNotify } from '#extension/platform/notices.ts';
import { saveFile } from '#extension/platform/save-file.ts';
import { askToSignIn, redirectAddress } from '#extension/platform/sign-in-window.ts';
import { forget, readStored, store, watchStored } from '#extension/platform/storage.ts';
import { currentWindowId, openOptions } from '#extension/platform/windows.ts';
import { type Api, openApi } from '#extension/wire/api.ts';
import type { Keeper } from '#extension/wire/keeper.ts';
import { watchLive } from '#extension/wire/live.ts';
import { openKeeper } from '#extension/wire/open-keeper.ts';
import { sendOrder } from '#extension/wire/send-order.ts';
import { listProviders, signIn, signOut, signOutEverywhere } from '#extension/wire/session.ts';
import { loadNames } from '#shared/stripping/index.ts';
import { asked } from './asked.ts';
import { type LatePorts, onceKnown, portsAtOnce } from './at-once.ts';
import {
  auditCalls,
  channelCalls,
  keyCalls,
  learningCalls,
  mentoringCalls,
  profileCalls,
  relayCalls,
} from './channel-calls.ts';
import { deviceWords } from './device-words.ts';
import { libraryCalls, savedCalls, searchCalls } from './finding-calls.ts';
import { localDrafts } from './local-drafts.ts';
import { nudgeCalls } from './nudge-calls.ts';
import { readOneService } from './one-service.ts';
import { packCalls } from './pack-calls.ts';
import type { Ports } from './ports.ts';

const preferencesKey = 'preferences';

/** At once: the first frame waits for no policy and no window. */
export const makePorts = (): Ports =>
  portsAtOnce(
    {
      drafts: localDrafts(),
      watchPlaceAsked: (heard) => onceKnown(currentWindowId(), (windowId) => onPlaceAsked(windowId, heard)),
      notices: { may: mayNotify, ask: requestNotify },
      watchCrisisAsked: (heard) => onceKnown(currentWindowId(), (windowId) => onCrisisAsked(windowId, heard)),
      arrivals: { read: readArrived, watch: watchArrived },
      keptPack: { read: readKeptPack, watch: watchKeptPack },
      records: {
        read: (key) => readStored('session', key),
        write: (key, value) => store('session', key, value),
        remove: (key) => forget('session', key),
      },
      preferences: {
        read: () => readStored('local', preferencesKey),
        write: (value) => store('local', preferencesKey, value),
      },
      marks: {
        read: (name) => readStored('session', `panel:${name}`),
        write: (name, value) => store('session', `panel:${name}`, value),
      },
      copy: copyText,
      saveFile,
      clock: { nowMs: Date.now, random: () => crypto.getRandomValues(new Uint8Array(10)) },
      loadNames,
      version: extensionVersion(),
      openOptions: () => void openOptions(),
    },
    openPorts(),
  );

async function openPorts(): Promise<LatePorts> {
  const service = readOneService({
    read: readConfiguration,
    watch: onConfigurationChanged,
    beginAnew: () => window.location.reload(),
  });
  const [{ apiAddress, packKeys }, windowId] = await Promise.all([service, currentWindowId()]);
  void forgetPasteEntry(windowId);
  const keeper = openKeeper(apiAddress);
  const api = openApi(apiAddress, keeper);
  return {
    calls: {
      ...channelCalls(api, asked),
      ...relayCalls(api, asked),
      ...learningCalls(api, asked),
      ...mentoringCalls(api, asked),
      ...keyCalls(api, asked, apiAddress),
      ...profileCalls(api, asked),
      ...auditCalls(api, asked),
      ...chaseCalls(api),
      ...supervisionCalls(api),
      readPathStanding: () => asked(api.nextSteps.readStanding.query({})),
      recordPathReview: (review) => asked(api.nextSteps.recordReview.mutate(review)),
      ...moderationCalls(api),
      ...nudgeCalls(api, asked),
      ...searchCalls(api),
      ...savedCalls(api),
      ...directoryCalls(api),
      ...libraryCalls(api),
      reportWord: (report) => asked(api.stripping.reportWord.mutate(report)),
      ...sessionCalls(apiAddress, api, keeper),
    },
    session: keeper,
    sendOrder: (order) => sendOrder(api, keeper, order),
    packs: packCalls(api, packKeys),
    watchLive: (heard) =>
      watchLive({
        ...heard,
        api,
        tokens: keeper,
        later: (work, ms) => {
          const timer = setTimeout(work, ms);
          return () => clearTimeout(timer);
        },
        chance: Math.random,
      }),
    watchHandOvers: (heard, failed) => receiveHandOvers(handOverStorage, windowId, heard, failed),
    readRecordBeside: () => readRecordBeside(windowId),
    onRecordMayHaveChanged: (heard) => onRecordMayHaveChanged(windowId, heard),
    record: {
      write: (note, place) => writeNoteThere(windowId, note, place),
      onAsked: (heard) => onPasteAsked(windowId, heard),
      readBeside: () => readRecordBeside(windowId),
    },
  };
}

const handOverStorage = {
  read: (key: string) => readStored('session', key),
  remove: (key: string) => forget('session', key),
  watch: (key: string, heard: (value: unknown) => void) => watchStored('session', key, heard),
};

function chaseCalls({ chases }: Api) {
  return {
    listChases: (input) => asked(chases.listChases.query(input)),
    countChases: (input) => asked(chases.countChases.query(input)),
    readChase: (input) => asked(chases.readChase.query(input)),
    createChase: (input) => asked(chases.createChase.mutate(input)),
    describeChase: (input) => asked(chases.describeChase.mutate(input)),
    moveDue: (input) => asked(chases.moveDue.mutate(input)),
    sayState: (input) => asked(chases.sayState.mutate(input)),
    closeChase: (input) => asked(chases.closeChase.mutate(input)),
    reopenChase: (input) => asked(chases.reopenChase.mutate(input)),
    planChecks: (input) => asked(chases.planChecks.mutate(input)),
    recordCheck: (input) => asked(chases.recordCheck.mutate(input)),
    carryOn: (input) => asked(chases.carryOn.mutate(input)),
    exportChases: (input) => asked(chases.exportChases.mutate(input)),
    openLink: (input) => asked(chases.openLink.mutate(input)),
    revokeLink: (input) => asked(chases.revokeLink.mutate(input)),
    readNicknameKey: (input) => asked(chases.readNicknameKey.query(input)),
  } satisfies Partial<Ports['calls']>;
}

function directoryCalls({ directory }: Api) {
  return {
    searchServices: (input) => asked(directory.search.query(input)),
    readService: (input) => asked(directory.readService.query(input)),
    describeService: (input) => asked(directory.describeService.query(input)),
    stateService: (input) => asked(directory.stateService.mutate(input)),
    withdrawStatement: (input) => asked(directory.withdrawStatement.mutate(input)),
    listTips: (input) => asked(directory.listTips.query(input)),
    addTip: (input) => asked(directory.addTip.mutate(input)),
    withdrawTip: (input) => asked(directory.withdrawTip.mutate(input)),
    listAreas: (input) => asked(directory.listAreas.query(input)),
    areaGaps: (input) => asked(directory.areaGaps.query(input)),
    keepList: (input) => asked(directory.keepList.query(input)),
  } satisfies Partial<Ports['calls']>;
}

function moderationCalls({ moderation }: Api) {
  return {
    listTakenOut: (input) => asked(moderation.listTakenOut.query(input)),
    countWaiting: (input) => asked(moderation.countWaiting.query(input)),
    listSuspensions: (input) => asked(moderation.listSuspensions.query(input)),
    liftSuspension: (input) => asked(moderation.liftSuspension.mutate(input)),
    reportPost: (input) => asked(moderation.reportPost.mutate(input)),
    listMyReports: (input) => asked(moderation.listMyReports.query(input)),
    listMyDecisions: (input) => asked(moderation.listMyDecisions.query(input)),
    appealDecision: (input) => asked(moderation.appealDecision.mutate(input)),
    listMyNotices: (input) => asked(moderation.listMyNotices.query(input)),
    listCases: (input) => asked(moderation.listQueue.query(input)),
    decideCase: (input) => asked(moderation.decide.mutate(input)),
    listWhoMayHaveSeen: (input) => asked(moderation.listWhoMayHaveSeen.query(input)),
    warnAuthor: (input) => asked(moderation.warnAuthor.mutate(input)),
    suspendAuthor: (input) => asked(moderation.suspendAuthor.mutate(input)),
    requestUnmasking: (input) => asked(moderation.requestUnmasking.mutate(input)),
    approveUnmasking: (input) => asked(moderation.approveUnmasking.mutate(input)),
    listUnmaskings: (input) => asked(moderation.listUnmaskings.query(input)),
    readUnmasked: (input) => asked(moderation.readUnmasked.mutate(input)),
  } satisfies Partial<Ports['calls']>;
}

function supervisionCalls({ supervision }: Api) {
  return {
    askSupervision: (input) => asked(supervision.ask.mutate(input)),
    listMyRequests: (input) => asked(supervision.listMine.query(input)),
    withdrawRequest: (input) => asked(supervision.withdraw.mutate(input)),
    readStanding: (input) => asked(supervision.readStanding.query(input)),
    listQueue: (input) => asked(supervision.listQueue.query(input)),
    openRequest: (input) => asked(supervision.open.mutate(input)),
    acknowledgeRequest: (input) => asked(supervision.acknowledge.mutate(input)),
    closeRequest: (input) => asked(supervision.close.mutate(input)),
    readHeld: (input) => asked(supervision.readHeld.query(input)),
    listHeld: (input) => asked(supervision.listHeld.query(input)),
    openHeld: (input) => asked(supervision.openHeld.mutate(input)),
    takeHeld: (input) => asked(supervision.takeHeld.mutate(input)),
    takeDuty: (input) => asked(supervision.takeDuty.mutate(input)),
    leaveDuty: (input) => asked(supervision.leaveDuty.mutate(input)),
  } satisfies Partial<Ports['calls']>;
}

function sessionCalls(address: string, api: Api, keeper: Keeper) {
  const redirectUri = redirectAddress('');
  const parts = {
    address,
    keeper,
    launch: askToSignIn,
    redirectUri,
    device: deviceWords(navigator.userAgent),
  };
  return {
    listProviders: () => listProviders(address),
    signIn: (provider) => signIn(parts, provider),
    signOut: async () => void (await signOut(address, keeper)),
    signOutEverywhere: () => signOutEverywhere(api, keeper),
    readMe: () => asked(api.session.readMe.query({})),
    listSessions: () => asked(api.session.listSessions.query({})),
    listMyTrail: (input) => asked(api.session.listMyTrail.query(input)),
    revokeSession: async (sessionId) => {
      await asked(api.session.revokeSession.mutate({ sessionId }));
    },
  } satisfies Partial<Ports['calls']>;
}
