// Which screen a route shows, and what it is handed. A list.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { Link } from '#extension/kit/index.ts';
import {
  type AskGround,
  AskView,
  DraftsLine,
  DraftsView,
  IncomingView,
} from '#extension/panel/features/ask/index.ts';
import { type LibraryGround, LibraryLine } from '#extension/panel/features/case-library/index.ts';
import {
  type ChannelsGround,
  ChannelsView,
  Findable,
  HomeView,
  MyQuestionsView,
  NewChannelView,
  ThreadsView,
} from '#extension/panel/features/channels/index.ts';
import { type ChasesGround, ChasesLine } from '#extension/panel/features/chases/index.ts';
import { type DirectoryGround, directoryWords } from '#extension/panel/features/directory/index.ts';
import { type LearningGround, LearnLine } from '#extension/panel/features/learning/index.ts';
import type { MentoringGround } from '#extension/panel/features/mentoring/index.ts';
import { type ModerationGround, ModerationLine } from '#extension/panel/features/moderation/index.ts';
import { PathStandingLine, PathStandingView } from '#extension/panel/features/next-steps/index.ts';
import { WhoToAskView } from '#extension/panel/features/people/index.ts';
import { Openness, type RelayGround, TalksLine } from '#extension/panel/features/relay/index.ts';
import type { SavedGround } from '#extension/panel/features/saved/index.ts';
import {
  MissesView,
  type SearchGround,
  SearchView,
  searchWords,
} from '#extension/panel/features/search/index.ts';
import { SessionsView, sessionKeys } from '#extension/panel/features/session/index.ts';
import { type SafeShareGround, SafeShareView } from '#extension/panel/features/stripping/index.ts';
import { type SupervisionGround, SupervisionLine } from '#extension/panel/features/supervision/index.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import type { Me } from '#shared/contract/session.ts';
import { AuditPlace } from './AuditPlace.tsx';
import { beginQuestion } from './begin-question.ts';
import { ChasesPlace } from './ChasesPlace.tsx';
import { DirectoryPlace } from './DirectoryPlace.tsx';
import type { House } from './house.ts';
import { InsightsPlace } from './InsightsPlace.tsx';
import { KeptPlace } from './KeptPlace.tsx';
import { KeysPlace } from './KeysPlace.tsx';
import { LearnPlace } from './LearnPlace.tsx';
import { LibraryPlace } from './LibraryPlace.tsx';
import { MentoringPlace } from './MentoringPlace.tsx';
import { ModerationPlace } from './ModerationPlace.tsx';
import { MorePlace } from './MorePlace.tsx';
import { NudgesPlace, useSeenNudges } from './NudgesPlace.tsx';
import { ProfilePlace } from './ProfilePlace.tsx';
import type { LiveState, Ports } from './ports.ts';
import type { PreferenceKeeper } from './preferences.ts';
import { RecognitionPlace } from './RecognitionPlace.tsx';
import { RelayPlace } from './RelayPlace.tsx';
import { type Route, ways } from './routes.ts';
import { SupervisionPlace } from './SupervisionPlace.tsx';
import { ThreadPlace } from './ThreadPlace.tsx';
import { goInstead } from './use-route.ts';
import { WelcomeHere, WelcomePlace } from './WelcomePlace.tsx';

export type PlacesProps = {
  route: Route;
  ports: Ports;
  house: House;
  ask: AskGround;
  channels: ChannelsGround;
  chases: ChasesGround;
  directory: DirectoryGround;
  learning: LearningGround;
  library: LibraryGround;
  supervision: SupervisionGround;
  moderation: ModerationGround;
  relay: RelayGround;
  mentoring: MentoringGround;
  search: SearchGround;
  saved: SavedGround;
  preferences: PreferenceKeeper;
  live: LiveState;
  onSignedOut: () => void;
};

/** A page that says nothing for so long will not say anything. */
const incomingLateMs = 8_000;

