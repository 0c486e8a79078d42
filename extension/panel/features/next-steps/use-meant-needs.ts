// What typed words may mean in the field's own glossary: brought in beside the screen, never before it, and asked on this device
// alone. Until it is there, and where it cannot be had, the path's own words find the way by themselves.
import { useEffect, useState } from 'react';
import { besideTyping } from '#extension/panel/writing/index.ts';
import type { Meant } from '#shared/next-steps/match.ts';

type Meaning = (text: string) => readonly Meant[];
const none: readonly Meant[] = [];

/** Made ready in slices: somebody in a hurry is typing meanwhile. */
async function bring() {
  const glossary = await import('#shared/glossary/index.ts');
  await besideTyping(glossary.shippedInSteps());
  return glossary;
}

let loading: Promise<Meaning> | null = null;
function load(): Promise<Meaning> {
  loading ??= bring().then(
    ({ needsOf, shippedGlossary }) =>
      (text) =>
        needsOf(shippedGlossary, text),
    () => {
      // Tried again with the next screen.
      loading = null;
      return () => none;
    },
  );
  return loading;
}

export function useMeantNeeds(typed: string): readonly Meant[] {
  const [meaning, setMeaning] = useState<{ of: Meaning } | null>(null);
  useEffect(() => {
    let isHere = true;
    void load().then((of) => isHere && setMeaning({ of }));
    return () => {
      isHere = false;
    };
  }, []);
  return meaning === null || typed.trim() === '' ? none : meaning.of(typed);
}
