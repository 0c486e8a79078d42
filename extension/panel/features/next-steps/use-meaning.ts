// What words may mean in the field's own glossary: brought in beside the screen, never before it, and asked on this device alone.
// Until it is there, and where it cannot be had, the path's own words find the way by themselves.
import { useEffect, useState } from 'react';
import { besideTyping } from '#extension/panel/writing/index.ts';
import type { Meant } from '#shared/next-steps/match.ts';

export type Meaning = (text: string) => readonly Meant[];
const none: readonly Meant[] = [];

/** Made ready in slices: somebody in a hurry is typing meanwhile. */
async function bring() {
  const glossary = await import('#shared/glossary/index.ts');
  await besideTyping(glossary.shippedInSteps());
  return glossary;
}

/** Once it is there it is there for every screen, from its first frame. */
const glossary: { ready: Meaning | null; loading: Promise<Meaning> | null } = { ready: null, loading: null };

function load(): Promise<Meaning> {
  glossary.loading ??= bring().then(
    ({ needsOf, shippedGlossary }) => {
      glossary.ready = (text) => needsOf(shippedGlossary, text);
      return glossary.ready;
    },
    () => {
      // Tried again with the next screen.
      glossary.loading = null;
      return () => none;
    },
  );
  return glossary.loading;
}

/** Null until it is there. */
export function useMeaning(): Meaning | null {
  const [meaning, setMeaning] = useState<{ of: Meaning } | null>(glossary.ready && { of: glossary.ready });
  useEffect(() => {
    let isHere = true;
    void load().then((of) => isHere && setMeaning((now) => now ?? { of }));
    return () => {
      isHere = false;
    };
  }, []);
  return meaning?.of ?? null;
}
