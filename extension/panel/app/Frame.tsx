// The frame around every screen: skip link, bar above with the way to help, what must be known, navigation below, toasts.
import type { ReactNode } from 'react';
import {
  Button,
  LiveWords,
  NavBar,
  type NavPlace,
  Notice,
  Screen,
  SkipLink,
  ToastRegion,
  type Toasts,
  TopBar,
} from '#extension/kit/index.ts';
import { DangerNow } from '#extension/panel/features/next-steps/index.ts';
import { words } from './messages.ts';
import { navPlaceOf } from './nav-place.ts';
import type { LiveState } from './ports.ts';
import { type Route, ways } from './routes.ts';
import { go } from './use-route.ts';

export type FrameProps = {
  route: Route;
  /** Navigation is for who is signed in. */
  isIn: boolean;
  /** Signed in as a member of the community. */
  isAmong: boolean;
  isOnline: boolean;
  live: LiveState;
  newAnswers: number;
  /** What waits for a moderator; none for anybody else. */
  waiting: number;
  toasts: Toasts;
  /** Where a screen may put one thing above the navigation. */
  aboveNavRef: (place: HTMLElement | null) => void;
  onBack?: () => void;
  /** Opens the crisis path. */
  onCrisis: () => void;
  children: ReactNode;
};

export function Frame(props: FrameProps) {
  const {
    route,
    isIn,
    isAmong,
    isOnline,
    live,
    newAnswers,
    waiting,
    toasts,
    aboveNavRef,
    onBack,
    onCrisis,
    children,
  } = props;
  const isLost = isAmong && isOnline && live === 'lost';
  return (
    <>
      <SkipLink>{words.skip}</SkipLink>
      <Screen
        top={
          <TopBar
            title={words.product}
            onBack={onBack}
            backWords={words.back}
            end={
              route.at === 'next-steps' ? (
                <DangerNow way={route.words} go={go} at={ways.nextSteps} />
              ) : (
                <Crisis onPress={onCrisis} />
              )
            }
          />
        }
        floatRef={aboveNavRef}
        bottom={isIn && <Navigation {...{ route, isAmong, newAnswers, waiting }} />}
      >
        <LiveWords words={isAmong && live === 'live' ? words.live.live : ''} />
        {!isOnline && <Notice kind="offline">{words.offline}</Notice>}
        {isLost && <Notice kind="offline">{words.live.lost}</Notice>}
        {children}
      </Screen>
      <ToastRegion toasts={toasts} label={words.toasts} dismissWords={words.dismiss} />
    </>
  );
}

/** In reach from every screen, signed out and offline too. */
function Crisis({ onPress }: { onPress: () => void }) {
  return (
    <Button kind="quiet" size="small" icon="phone" onPress={onPress}>
      {words.danger}
    </Button>
  );
}

type NavigationProps = Pick<FrameProps, 'route' | 'isAmong' | 'newAnswers' | 'waiting'>;

function Navigation({ route, isAmong, newAnswers, waiting }: NavigationProps) {
  return (
    <NavBar
      label={words.nav.label}
      current={navPlaceOf(route)}
      places={[
        { id: 'home', label: words.nav.home, icon: 'home', href: ways.home() },
        ...(isAmong ? placesAmong(newAnswers) : []),
        {
          id: 'more',
          label: words.nav.more,
          icon: 'more',
          href: ways.more(),
          count: waiting,
          countWords: words.nav.waiting,
        },
      ]}
    />
  );
}

const placesAmong = (newAnswers: number): NavPlace[] => [
  { id: 'channels', label: words.nav.channels, icon: 'channels', href: ways.channels() },
  { id: 'ask', label: words.nav.ask, icon: 'ask', href: ways.ask(), isMain: true },
  {
    id: 'mine',
    label: words.nav.mine,
    icon: 'mine',
    href: ways.mine(),
    count: newAnswers,
    countWords: words.nav.newAnswers,
  },
];
