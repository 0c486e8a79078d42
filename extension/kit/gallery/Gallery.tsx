// Every piece of the kit in every state, for the eye and for the tests. All people, places and numbers are fictional.
import { useState } from 'react';
import {
  createToasts,
  Heading,
  NavBar,
  PageTitle,
  RadioGroup,
  Screen,
  SkipLink,
  Stack,
  type Theme,
  ToastRegion,
  TopBar,
  wearTheme,
} from '#extension/kit/index.ts';
import { Deeds } from './Deeds.tsx';
import { Feedback } from './Feedback.tsx';
import { Fields } from './Fields.tsx';
import { Grounds } from './Grounds.tsx';
import { People } from './People.tsx';
import { Scene } from './Scene.tsx';
import { Words } from './Words.tsx';

const themes: { id: Theme; label: string }[] = [
  { id: 'system', label: 'System' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];

const toasts = createToasts();

export function Gallery() {
  const [theme, setTheme] = useState<Theme>('system');
  const [place, setPlace] = useState('home');
  return (
    <>
      <SkipLink />
      <Screen
        top={<TopBar title="Peer Hub kit" />}
        bottom={
          <NavBar
            label="Main"
            current={place}
            onGo={setPlace}
            places={[
              { id: 'home', label: 'Home', icon: 'home' },
              { id: 'channels', label: 'Channels', icon: 'channels', count: 3, countWords: 'new threads' },
              { id: 'ask', label: 'Ask', icon: 'add', isMain: true },
              { id: 'mine', label: 'My questions', icon: 'mine', count: 120, countWords: 'new answers' },
              { id: 'more', label: 'More', icon: 'menu' },
            ]}
          />
        }
      >
        <Stack gap="section">
          <PageTitle caption="For who builds screens" lead="Every piece, in every state.">
            Gallery
          </PageTitle>
          <RadioGroup
            label="Theme"
            kind="line"
            choices={themes}
            value={theme}
            onChange={(id) => {
              const chosen = themes.find((each) => each.id === id)?.id ?? 'system';
              setTheme(chosen);
              wearTheme(chosen);
            }}
          />
          <Stack as="section" aria-labelledby="scene">
            <Heading level={2} id="scene">
              A scene
            </Heading>
            <Scene toasts={toasts} />
          </Stack>
          <Words />
          <Deeds />
          <Fields />
          <Feedback toasts={toasts} />
          <Grounds />
          <People />
        </Stack>
      </Screen>
      <ToastRegion toasts={toasts} />
    </>
  );
}
