// The shell: what everything stands on, who may come in, and the frame around it. A list, no logic.
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Link, Skeleton, Stack, wearTheme } from '#extension/kit/index.ts';
import { draftsInOrder } from '#extension/panel/features/ask/index.ts';
import { channelKeys } from '#extension/panel/features/channels/index.ts';
import { SignInView, sessionKeys } from '#extension/panel/features/session/index.ts';
import { Boundary } from './Boundary.tsx';
import { CrisisPlace, useHalfWay, useKeptPacks } from './CrisisPlace.tsx';
import { DangerPlace } from './DangerPlace.tsx';
import { isMember } from './duty.ts';
import { Frame } from './Frame.tsx';
import { type House, makeHouse } from './house.ts';
import { Inner } from './Inner.tsx';
import { useWaiting } from './ModerationPlace.tsx';
import { words } from './messages.ts';
import { useAskedPlaces } from './NudgesPlace.tsx';
import { navPlaceOf } from './nav-place.ts';
import type { Ports } from './ports.ts';
import { type Route, ways } from './routes.ts';
import { ToolkitPlace } from './ToolkitPlace.tsx';
import { type CrisisWords, useCrisisDraft } from './use-crisis-draft.ts';
import { useKeptList } from './use-keep-list.ts';
import { useCrisisKey, useForgetting, useHandOvers, useLive, useOnline } from './use-outside.ts';
import { forgetPersonId } from './use-person.ts';
import { go, useFocusOnTitle, useRoute } from './use-route.ts';
import { type Session, useSession } from './use-session.ts';

export function App({ ports }: { ports: Ports }) {
  const house = useMemo(() => makeHouse(ports), [ports]);
  return (
    <QueryClientProvider client={house.cache}>
      <Shell ports={ports} house={house} />
    </QueryClientProvider>
  );
}

type Inside = { ports: Ports; house: House };

function Shell({ ports, house }: Inside) {
  const route = useRoute();
  const {
    arrived,
    besides,
    cache,
    chases,
    desk,
    directory,
    failed,
    names,
    outbox,
    preferences,
    sends,
    toasts,
  } = house;
  const crisisWords = useCrisisDraft(route);
  const { begin: beginCrisis, drop: dropCrisisWords } = crisisWords;
  const onOut = useCallback(() => {
    dropCrisisWords();
    besides.forgetPerson();
    arrived.forget();
    sends.stopAll();
    // What they offer to undo is this person's.
    toasts.clear();
    chases.nicknames.lock();
    directory.search.clear();
    house.forgetting.restart();
    forgetPersonId(ports).catch(failed);
    cache.clear();
  }, [dropCrisisWords, arrived, besides, sends, toasts, chases, directory, house, ports, failed, cache]);
  const session = useSession(ports, onOut, failed);
  const isIn = session.state.kind === 'in';
  const isOut = session.state.kind === 'out';
  // After the screens are gone and have put their last words to rest: drafts wait for whoever wrote them.
  useEffect(() => {
    if (!isOut) return;
    house.belongTo(null);
    // What came in too late for who left is not for who comes.
    return toasts.clear;
  }, [isOut, house, toasts]);
  const isOnline = useOnline(house);
  const me = useQuery({ queryKey: sessionKeys.me, queryFn: ports.calls.readMe, enabled: isIn });
  const isAmong = isIn && isMember(me.data);
  const live = useLive(ports, house, isAmong);
  const isAnonymous = useCallback(() => preferences.store.getState().isAnonymous, [preferences]);
  const hasSelection = useHandOvers({ ports, desk, besides, arrived, isAnonymous, failed });
  useForgetting(ports, besides, failed);
  useTheme(house);
  useHalfWay(ports, failed);
  useKeptPacks(ports, house);
  useKeptList(house);
  const { deliver } = outbox;
  // Somebody is signed in, or the network came back: what waited goes now.
  useEffect(() => {
    if (isIn && isOnline && live !== 'lost') deliver();
    // `live` tells that a server which stood still answers again.
  }, [isIn, isOnline, live, deliver]);
  useFocusOnTitle(
    session.state.kind === 'starting' ? null : `${session.state.kind} ${JSON.stringify(route)}`,
  );
  const [aboveNav, setAboveNav] = useState<HTMLElement | null>(null);

  // The cache and the engine are outside of what is drawn.
  useEffect(() => {
    house.ended.hear = (code) => {
      if (code === 'suspended') void ports.session.close(code).then(session.look, failed);
      else session.look();
    };
  }, [house, ports, session, failed]);
  useEffect(() => {
    names.load().catch(failed);
  }, [names, failed]);

  const onCrisis = useCallback(() => {
    beginCrisis(route.at === 'draft' ? route.draftId : null);
    go(ways.nextSteps());
  }, [route, beginCrisis]);
  useCrisisKey(ports, onCrisis);
  useAskedPlaces(ports);

  const isTop = route.at === 'home' || (navPlaceOf(route) === route.at && route.at !== 'ask');
  return (
    <Frame
      route={route}
      isIn={isIn}
      isOnline={isOnline}
      live={live}
      isAmong={isAmong}
      newAnswers={useNewAnswers(ports, isAmong)}
      waiting={useWaiting(ports, isIn)}
      toasts={toasts}
      aboveNavRef={setAboveNav}
      onBack={isTop || (!isIn && !isForAll(route)) ? undefined : () => goBack(route)}
      onCrisis={onCrisis}
    >
      <Boundary key={route.at}>
        <Gate
          ports={ports}
          house={house}
          session={session}
          route={route}
          hasSelection={hasSelection}
          isOnline={isOnline}
          crisisWords={crisisWords}
        >
          <Inner
            ports={ports}
            house={house}
            session={session}
            route={route}
            live={live}
            aboveNav={aboveNav}
            onCrisis={onCrisis}
          />
        </Gate>
      </Boundary>
    </Frame>
  );
}

