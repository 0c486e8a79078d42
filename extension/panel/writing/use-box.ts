// One box of words that others will read, for any screen: it holds the raw words, and hands out nothing but stripped ones.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StillIdentifies } from '#shared/basics/refusals.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Kind } from '#shared/stripping/index.ts';
import type { Marked } from './Beneath.tsx';
import { atRest, type Box, left, openBox, parted, takeFound, trimmed } from './box.ts';
import type { Knowledge } from './cleanse.ts';
import type { WritingGround } from './ground.ts';
import type { Kept } from './marks.ts';
import { type Mentioned, withNames } from './mentions.ts';
import { words } from './messages.ts';
import type { People } from './numbered.ts';
import type { RestPlace } from './rests.ts';
import { useParting } from './use-parting.ts';
import { usePeople } from './use-people.ts';
import { useResting } from './use-resting.ts';
import type { OnBox } from './use-taking-in.ts';

/** The words as they may be sent, trimmed; null where nothing is written. */
export type Settled = { text: StrippedText | null; kept: Kept[] };

export type MarkedBox = Marked & {
  /** Why the words were not sent as they stood: a sentence for the person. */
  notice: string | null;
  /**
   * Strips the box as on leaving it, with names. Answers what may be sent, or null where the person should look first: words
   * were taken out just now, names could not be had, or another press is waiting for them already.
   */
  settle: () => Promise<Settled | null>;
  /** What the server found goes out by its offsets in what was sent. */
  takeFound: (found: readonly StillIdentifies[]) => void;
  /** Other words stand here now. */
  restart: (text: string) => void;
  /** Sent, or thrown away: nothing of it rests on this device. */
  letGo: () => void;
};

export type BoxOptions = Pick<Knowledge, 'isPublicName'> & {
  /** What these words mention: their names stay. */
  mentioned?: readonly Mentioned[];
  /** Of the form that this box is one of: people are numbered alike in all of its boxes. */
  people?: People;
  /** Where its words rest when it is left before they were sent. */
  rest?: RestPlace;
};

/** The same at every look, so that nothing is judged anew. */
const nothing: readonly Mentioned[] = [];

export function useBox(ground: WritingGround, opening = '', options: BoxOptions = {}): MarkedBox {
  const { isPublicName, mentioned = nothing } = options;
  const fingerprints = useStore(ground.beside.person, (all) => all.fingerprints) ?? undefined;
  const own = usePeople(ground, [opening]);
  const people = options.people ?? own;
  const [vouched, setVouched] = useState(opening);
  const [box, setBox] = useState(() => openBox(opening));
  const [takenOut, setTakenOut] = useState<readonly Kind[]>([]);
  const [notice, setNotice] = useState<string | null>(null);
  const hasNames = useStore(ground.names.store, (all) => all.hasNames);
  const knowledge = useMemo<Knowledge>(
    () => ({
      ...ground.knowledge,
      keep: withNames(ground.knowledge.keep, mentioned),
      fingerprints,
      isPublicName,
      vouched,
      hasNames,
      people,
    }),
    [ground.knowledge, mentioned, fingerprints, isPublicName, vouched, hasNames, people],
  );
  const latest = useRef({ box, knowledge });
  latest.current = { box, knowledge };
  const seenByEye = useRef<string | null>(null);

  const put = useCallback((next: Box) => {
    latest.current = { ...latest.current, box: next };
    setBox(next);
  }, []);
  const unseen = useUnseen();

  const onBox = useCallback<OnBox>(
    (step, kinds = []) => {
      const { box: before } = latest.current;
      const next = step(before);
      // The engine had nothing left to do: it was done on sending a moment ago.
      if (kinds.length > 0 && next === before) return;
      put(next);
      setTakenOut(kinds);
      if (kinds.length > 0) unseen.begin();
      else setNotice(null);
    },
    [put, unseen],
  );
  useParting(knowledge, (before, now) => {
    const { box: after, kinds } = parted(latest.current.box, before, now);
    if (kinds.length > 0) onBox(() => after, kinds);
  });

  const letGo = useResting({
    rests: ground.rests,
    at: options.rest,
    box,
    opening: vouched,
    knowledge,
    latest,
    onBack: ({ text, kept, labels }) => {
      people.stand(text);
      put(openBox(text, kept, labels));
    },
  });

  const isSettling = useRef(false);
  const settle = async (): Promise<Settled | null> => {
    // A second press while the first waits is no second look, and sends nothing twice.
    if (isSettling.current) return null;
    isSettling.current = true;
    const hasAll = await ground.names.areHere();
    isSettling.current = false;
    // What was typed while names came in counts too.
    const { box: now, knowledge: known } = latest.current;
    const after = left(now, known);
    if (after.count > 0) {
      put(after.box);
      setTakenOut(after.kinds);
    }
    if (after.count > 0 || unseen.end()) {
      setNotice(words.lookAgain);
      return null;
    }
    if (!hasAll && now.raw.trim() !== '' && seenByEye.current !== now.raw) {
      seenByEye.current = now.raw;
      setNotice(words.byEye);
      return null;
    }
    const { text, kept } = atRest(trimmed(now), known);
    return { text: text === '' ? null : text, kept };
  };

  return {
    box,
    onBox,
    knowledge,
    ground,
    takenOut,
    notice,
    settle,
    takeFound: (found) => {
      if (found.length === 0) return;
      onBox((now) => takeFound(now, found));
      setNotice(words.lookAgain);
    },
    letGo,
    restart: (text) => {
      letGo();
      own.restart();
      people.stand(text);
      setVouched(text);
      put(openBox(text));
      setTakenOut([]);
      setNotice(null);
    },
  };
}

/** So long after something was taken out, whoever presses has seen it. */
const seenAfterMs = 1_200;

/** Leaving the box by pressing Send takes words out in the same breath: they have not been seen when the press arrives. */
function useUnseen() {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  // The clock is outside.
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  return useMemo(
    () => ({
      begin: () => {
        clearTimeout(timer.current ?? undefined);
        timer.current = setTimeout(() => {
          timer.current = null;
        }, seenAfterMs);
      },
      /** Answers whether something was still unseen. */
      end: () => {
        const was = timer.current !== null;
        clearTimeout(timer.current ?? undefined);
        timer.current = null;
        return was;
      },
    }),
    [],
  );
}
