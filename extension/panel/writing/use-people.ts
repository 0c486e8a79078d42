// Who was taken out of one form, for as long as it is open. `texts`: what stands in its boxes when it opens; `numberOnRecord`:
// who is on the record beside stands there by this number.
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { WritingGround } from './ground.ts';
import { makePeople, type People } from './numbered.ts';

export function usePeople(
  { beside }: Pick<WritingGround, 'beside'>,
  texts: readonly string[] = [],
  numberOnRecord: () => number | null = () => null,
): People {
  const [people] = useState(() => {
    const begun = makePeople();
    for (const text of texts) begun.stand(text);
    const number = numberOnRecord();
    if (number !== null) begun.standsOnRecord(number);
    return begun;
  });
  const fingerprints = useStore(beside.person, (all) => all.fingerprints);
  const last = useRef(fingerprints);
  // The record beside is outside. Boxes have taken out by now what only its person explains (`useParting`, which is earlier by being
  // a layout's effect), so that person had the same number in all of them.
  useEffect(() => {
    if (last.current && last.current !== fingerprints) people.forget();
    last.current = fingerprints;
  }, [fingerprints, people]);
  return people;
}
