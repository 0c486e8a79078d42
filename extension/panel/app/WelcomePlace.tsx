// The welcome, and what it stands on.
import { type WelcomeGround, WelcomeLine, WelcomeView } from '#extension/panel/features/welcome/index.ts';
import type { House } from './house.ts';
import { ways } from './routes.ts';

type Props = { house: Pick<House, 'preferences' | 'toasts'> };

const hrefs: WelcomeGround['hrefs'] = {
  crisis: ways.nextSteps(),
  supervision: ways.supervision(),
  keepers: ways.whoToAsk(),
  channels: ways.channels(),
  question: ways.ask(),
  services: ways.services(),
  module: ways.learn(),
  nudges: ways.nudges(),
};

const groundOf = ({ house: { preferences, toasts } }: Props): WelcomeGround => ({
  store: preferences.store,
  set: preferences.set,
  toast: toasts.show,
  hrefs,
  href: ways.welcome(),
});

export const WelcomePlace = (props: Props) => <WelcomeView ground={groundOf(props)} />;
/** On the first screen. */
export const WelcomeHere = (props: Props) => <WelcomeLine ground={groundOf(props)} />;
