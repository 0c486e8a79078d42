// What this person likes, kept on this device: colours, how the anonymity switch was left, the layout of notes, what of the welcome is
// behind them. Nothing else.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Theme } from '#extension/kit/index.ts';
import { type NoteStyle, noteStyles } from '#extension/panel/features/notes/index.ts';
import { type FirstStep, firstSteps } from '#extension/panel/features/welcome/index.ts';

export type Preferences = {
  theme: Theme;
  /** A question begins with the name hidden until the person chooses otherwise: a slip to that side harms nobody. */
  isAnonymous: boolean;
  /** For the system this worker pastes into. */
  noteStyle: NoteStyle;
  /** Has read how Peer Hub works, or put it off. */
  isWelcomed: boolean;
  stepsDone: readonly FirstStep[];
};

export type PreferenceStorage = {
  read: () => Promise<unknown>;
  write: (value: Preferences) => Promise<void>;
};

const first: Preferences = {
  theme: 'system',
  isAnonymous: true,
  noteStyle: 'emis',
  isWelcomed: false,
  stepsDone: [],
};
/** Until the device has answered nobody is welcomed: the card would come and go before the eyes of who read it long ago. */
const beforeRead: Preferences = { ...first, isWelcomed: true };
const themes = ['system', 'light', 'dark'];

export function readPreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null) return first;
  const { theme, isAnonymous, noteStyle, isWelcomed, stepsDone } = stored as Partial<Preferences>;
  return {
    theme: theme !== undefined && themes.includes(theme) ? theme : first.theme,
    isAnonymous: typeof isAnonymous === 'boolean' ? isAnonymous : first.isAnonymous,
    noteStyle: noteStyles.find((one) => one === noteStyle) ?? first.noteStyle,
    isWelcomed: isWelcomed === true,
    stepsDone: Array.isArray(stepsDone) ? firstSteps.filter((one) => stepsDone.includes(one)) : [],
  };
}

export type PreferenceKeeper = {
  store: StoreApi<Preferences>;
  load: () => Promise<void>;
  set: (patch: Partial<Preferences>) => void;
};

/** `failed` hears that a choice could not be kept; it holds until the panel closes all the same. */
export function makePreferences(
  storage: PreferenceStorage,
  failed: (cause: unknown) => void,
): PreferenceKeeper {
  const store = createStore<Preferences>(() => beforeRead);
  return {
    store,
    load: async () => store.setState(readPreferences(await storage.read())),
    set(patch) {
      store.setState(patch);
      storage.write(store.getState()).catch(failed);
    },
  };
}