export function Places(props: PlacesProps): ReactNode {
  const { route, ports, ask, channels } = props;
  useSeenNudges(ports, route);
  const me = useQuery({ queryKey: sessionKeys.me, queryFn: ports.calls.readMe });
  switch (route.at) {
    case 'home':
      return (
        <HomeView
          ground={channels}
          name={me.data?.name ?? ''}
          drafts={
            <>
              <WelcomeHere house={props.house} />
              <Link kind="action" href={ways.search()}>
                {searchWords.title}
              </Link>
              <Link kind="action" href={ways.services()}>
                {directoryWords.line}
              </Link>
              <LibraryLine ground={props.library} />
              <LearnLine ground={props.learning} />
              {me.data?.roles.includes('curator') && <PathStandingLine ground={curating(props, me.data)} />}
              <ChasesLine ground={props.chases} />
              <ModerationLine ground={props.moderation} />
              <SupervisionLine ground={props.supervision} />
              <TalksLine ground={props.relay} />
              <DraftsLine ground={ask} />
            </>
          }
        />
      );
    case 'chases':
    case 'chase':
    case 'new-chase':
      return (
        <ChasesPlace
          ground={props.chases}
          directory={props.directory}
          channels={channels}
          library={props.library}
          route={route}
        />
      );
    case 'services':
    case 'service':
    case 'gaps':
      return <DirectoryPlace ground={props.directory} route={route} />;
    case 'audit':
      return <AuditPlace {...props} />;
    case 'insights':
      return <InsightsPlace {...props} />;
    case 'safe-share':
      return <SafeSharePlace {...props} />;
    case 'welcome':
      return <WelcomePlace house={props.house} />;
    case 'who-to-ask':
      return <WhoToAskView calls={ports.calls} />;
    case 'learn':
    case 'learnt':
    case 'module':
      return <LearnPlace ground={props.learning} route={route} />;
    case 'contribution':
    case 'contributed':
    case 'appraisal':
      return <RecognitionPlace {...props} me={me.data} writing={ask.writing} route={route} />;
    case 'library':
    case 'my-cases':
    case 'case-queue':
    case 'case-files':
    case 'case':
    case 'case-print':
    case 'case-versions':
    case 'case-draft':
    case 'case-review':
      return <LibraryPlace ground={props.library} route={route} />;
    case 'channels':
      return <ChannelsView ground={channels} />;
    case 'channel':
      return <ThreadsView key={route.channelId} ground={channels} channelId={route.channelId} />;
    case 'thread':
      return (
        <ThreadPlace {...props} key={route.threadId} threadId={route.threadId} isItself={route.isItself} />
      );
    case 'talks':
    case 'talk':
    case 'talk-reports':
      return <RelayPlace ground={props.relay} route={route} />;
    case 'offer':
    case 'my-offer':
      return <MentoringPlace ground={props.mentoring} route={route} />;
    case 'new-channel':
      return <NewChannelView ground={channels} />;
    case 'ask':
      return <BeginAsking ask={ask} channelId={route.channelId} />;
    case 'incoming':
      return <IncomingView lateMs={incomingLateMs} onLate={() => beginBlank(ask, 'blocked')} />;
    case 'draft':
      return (
        <AskView
          ground={ask}
          draftId={route.draftId}
          arrival={route.arrival ?? undefined}
          onGone={() => goInstead(ways.home())}
        />
      );
    case 'drafts':
      return <DraftsView ground={ask} threadHref={ways.thread} />;
    case 'supervision':
      return <SupervisionPlace ground={props.supervision} route={route} />;
    case 'search':
      return <SearchView ground={props.search} />;
    case 'misses':
      return <MissesView ground={props.search} />;
    case 'path-standing':
      return <PathStandingView ground={curating(props, me.data)} />;
    case 'kept':
      return <KeptPlace key={route.id} {...props} id={route.id} />;
    case 'moderation':
      return <ModerationPlace ground={props.moderation} route={route} />;
    case 'mine':
      return <MyQuestionsView ground={channels} />;
    case 'sessions':
      return (
        <SessionsView
          calls={ports.calls}
          nowMs={ports.clock.nowMs}
          toast={ask.toast}
          onSignedOut={props.onSignedOut}
        />
      );
    case 'about-me':
      return <ProfilePlace ports={ports} house={props.house} />;
    case 'keys':
      return <KeysPlace ports={ports} house={props.house} me={me.data} />;
    case 'nudges':
      return (
        <NudgesPlace
          ports={ports}
          house={props.house}
          me={me.data}
          besides={
            <>
              <Findable ground={channels} />
              <Openness ground={props.relay} />
            </>
          }
        />
      );
    case 'more':
      return <MorePlace {...props} />;
    // Drawn by the shell for everybody, signed in or not.
    case 'danger':
    case 'next-steps':
    case 'toolkit':
      return null;
  }
}

const curating = (
  { ports: { calls, clock }, house: { packs, toasts } }: PlacesProps,
  me: Me | undefined,
) => ({
  readPathStanding: calls.readPathStanding,
  recordPathReview: calls.recordPathReview,
  mayRecord: me?.roles.includes('administrator') ?? false,
  nowMs: clock.nowMs,
  toast: (words: string) => void toasts.show(words),
  pack: packs.now().pack,
  href: ways.pathStanding(),
});

function beginBlank(ask: AskGround, arrival?: 'blocked', channelId: ChannelId | null = null): void {
  const draft = ask.desk.begin({ source: 'paste', isAnonymous: ask.wasAnonymous, channelId });
  if (draft) ask.besideNow(draft.id);
  goInstead(draft ? ways.draft(draft.id, arrival) : ways.drafts());
}

/** `#/ask` begins a draft and becomes the place of that draft, so that Back does not begin another. */
function BeginAsking({ ask, channelId }: { ask: AskGround; channelId: ChannelId | null }) {
  const isLoaded = useStore(ask.desk.store, (all) => all.isLoaded);
  useEffect(() => {
    if (isLoaded) beginBlank(ask, undefined, channelId);
  }, [ask, channelId, isLoaded]);
  return null;
}

function SafeSharePlace({ ports, ask }: PlacesProps) {
  const ground: SafeShareGround = useMemo(
    () => ({
      writing: ask.writing,
      copy: ports.copy,
      ask: (words) => beginQuestion(ask, words),
      toast: ask.toast,
    }),
    [ports, ask],
  );
  return <SafeShareView ground={ground} />;
}
