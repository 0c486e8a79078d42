// The state of one draft on the screen: its boxes, its tick, and when it is put to rest. What rests is stripped; the raw
// words live in the boxes alone.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import {
  atRest,
  type Box,
  type Knowledge,
  left,
  type Marked,
  type OnBox,
  openBox,
  parted,
  takeFound,
  uniqueLabels,
  useParting,
  usePeople,
  useSavedOnLeaving,
  useSettled,
  withNames,
} from '#extension/panel/writing/index.ts';
import type { StillIdentifies } from '#shared/basics/refusals.ts';
import type { Kind } from '#shared/stripping/index.ts';
import type { Draft, DraftField, Kept } from './draft/draft.ts';
import type { AskGround } from './ground.ts';

export type Boxes = { title: Box; body: Box };
export type Tick = 'not-yet' | 'ticked' | 'asked' | 'changed' | 'by-eye';

export function useComposer(ground: AskGround, draft: Draft) {
  const { arrived, desk } = ground;
  const [labels] = useState(() =>
    draft.removed.map((one) => ({ ...one, shape: arrived.shapeOf(draft.id, one.label) })),
  );
  const [boxes, setBoxes] = useState<Boxes>(() => ({
    title: openBox(draft.title, keptOf(draft, 'title'), labels),
    body: openBox(draft.body, keptOf(draft, 'body'), labels),
  }));
  const [tick, setTick] = useState<Tick>('not-yet');
  const [takenOut, setTakenOut] = useState<Partial<Record<DraftField, readonly Kind[]>>>({});
  const { writing } = ground;
  const people = usePeople(writing, [draft.title, draft.body], () => arrived.numberOnRecord(draft.id));
  const fingerprints = useStore(writing.beside.person, (all) => all.fingerprints) ?? undefined;
  const hasNames = useStore(writing.names.store, (all) => all.hasNames);
  const knowledge = useMemo<Knowledge>(
    () => ({
      ...writing.knowledge,
      keep: withNames(writing.knowledge.keep, draft.mentioned),
      fingerprints,
      hasNames,
      people,
    }),
    [writing.knowledge, draft.mentioned, fingerprints, hasNames, people],
  );

  const step = useCallback((field: DraftField, by: (box: Box) => Box, kinds: readonly Kind[] = []) => {
    setBoxes((now) => ({ ...now, [field]: by(now[field]) }));
    setTakenOut({ [field]: kinds });
    // The tick vouches for the words as they stand.
    setTick((now) => (now === 'ticked' ? (kinds.length > 0 ? 'changed' : 'not-yet') : now));
  }, []);
  const onTitle = useCallback<OnBox>((by, kinds) => step('title', by, kinds), [step]);
  const onBody = useCallback<OnBox>((by, kinds) => step('body', by, kinds), [step]);

  const rest = useCallback(
    (now: Boxes): Pick<Draft, 'title' | 'body' | 'kept' | 'removed'> => {
      const title = atRest(now.title, knowledge);
      const body = atRest(now.body, knowledge);
      const kept: Kept[] = [
        ...title.kept.map((one) => ({ ...one, field: 'title' as const })),
        ...body.kept.map((one) => ({ ...one, field: 'body' as const })),
      ];
      return {
        title: title.text,
        body: body.text,
        kept,
        removed: uniqueLabels([...title.labels, ...body.labels]).map(({ kind, label }) => ({ kind, label })),
      };
    },
    [knowledge],
  );

  const latest = useRef(boxes);
  latest.current = boxes;
  useParting(knowledge, (before, now) => {
    const title = parted(latest.current.title, before, now);
    const body = parted(latest.current.body, before, now);
    if (title.count + body.count === 0) return;
    latest.current = { title: title.box, body: body.box };
    setBoxes(latest.current);
    setTakenOut({ title: title.kinds, body: body.kinds });
    setTick((was) => (was === 'ticked' ? 'changed' : was));
  });
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
  useSavedOnLeaving(save);

  /** Strips both boxes as they would be on leaving them. Answers with the draft to send, or null if words changed. */
  const settle = (): Draft | null => {
    const title = left(latest.current.title, knowledge);
    const body = left(latest.current.body, knowledge);
    const count = title.count + body.count;
    if (count > 0) {
      setBoxes({ title: title.box, body: body.box });
      setTakenOut({ title: title.kinds, body: body.kinds });
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

  const shared = { knowledge, ground: writing };
  const title: Marked = { ...shared, box: boxes.title, onBox: onTitle, takenOut: takenOut.title ?? [] };
  const body: Marked = { ...shared, box: boxes.body, onBox: onBody, takenOut: takenOut.body ?? [] };
  return { title, body, tick, setTick, settle, removeFound };
}

/** One field's own, for its box. */
const keptOf = (draft: Draft, field: DraftField) => draft.kept.filter((one) => one.field === field);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
