// The places of the panel, in the hash of its address: links are true links, Back works, and a reload stays.

import { type ToolkitScreen, toolkitScreens } from '#extension/panel/features/toolkit/index.ts';
import type {
  CaseStudyId,
  ChannelId,
  ChaseId,
  MentorOfferId,
  RelayTalkId,
  ServiceId,
  ThreadId,
} from '#shared/basics/ids.ts';
import { uuidPattern } from '#shared/basics/ids.ts';
import {
  type ChaseView,
  type ContributionKind,
  chaseViews,
  contributions,
  type Need,
  needs,
  type SearchKind,
} from '#shared/basics/lists.ts';

export type ChaseRoute =
  | { at: 'chases'; view: ChaseView }
  | { at: 'chase'; chaseId: ChaseId }
  | { at: 'new-chase' };

export type DirectoryRoute =
  | { at: 'services' }
  /** `need`: what the worker came with. */
  | { at: 'service'; serviceId: ServiceId; need: Need | null }
  | { at: 'gaps' };

export type LearnRoute =
  | { at: 'learn' }
  /** What one has completed, for paper. */
  | { at: 'learnt' }
  | { at: 'module'; moduleId: string };

export type RecognitionRoute =
  | { at: 'contribution' }
  /** What stands behind one of its numbers. */
  | { at: 'contributed'; what: ContributionKind }
  | { at: 'appraisal' };

export type LibraryRoute =
  | { at: 'library' }
  | { at: 'my-cases' }
  /** What waits for a curator. */
  | { at: 'case-queue' }
  /** For curators: out to files and in again. */
  | { at: 'case-files' }
  | { at: 'case'; caseId: CaseStudyId }
  | { at: 'case-print'; caseId: CaseStudyId }
  | { at: 'case-versions'; caseId: CaseStudyId }
  | { at: 'case-draft'; caseId: CaseStudyId }
  | { at: 'case-review'; caseId: CaseStudyId };

export type Route =
  | ChaseRoute
  | LearnRoute
  | LibraryRoute
  | RecognitionRoute
  | DirectoryRoute
  | { at: 'home' }
  /** For reaching people before a crisis. Needs nobody to be signed in. */
  | { at: 'toolkit'; screen: ToolkitScreen }
  /** What the community asks about. */
  | { at: 'insights' }
  /** Words are checked before they go anywhere. */
  | { at: 'safe-share' }
  /** Who looks after the community. */
  | { at: 'who-to-ask' }
  /** How all this works, for who is new. */
  | { at: 'welcome' }
  /** One box over everything. */
  | { at: 'search' }
  /** For auditors. */
  | { at: 'audit' }
  /** For curators: what of the crisis path is to be looked at again. */
  | { at: 'path-standing' }
  /** For curators: what was looked for in vain. */
  | { at: 'misses' }
  /** What this device keeps of something that was found. */
  | { at: 'kept'; id: string }
  | { at: 'channels' }
  | { at: 'channel'; channelId: ChannelId }
  | { at: 'new-channel' }
  /** Talks with somebody behind a mask; what was reported of them stands with moderation. */
  | { at: 'talks' }
  | { at: 'talk'; talkId: RelayTalkId }
  | { at: 'talk-reports' }
  /** What a colleague offers as a mentor; or one's own. */
  | { at: 'offer'; offerId: MentorOfferId }
  | { at: 'my-offer' }
  /** `isItself`: one that was merged, read where it was written. */
  | { at: 'thread'; threadId: ThreadId; isItself: boolean }
  /** Begins a draft and goes to it. */
  | { at: 'ask'; channelId: ChannelId | null }
  /** The page is being read. */
  | { at: 'incoming' }
  | { at: 'draft'; draftId: string; arrival: 'empty' | 'too-long' | 'blocked' | null }
  | { at: 'drafts' }
  | { at: 'mine' }
  /** Who is on duty, and one's own requests, with the form to ask open or not; or those of colleagues. */
  | { at: 'supervision'; isQueue: boolean; isAsking: boolean }
  /** What waits for a moderator; or what became of one's own posts and reports. */
  | { at: 'moderation'; isQueue: boolean }
  | { at: 'more' }
  | { at: 'sessions' }
  | { at: 'keys' }
  /** What is held about oneself. */
  | { at: 'about-me' }
  /** How one wants to be told that something waits. */
  | { at: 'nudges' }
  /** Needs nobody to be signed in, and no network. */
  | { at: 'danger' }
  /** The same: the way so far, as words. */
  | { at: 'next-steps'; words: readonly string[] };

