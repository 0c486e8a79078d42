// The eight boxes of a case study. Each holds raw words and hands out stripped ones.
import { useEffect, useMemo, useRef } from 'react';
import {
  atRest,
  left,
  type MarkedBox,
  useBox,
  usePeople,
  type WritingGround,
} from '#extension/panel/writing/index.ts';
import type { StillIdentifies } from '#shared/basics/refusals.ts';
import { type DetailField, detailFields, type Told } from '#shared/contract/case-details.ts';
import type { ShownCase } from '#shared/contract/case-library.ts';

export type CaseBoxes = {
  of: Readonly<Record<DetailField, MarkedBox>>;
  /** The words as they may rest on the server now. */
  told: Told;
  /** As on leaving every box. Null: something was taken out just now, or names could not be had; the person looks first. */
  settle: () => Promise<Told | null>;
  takeFound: (findings: readonly StillIdentifies[]) => void;
};

export function useCaseBoxes(ground: WritingGround, opening: ShownCase): CaseBoxes {
  const people = usePeople(ground, [
    opening.title,
    opening.situation,
    opening.tried,
    opening.happened,
    opening.learnt,
    ...opening.steps,
  ]);
  const of: Record<DetailField, MarkedBox> = {
    title: useBox(ground, opening.title, { people }),
    situation: useBox(ground, opening.situation, { people }),
    tried: useBox(ground, opening.tried, { people }),
    happened: useBox(ground, opening.happened, { people }),
    learnt: useBox(ground, opening.learnt, { people }),
    'steps.0': useBox(ground, opening.steps[0], { people }),
    'steps.1': useBox(ground, opening.steps[1], { people }),
    'steps.2': useBox(ground, opening.steps[2], { people }),
  };
  const raws = detailFields.map((field) => of[field].box.raw);
  const { title, situation, tried, happened, learnt } = of;
  const rested = (box: MarkedBox) => atRest(box.box, box.knowledge).text.trim();
  // Judged anew only when words changed: eight texts on every key would be felt.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the raw words stand for the boxes that hold them.
  const told = useMemo<Told>(
    () => ({
      title: rested(title),
      situation: rested(situation),
      tried: rested(tried),
      happened: rested(happened),
      learnt: rested(learnt),
      steps: [rested(of['steps.0']), rested(of['steps.1']), rested(of['steps.2'])],
    }),
    [...raws, title.knowledge],
  );
  useLearning(ground, of);
  const settle = async (): Promise<Told | null> => {
    const settled = new Map<DetailField, string>();
    // All of them, so that the person sees at once whatever there is to look at; together, so that names are waited for once.
    await Promise.all(
      detailFields.map(async (field) => {
        const one = await of[field].settle();
        if (one !== null) settled.set(field, one.text ?? '');
      }),
    );
    if (settled.size < detailFields.length) return null;
    const at = (field: DetailField) => settled.get(field) ?? '';
    return {
      title: at('title'),
      situation: at('situation'),
      tried: at('tried'),
      happened: at('happened'),
      learnt: at('learnt'),
      steps: [at('steps.0'), at('steps.1'), at('steps.2')],
    };
  };
  const takeFound = (findings: readonly StillIdentifies[]) => {
    for (const field of detailFields) {
      const own = findings.filter(({ path }) => path.endsWith(field));
      if (own.length > 0) of[field].takeFound(own);
    }
  };
  return { of, told, settle, takeFound };
}

/**
 * What stands here was drawn from a thread or written on another day, and names and the record beside become known while it is read. What
 * goes because of them goes then, under the eyes of the person, and not at the press on Send. The box under the hand waits to be left.
 */
function useLearning({ beside }: WritingGround, of: CaseBoxes['of']): void {
  const latest = useRef(of);
  latest.current = of;
  const { knowledge } = of.title;
  // Who is on the record beside is outside, and is read once.
  useEffect(() => beside.look(), [beside]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the engine knows more than before.
  useEffect(() => {
    for (const field of detailFields) {
      const { box, knowledge: known, onBox } = latest.current[field];
      if (isUnderTheHand(box.raw)) continue;
      const { kinds } = left(box, known);
      if (kinds.length > 0) onBox((now) => left(now, known).box, kinds);
    }
  }, [knowledge.hasNames, knowledge.fingerprints, knowledge.keep]);
}

const isUnderTheHand = (raw: string): boolean => {
  const { activeElement } = document;
  const isField = activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement;
  return isField && activeElement.value === raw;
};
