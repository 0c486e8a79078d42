// A box that is left before its words were sent: they rest (`rests.ts`) and come back when it opens again.
import { useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { atRest, type Box } from './box.ts';
import type { Knowledge } from './cleanse.ts';
import type { Rested, RestPlace, Rests } from './rests.ts';
import { useSettled } from './use-judged.ts';
import { useSavedOnLeaving } from './use-saved-on-leaving.ts';

export type Resting = {
  rests: Rests | undefined;
  at: RestPlace | undefined;
  box: Box;
  /** What stands there where nothing was written. */
  opening: string;
  knowledge: Knowledge;
  /** What stands in the box now, drawn or not. */
  latest: { readonly current: { box: Box } };
  /** The words of before: they came a moment after the box, which nobody has touched. */
  onBack: (rested: Rested) => void;
};

const nobody = createStore<{ id: string | null }>(() => ({ id: null }));

const signOf = ({ text, kept }: Pick<Rested, 'text' | 'kept'>): string => JSON.stringify([text, kept]);

/** What it hands back is called when the words were sent or thrown away. */
export function useResting({ rests, at, box, opening, knowledge, latest, onBack }: Resting): () => void {
  const owner = useStore(rests?.owner ?? nobody, (all) => all.id);
  const { place, about } = at ?? {};
  /** As it stood when it was sent or thrown away; what is written after that is words again. */
  const gone = useRef<Box | null>(null);
  const lying = useRef<string | null>(null);
  const opened = useRef({ opening, onBack });
  opened.current = { opening, onBack };

  const isUntouched = useCallback(() => latest.current.box.raw === opened.current.opening, [latest]);
  const save = useCallback(() => {
    const now = latest.current.box;
    if (!rests || owner === null || place === undefined || now === gone.current) return;
    const { text, kept, labels } = atRest(now, knowledge);
    if (text.trim() === '' || isUntouched()) {
      if (lying.current !== null) rests.forget({ place, about: about ?? null });
      lying.current = null;
    } else if (lying.current !== signOf({ text, kept })) {
      lying.current = signOf({ text, kept });
      // Shapes of what was taken out stay in memory.
      const resting = labels.map(({ kind, label }) => ({ kind, label }));
      rests.write({ place, about: about ?? null }, { text, kept, labels: resting });
    }
  }, [rests, owner, place, about, knowledge, latest, isUntouched]);

  // The storage is outside.
  useEffect(() => {
    if (!rests || place === undefined || owner === null) return;
    let isOver = false;
    const read = async () => {
      const rested = await rests.read({ place, about: about ?? null });
      if (rested === null || isOver || !isUntouched()) return;
      lying.current = signOf(rested);
      opened.current.onBack(rested);
    };
    // What cannot be read rests on.
    read().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [rests, place, about, owner, isUntouched]);

  const settled = useSettled(box);
  useEffect(() => {
    if (settled === latest.current.box) save();
  }, [settled, save, latest]);
  useSavedOnLeaving(save);

  return useCallback(() => {
    gone.current = latest.current.box;
    if (rests && place !== undefined && lying.current !== null) rests.forget({ place, about: about ?? null });
    lying.current = null;
  }, [rests, place, about, latest]);
}