const arrivals = ['empty', 'too-long', 'blocked'] as const;

export const ways = {
  home: () => '#/',
  search: () => '#/search',
  kept: (id: string) => `#/search/kept/${id}`,
  channels: () => '#/channels',
  channel: (channelId: string) => `#/channels/${channelId}`,
  talks: () => '#/talks',
  talk: (talkId: string) => `#/talks/${talkId}`,
  talkReports: () => '#/talks/reports',
  offer: (offerId: string) => `#/mentoring/${offerId}`,
  myOffer: () => '#/mentoring',
  newChannel: () => '#/channels/new',
  thread: (threadId: string) => `#/threads/${threadId}`,
  threadItself: (threadId: string) => `#/threads/${threadId}/itself`,
  ask: (channelId?: string) => (channelId ? `#/ask/in/${channelId}` : '#/ask'),
  incoming: () => '#/ask/incoming',
  draft: (draftId: string, arrival?: string) => `#/drafts/${draftId}${arrival ? `/${arrival}` : ''}`,
  drafts: () => '#/drafts',
  chases: (view?: string) => (view ? `#/chases/in/${view}` : '#/chases'),
  chase: (chaseId: string) => `#/chases/${chaseId}`,
  newChase: () => '#/chases/new',
  services: () => '#/services',
  service: (serviceId: string, need?: string) => `#/services/${serviceId}${need ? `/for/${need}` : ''}`,
  gaps: () => '#/services/gaps',
  insights: () => '#/insights',
  safeShare: () => '#/safe-share',
  whoToAsk: () => '#/who-to-ask',
  welcome: () => '#/welcome',
  learn: () => '#/learn',
  learnt: () => '#/learn/completed',
  toolkit: (screen?: ToolkitScreen) => (screen && screen !== 'start' ? `#/toolkit/${screen}` : '#/toolkit'),
  module: (moduleId: string) => `#/learn/in/${moduleId}`,
  contribution: () => '#/contribution',
  contributed: (what: ContributionKind) => `#/contribution/${what}`,
  appraisal: () => '#/contribution/for-appraisal',
  library: () => '#/library',
  myCases: () => '#/library/mine',
  caseQueue: () => '#/library/queue',
  caseFiles: () => '#/library/files',
  misses: () => '#/search/missed',
  pathStanding: () => '#/path-standing',
  audit: () => '#/audit',
  caseStudy: (caseId: string) => `#/library/${caseId}`,
  printCase: (caseId: string) => `#/library/${caseId}/print`,
  caseVersions: (caseId: string) => `#/library/${caseId}/versions`,
  caseDraft: (caseId: string) => `#/library/${caseId}/draft`,
  reviewCase: (caseId: string) => `#/library/${caseId}/review`,
  supervision: () => '#/supervision',
  supervisionAsk: () => '#/supervision/ask',
  supervisionQueue: () => '#/supervision/queue',
  moderation: () => '#/moderation',
  standing: () => '#/standing',
  mine: () => '#/mine',
  more: () => '#/more',
  sessions: () => '#/sessions',
  keys: () => '#/keys',
  aboutMe: () => '#/about-me',
  nudges: () => '#/nudges',
  danger: () => '#/danger',
  nextSteps: (words: readonly string[] = []) => ['#/next-steps', ...words].join('/'),
} as const;

/** Where a thing that was found opens. */
export function wayTo(kind: SearchKind, id: string): string {
  if (kind === 'case-study') return ways.caseStudy(id);
  if (kind === 'thread') return ways.thread(id);
  return kind === 'service' ? ways.service(id) : ways.offer(id);
}

