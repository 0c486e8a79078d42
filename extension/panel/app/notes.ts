// What notes stand on, wherever one is begun: the clipboard, the record, and the layout this worker chose. And the day as a note says it.
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { NotesGround } from '#extension/panel/features/notes/index.ts';
import { dayInWords, wallTime } from '#shared/next-steps/uk-time.ts';
import type { Ports } from './ports.ts';
import type { PreferenceKeeper } from './preferences.ts';

export function useNotesGround(
  ports: Ports,
  preferences: PreferenceKeeper,
  findService: NotesGround['findService'] = null,
): NotesGround {
  const style = useStore(preferences.store, (all) => all.noteStyle);
  return useMemo(
    () => ({
      copy: ports.copy,
      record: ports.record,
      findService,
      style,
      onStyle: (noteStyle) => preferences.set({ noteStyle }),
    }),
    [ports, preferences, findService, style],
  );
}

export const todayInWords = ({ clock }: Pick<Ports, 'clock'>): string =>
  dayInWords(wallTime(clock.nowMs()).day);
