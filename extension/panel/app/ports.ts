// Everything the panel stands on, as plain functions. `wiring.ts` makes them of the browser and the wire; a test makes its own.
import type { ArrivedPacks } from '#extension/bridge/arrived-packs.ts';
import type { Sent } from '#extension/bridge/crisis-orders.ts';
import type { HandOver } from '#extension/bridge/hand-over.ts';
import type { RecordBeside } from '#extension/bridge/record-beside.ts';
import type { AskCalls, Clock, DraftStorage, RecordStorage } from '#extension/panel/features/ask/index.ts';
import type { AuditCalls } from '#extension/panel/features/audit/index.ts';
import type { LibraryCalls } from '#extension/panel/features/case-library/index.ts';
import type { ChannelCalls } from '#extension/panel/features/channels/index.ts';
import type { ChaseCalls } from '#extension/panel/features/chases/index.ts';
import type { DirectoryCalls } from '#extension/panel/features/directory/index.ts';
import type { InsightsCalls } from '#extension/panel/features/insights/index.ts';
import type { KeyCalls } from '#extension/panel/features/keys/index.ts';
import type { LearningCalls } from '#extension/panel/features/learning/index.ts';
import type { MentoringCalls } from '#extension/panel/features/mentoring/index.ts';
import type { ModerationCalls } from '#extension/panel/features/moderation/index.ts';
import type { CuratingCalls } from '#extension/panel/features/next-steps/index.ts';
import type { RecordPort } from '#extension/panel/features/notes/index.ts';
import type { Notices, NudgeCalls } from '#extension/panel/features/nudges/index.ts';
import type { PeopleCalls } from '#extension/panel/features/people/index.ts';
import type { ProfileCalls } from '#extension/panel/features/profile/index.ts';
import type { RecognitionCalls } from '#extension/panel/features/recognition/index.ts';
import type { RelayCalls } from '#extension/panel/features/relay/index.ts';
import type { SavedCalls } from '#extension/panel/features/saved/index.ts';
import type { SearchCalls } from '#extension/panel/features/search/index.ts';
import type { SessionCalls } from '#extension/panel/features/session/index.ts';
import type { SupervisionCalls } from '#extension/panel/features/supervision/index.ts';
import type { WritingCalls } from '#extension/panel/writing/index.ts';
import type { Ended } from '#extension/wire/keeper.ts';
import type { Order } from '#shared/basics/crisis-order.ts';
import type { RefusalCode } from '#shared/basics/refusals.ts';
import type { Change } from '#shared/contract/channels.ts';
import type { StepTime } from '#shared/next-steps/actions.ts';
import type { PackCalls } from './crisis-packs.ts';
import type { PreferenceStorage } from './preferences.ts';
import type { KeptPackPort } from './search-shelf.ts';

export type LiveState = 'connecting' | 'live' | 'lost' | 'signed-out';

export type Ports = {
  calls: ChannelCalls &
    AskCalls &
    SessionCalls &
    ChaseCalls &
    SupervisionCalls &
    CuratingCalls &
    ModerationCalls &
    NudgeCalls &
    RelayCalls &
    AuditCalls &
    InsightsCalls &
    PeopleCalls &
    KeyCalls &
    ProfileCalls &
    LearningCalls &
    RecognitionCalls &
    MentoringCalls &
    SearchCalls &
    SavedCalls &
    DirectoryCalls &
    LibraryCalls &
    WritingCalls;
  session: {
    isSignedIn: () => Promise<boolean>;
    idleLockMinutes: () => Promise<number | null>;
    /** Hears every sign-in and sign-out, from whichever part of the extension. */
    watch: (heard: () => void) => () => void;
    /** Ends the session on this device even if nobody can be told. */
    drop: () => Promise<unknown>;
    /** The server said that it is over: why is kept until somebody signs in again. */
    close: (code: RefusalCode) => Promise<void>;
    whyEnded: () => Promise<Ended | null>;
  };
  /** Carries out one order of the crisis path, once. Left out where there is nobody to send it to. */
  sendOrder?: (order: Order) => Promise<Sent>;
  /** Packs that the worker laid down. Left out where there is no worker. */
  arrivals?: {
    read: () => Promise<ArrivedPacks | null>;
    watch: (heard: (packs: ArrivedPacks) => void) => () => void;
  };
  /** What may be searched without a server, as the worker lays it down. Left out where there is no worker. */
  keptPack?: KeptPackPort;
  /** Newer crisis packs, and where its times go. Left out where there is nobody to ask. */
  packs?: PackCalls & { addTimes: (key: string, times: readonly StepTime[]) => Promise<void> };
  watchLive: (heard: {
    onChange: (change: Change) => void;
    onState: (state: LiveState) => void;
  }) => () => void;
  watchHandOvers: (
    heard: (handOver: HandOver) => Promise<void> | void,
    failed: (cause: unknown) => void,
  ) => () => void;
  /** Hears the key for crises, pressed anywhere in this window. Left out where there is no browser around the panel. */
  watchCrisisAsked?: (heard: () => void) => () => void;
  /** Hears which place a link or a notice leads to. Left out where there is no browser around the panel. */
  watchPlaceAsked?: (heard: (place: string) => void) => () => void;
  /** The system's own notifications. Left out where there are none. */
  notices?: Notices;
  readRecordBeside: () => Promise<RecordBeside>;
  onRecordMayHaveChanged: (heard: () => void) => () => void;
  drafts: DraftStorage;
  records: RecordStorage;
  preferences: PreferenceStorage;
  /** Memory-only marks: when the panel was last used, and that it locked itself. */
  marks: { read: (name: string) => Promise<unknown>; write: (name: string, value: unknown) => Promise<void> };
  copy: (text: string) => Promise<boolean>;
  saveFile: (name: string, text: string, type: string) => void;
  /** Into the record: at a place that was clicked, or in the field that had the focus. */
  record: RecordPort;
  clock: Clock;
  /** Brings in the names the engine knows; without them it works, with less. */
  loadNames: () => Promise<void>;
  version: string;
  openOptions: (() => void) | null;
};