/** Whatever stands in the address: what is not a place of ours is home. */
export function readRoute(hash: string): Route {
  const [first = '', second = '', third = '', ...others] = hash.replace(/^#?\/?/, '').split('/');
  const isId = (word: string) => uuidPattern.test(word);
  if (first === 'talks' && second === 'reports') return { at: 'talk-reports' };
  if (first === 'talks')
    return isId(second) ? { at: 'talk', talkId: second as RelayTalkId } : { at: 'talks' };
  if (first === 'mentoring')
    return isId(second) ? { at: 'offer', offerId: second as MentorOfferId } : { at: 'my-offer' };
  if (first === 'channels' && second === 'new') return { at: 'new-channel' };
  if (first === 'channels')
    return isId(second) ? { at: 'channel', channelId: second as ChannelId } : { at: 'channels' };
  if (first === 'threads' && isId(second))
    return { at: 'thread', threadId: second as ThreadId, isItself: third === 'itself' };
  if (first === 'ask' && second === 'incoming') return { at: 'incoming' };
  if (first === 'ask')
    return { at: 'ask', channelId: second === 'in' && isId(third) ? (third as ChannelId) : null };
  if (first === 'search' && second === 'missed') return { at: 'misses' };
  if (first === 'search' && second === 'kept' && isId(third)) return { at: 'kept', id: third };
  if (first === 'drafts' && isId(second))
    return { at: 'draft', draftId: second, arrival: arrivals.find((one) => one === third) ?? null };
  if (first === 'drafts') return { at: 'drafts' };
  if (first === 'chases' && isId(second)) return { at: 'chase', chaseId: second as ChaseId };
  if (first === 'chases' && second === 'new') return { at: 'new-chase' };
  if (first === 'chases')
    return { at: 'chases', view: chaseViews.find((one) => second === 'in' && one === third) ?? 'today' };
  if (first === 'services' && isId(second))
    return {
      at: 'service',
      serviceId: second as ServiceId,
      need: needs.find((one) => third === 'for' && one === others[0]) ?? null,
    };
  if (first === 'services') return { at: second === 'gaps' ? 'gaps' : 'services' };
  if (first === 'learn') return learnRoute(second, third);
  if (first === 'toolkit')
    return { at: 'toolkit', screen: toolkitScreens.find((one) => one === second) ?? 'start' };
  if (first === 'contribution') return recognitionRoute(second);
  if (first === 'library') return libraryRoute(second, third);
  if (first === 'next-steps')
    return { at: 'next-steps', words: [second, third, ...others].filter((word) => word !== '') };
  if (first === 'moderation' || first === 'standing')
    return { at: 'moderation', isQueue: first === 'moderation' };
  if (first === 'supervision')
    return { at: 'supervision', isQueue: second === 'queue', isAsking: second === 'ask' };
  if (
    first === 'insights' ||
    first === 'safe-share' ||
    first === 'who-to-ask' ||
    first === 'welcome' ||
    first === 'mine' ||
    first === 'search' ||
    first === 'more' ||
    first === 'path-standing' ||
    first === 'audit' ||
    first === 'sessions' ||
    first === 'keys' ||
    first === 'about-me' ||
    first === 'nudges' ||
    first === 'danger'
  )
    return { at: first };
  return { at: 'home' };
}

/** Whether there is such a module is asked where it is shown. */
const modulePattern = /^[a-z]+(?:-[a-z]+)*$/;

function learnRoute(second: string, third: string): LearnRoute {
  if (second === 'completed') return { at: 'learnt' };
  if (second === 'in' && modulePattern.test(third)) return { at: 'module', moduleId: third };
  return { at: 'learn' };
}

function recognitionRoute(second: string): RecognitionRoute {
  if (second === 'for-appraisal') return { at: 'appraisal' };
  const what = contributions.find((one) => one === second);
  return what ? { at: 'contributed', what } : { at: 'contribution' };
}

const caseRoutes = {
  print: 'case-print',
  versions: 'case-versions',
  draft: 'case-draft',
  review: 'case-review',
} as const;

function libraryRoute(second: string, third: string): LibraryRoute {
  if (second === 'mine') return { at: 'my-cases' };
  if (second === 'queue') return { at: 'case-queue' };
  if (second === 'files') return { at: 'case-files' };
  if (!uuidPattern.test(second)) return { at: 'library' };
  const caseId = second as CaseStudyId;
  return { at: caseRoutes[third as keyof typeof caseRoutes] ?? 'case', caseId };
}
