// One box of words that others will read, for any screen: it holds the raw words, and hands out nothing but stripped ones.
import { useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StillIdentifies } from '#shared/basics/refusals.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Kind } from '#shared/stripping/index.ts';
import type { Marked } from './Beneath.tsx';
import { atRest, left, openBox, takeFound, trimmed } from './box.ts';
import type { Knowledge } from './cleanse.ts';
import type { WritingGround } from './ground.ts';
import type { Kept } from './marks.ts';
import { words } from './messages.ts';
import type { OnBox } from './use-taking-in.ts';

/** The words as they may be sent, trimmed; null where nothing is written. */
export type Settled = { text: StrippedText | null; kept: Kept[] };

export type MarkedBox = Marked & {
  /** Why the words were not sent as they stood: a sentence for the person. */
  notice: string | null;
  /**
   * Strips the box as on leaving it, with names. Answers what may be sent, or null where the person should look first: words
   * were taken out just now, or names could not be had.
   */
  settle: () => Promise<Settled | null>;
  /** What the server found goes out by its offsets in what was sent. */
  takeFound: (found: readonly StillIdentifies[]) => void;
  /** Other words stand here now. */
  restart: (text: string) => void;
};

export type BoxOptions = Pick<Knowledge, 'isPublicName' | 'fingerprints'>;

export function useBox(ground: WritingGround, opening = '', options: BoxOptions = {}): MarkedBox {
  const { isPublicName, fingerprints } = options;
  const [vouched, setVouched] = useState(opening);
  const [box, setBox] = useState(() => openBox(opening));
  const [takenOut, setTakenOut] = useState<readonly Kind[]>([]);
  const [notice, setNotice] = useState<string | null>(null);
  const hasNames = useStore(ground.names.store, (all) => all.hasNames);
  const knowledge = useMemo<Knowledge>(
    () => ({ ...ground.knowledge, fingerprints, isPublicName, vouched, hasNames }),
    [ground.knowledge, fingerprints, isPublicName, vouched, hasNames],
  );
  const latest = useRef({ box, knowledge });
  latest.current = { box, knowledge };
  const seenByEye = useRef<string | null>(null);

  const onBox = useCallback<OnBox>((step, kinds = []) => {
    setBox((now) => step(now));
    setTakenOut(kinds);
    setNotice(null);
  }, []);

  const settle = async (): Promise<Settled | null> => {
    const hasAll = await ground.names.areHere();
    // What was typed while names came in counts too.
    const { box: now, knowledge: known } = latest.current;
    const after = left(now, known);
    if (after.count > 0) {
      setBox(after.box);
      setTakenOut(after.kinds);
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
    restart: (text) => {
      setVouched(text);
      setBox(openBox(text));
      setTakenOut([]);
      setNotice(null);
    },
  };
}