type GateProps = Inside & {
  session: Session;
  route: Route;
  hasSelection: boolean;
  isOnline: boolean;
  crisisWords: CrisisWords;
  children: ReactNode;
};

/** What is inside is not drawn at all for who is signed out or locked; the way to help is drawn for everybody. */
function Gate(props: GateProps) {
  const { ports, house, session, route, hasSelection, isOnline, crisisWords, children } = props;
  const hasDrafts = useStore(
    house.desk.store,
    (all) => all.others > 0 || draftsInOrder(all.drafts).length > 0,
  );
  if (route.at === 'danger') return <DangerPlace clock={ports.clock} packs={house.packs} />;
  if (route.at === 'next-steps')
    return (
      <CrisisPlace
        {...{ ports, house, isOnline }}
        way={route.words}
        isIn={session.state.kind === 'in'}
        draftId={crisisWords.draftId}
        dropWords={crisisWords.drop}
      />
    );
  if (route.at === 'toolkit')
    return (
      <ToolkitPlace
        {...{ ports, house }}
        key={session.state.kind}
        screen={route.screen}
        sitting={session.state.kind}
      />
    );
  if (session.state.kind === 'starting') return <Skeleton count={4} />;
  if (session.state.kind === 'in') return children;
  return (
    <Stack gap="wide">
      <SignInView
        calls={ports.calls}
        why={session.state.why}
        hasSelection={hasSelection}
        hasDrafts={hasDrafts}
        onSignedIn={session.look}
        openSettings={ports.openOptions}
      />
      <Link kind="action" href={ways.toolkit()}>
        {words.toolkitSignedOut}
      </Link>
    </Stack>
  );
}

/** How many of my questions have answers I have not seen: the number at the foot of every screen. */
function useNewAnswers(ports: Ports, isIn: boolean): number {
  const mine = useQuery({
    queryKey: [...channelKeys.mine, 'count'],
    queryFn: () => ports.calls.myThreads({ limit: 50 }),
    enabled: isIn,
  });
  return mine.data?.items.filter((thread) => thread.unread > 0).length ?? 0;
}

function useTheme({ preferences, failed }: House): void {
  const theme = useStore(preferences.store, (all) => all.theme);
  // The document and the storage are outside.
  useEffect(() => wearTheme(theme), [theme]);
  useEffect(() => {
    preferences.load().catch(failed);
  }, [preferences, failed]);
}

/** What stands on nothing that can be missing is drawn for everybody. */
const isForAll = ({ at }: Route): boolean => at === 'danger' || at === 'next-steps' || at === 'toolkit';

const goBack = (route: Route): void => {
  if (window.history.length > 1) window.history.back();
  else if (route.at === 'next-steps' && route.words.length > 0) go(ways.nextSteps(route.words.slice(0, -1)));
  else go(ways.home());
};
