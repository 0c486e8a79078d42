// What a test may do to the stage, and how the panel finds it when it opens. Types alone.
import type { HandOver } from '#extension/bridge/hand-over.ts';
import type { RecordBeside } from '#extension/bridge/record-beside.ts';
import type { LiveState } from '#extension/panel/app/ports.ts';
import type { RefusalCode, StillIdentifies } from '#shared/basics/refusals.ts';
import type { ChaseInFull } from '#shared/contract/chases.ts';
import type { WordReport } from '#shared/contract/stripping.ts';

/** How the panel finds the world when it opens. */
export type Scene = {
  isSignedIn: boolean;
  /** No call is ever answered, or each fails as the network does. */
  network: 'fine' | 'slow' | 'down';
  isEmpty: boolean;
  /** Whoever sits here takes requests for supervision too. */
  isSupervisor: boolean;
  /** Whoever sits here reviews case studies too. */
  isCurator: boolean;
  isModerator: boolean;
  /** Whoever sits here may open a channel. */
  isHost: boolean;
  isAuditor: boolean;
  /** Whoever sits here is no member: what is open to members alone is refused, as the API does. */
  isNoMember: boolean;
  isAdministrator: boolean;
  /** Something waits at the doors of channels. */
  isInvited: boolean;
  /** No mail server stands behind this Peer Hub. */
  isMailless: boolean;
  /** The browser says no to notifications. */
  isNoticeless: boolean;
  /** Suspended meanwhile: why is known, nobody is signed in. */
  isSuspended: boolean;
  isLong: boolean;
  /** Has not come into every channel yet. */
  isOutside: boolean;
  /** Every channel lets a moderator look first where an author kept a suspected word. */
  isHolding: boolean;
  /** Nothing can be copied. */
  isClipboardShut: boolean;
  idleMinutes: number;
  /** The list of names comes at once, when told to, or never. */
  names: 'here' | 'late' | 'missing';
};

/** What a test does to the world, and what it asks of it. */
export type Stage = {
  handOver: (handOver: HandOver) => void;
  /** The true list of names arrives, where it was late. */
  bringNames: () => void;
  addAnswer: (threadId: string, body: string) => void;
  /** The newest answer is the safe next step now. */
  acceptLast: (threadId: string) => void;
  /** The safe next step was given without a name. */
  maskAccepted: (threadId: string) => void;
  live: (state: LiveState) => void;
  network: (how: Scene['network']) => void;
  /** The next post is refused so. */
  refuseNext: (code: RefusalCode, findings?: StillIdentifies[]) => void;
  record: (beside: RecordBeside | 'hangs') => void;
  passMinutes: (minutes: number) => void;
  nowMs: () => number;
  /** Another person comes to the desk: whoever signs in next is they. */
  nextPerson: (personId: string, name: string) => void;
  /** Names of calls in order, and what was posted. */
  calls: string[];
  posted: { key: string; body: string; title?: string; isAnonymous: boolean; kept?: unknown[] }[];
  copied: string[];
  /** What was handed to the browser to keep. */
  files: { name: string; text: string }[];
  /** What was told of the engine. */
  reports: WordReport[];
  threadIds: (which: 'mine' | 'others' | 'accepted' | 'closed') => string[];
  channelIds: () => string[];
  chaseIds: () => string[];
  /** The newest chase to a service, and its id. */
  chase: (service: string) => ChaseInFull | undefined;
  chaseOf: (service: string) => string;
  caseIds: () => string[];
  caseDraftIds: () => string[];
  serviceId: (name: string) => string;
  /** Its listing carries it no more. */
  withdrawService: (name: string) => void;
  /** What services were searched for, as it left the panel. */
  asked: object[];
  /** What was looked for over everything, and what was opened. */
  searched: object[];
  /** The server's search answers at once, waits until it is told to, or says no. */
  searchServer: (how: 'free' | 'held' | 'refused') => void;
  /** It goes from what this device keeps. */
  withdrawKept: (title: string) => void;
  /** The server answers with this pack of the area; until then it does not answer. */
  serveArea: (sealed: string, keys: Readonly<Record<string, string>>) => void;
};

declare global {
  interface Window {
    stage: Stage;
  }
}
