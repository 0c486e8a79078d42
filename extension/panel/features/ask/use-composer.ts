// The state of one draft on the screen: its boxes, its tick, and when it is put to rest. What rests is stripped; the raw
// words live in the boxes alone.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StillIdentifies } from '#shared/basics/refusals.ts';
import { atRest, type Box, left, openBox, takeFound } from './draft/box.ts';
import { type Knowledge, uniqueLabels } from './draft/cleanse.ts';
import type { Draft } from './draft/draft.ts';
import type { AskGround } from './ground.ts';
import { useSettled } from './use-judged.ts';

export type Boxes = { title: Box; body: Box };
export type Tick = 'not-yet' | 'ticked' | 'asked' | 'changed' | 'by-eye';

export function useComposer(ground: AskGround, draft: Draft) {
  const { desk } = ground;
  const [boxes, setBoxes] = useState<Boxes>(() => ({
    title: openBox('title', draft.title, draft.kept, draft.removed),
    body: openBox('body', draft.body, draft.kept, draft.removed),
  }));
  const [tick, setTick] = useState<Tick>('not-yet');
  const [removedNow, setRemovedNow] = useState(0);
  const fingerprints = ground.besides.fingerprintsFor(draft.id);
  const hasNames = useStore(ground.names.store, (all) => all.hasNames);
  const knowledge = useMemo<Knowledge>(
    () => ({ ...ground.knowledge, fingerprints, hasNames }),
    [ground.knowledge, fingerprints, hasNames],
  );

  const step = useCallback((field: keyof Boxes, by: (box: Box) => Box, isByEngine: boolean, count = 0) => {
    setBoxes((now) => ({ ...now, [field]: by(now[field]) }));
    setRemovedNow(count);
    // The tick vouches for the words as they stand.
    setTick((now) => (now === 'ticked' ? (isByEngine ? 'changed' : 'not-yet') : now));
  }, []);

  const rest = useCallback(
    (now: Boxes): Pick<Draft, 'title' | 'body' | 'kept' | 'removed'> => {
      const title = atRest(now.title, knowledge);
      const body = atRest(now.body, knowledge);
      const kept = [...title.kept, ...body.kept];
      return {
        title: title.text,
        body: body.text,
        kept,
        removed: uniqueLabels([...title.labels, ...body.labels]),
      };
    },
    [knowledge],
  );

  const latest = useRef(boxes);
  latest.current = boxes;
  const save = useCallback(() => {
    const before = desk.store.getState().drafts[draft.id];
    const patch = rest(latest.current);
    if (
      before &&
      (before.body !== patch.body || before.title !== patch.title || !isSame(before.kept, patch.kept))
    )
      desk.change(draft.id, patch);
  }, [desk, draft.id, rest]);

  const settled = useSettled(boxes);
  // Storage is outside: words rest there a moment after the last key, and at once when the panel goes away.
  useEffect(() => {
    if (settled === latest.current) save();
  }, [settled, save]);
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && save();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', save);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  /** Strips both boxes as they would be on leaving them. Answers with the draft to send, or null if words changed. */
  const settle = (): Draft | null => {
    const title = left(latest.current.title, knowledge);
    const body = left(latest.current.body, knowledge);
    const count = title.count + body.count;
    if (count > 0) {
      setBoxes({ title: title.box, body: body.box });
      setRemovedNow(count);
      setTick('changed');
      return null;
    }
    save();
    return { ...(desk.store.getState().drafts[draft.id] ?? draft), ...rest(latest.current) };
  };

  /** What the server found goes out by its offsets in what was sent, which is what stands here. */
  const removeFound = (findings: readonly StillIdentifies[]) => {
    const of = (field: keyof Boxes) => findings.filter((one) => one.path.split('.').at(-1) === field);
    setBoxes({ title: takeFound(boxes.title, of('title')), body: takeFound(boxes.body, of('body')) });
    setTick('changed');
  };

  return { boxes, step, tick, setTick, removedNow, knowledge, settle, removeFound };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
