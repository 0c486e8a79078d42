// What stands under a box: what was taken out, what is found in words being typed, rare details, and what the engine missed.
import { type RefObject, useState } from 'react';
import { LiveWords } from '#extension/kit/index.ts';
import { removedWords } from '#shared/basics/text.ts';
import type { MissedKind, WordReport } from '#shared/contract/stripping.ts';
import type { Hint, Kind } from '#shared/stripping/index.ts';
import { type Box, keep, putBack, removeOne, replace, unkeep } from './box.ts';
import type { Knowledge } from './cleanse.ts';
import { Findings } from './Findings.tsx';
import type { WritingGround } from './ground.ts';
import { Hints } from './Hints.tsx';
import { Missed } from './Missed.tsx';
import { words } from './messages.ts';
import { missedReport, wronglyOut, wrongReport } from './reports.ts';
import { TakenOut } from './TakenOut.tsx';
import { useFindings, useHints } from './use-judged.ts';
import type { OnBox } from './use-taking-in.ts';

/** A box and everything that happens to it; `takenOut`: kinds that went just now, for who cannot see it. */
export type Marked = {
  box: Box;
  onBox: OnBox;
  knowledge: Knowledge;
  ground: WritingGround;
  takenOut: readonly Kind[];
};

export type Marking = {
  marked: Marked;
  /** Whether a suspected word may stay with a reason, because the reason is sent along. */
  canKeep?: boolean;
};

type Field = HTMLTextAreaElement | HTMLInputElement;
type BeneathProps = Marking & {
  input: RefObject<Field | null>;
  /** Whether one can say here that something was missed: in long boxes, where it happens. */
  canReport?: boolean;
};

export function Beneath({ marked, canKeep, input, canReport }: BeneathProps) {
  const { box, onBox, knowledge, ground, takenOut } = marked;
  const [passedOver, setPassedOver] = useState<readonly string[]>([]);
  const found = useFindings(box, knowledge);
  const hints = useHints(box, ground.area, knowledge.hasNames).filter(
    (hint) => !passedOver.includes(hint.why),
  );
  const miss = (span: { start: number; end: number }, kind: MissedKind) => {
    const report = missedReport(box.raw, span, kind);
    onBox((now) => replace(now, span, removedWords));
    return ground.report(report);
  };
  // What was pressed goes away with the press, and the focus would fall to nowhere: the box would never be left.
  const focusBox = () => input.current?.focus();
  const back = (step: (now: Box) => Box) => {
    onBox(step);
    focusBox();
  };
  const use = (hint: Hint) => back((now) => replace(now, hint, hint.generalisation));
  const passOver = (hint: Hint) => {
    setPassedOver([...passedOver, hint.why]);
    focusBox();
  };
  const tell = async (report: WordReport) => {
    const isNoted = await ground.report(report);
    focusBox();
    return isNoted;
  };
  return (
    <>
      <LiveWords words={takenOut.length > 0 ? words.removed.spoken(takenOut) : ''} />
      <TakenOut
        box={box}
        onPutBack={canKeep ? (out, reason) => back((now) => putBack(now, out, reason)) : undefined}
        onWrong={(told) => tell(wronglyOut(told))}
        onUnkeep={(kept) => back((now) => unkeep(now, kept))}
      />
      <Findings
        raw={box.raw}
        found={found}
        onRemove={(one) => back((now) => removeOne(now, one, found, knowledge))}
        onKeep={canKeep ? (one, reason) => back((now) => keep(now, one, reason)) : undefined}
        onWrong={(one) => tell(wrongReport(box.raw, one))}
      />
      <Hints raw={box.raw} hints={hints} onUse={use} onLeave={passOver} />
      {canReport && box.raw.trim() !== '' && <Missed input={input} onMissed={miss} />}
    </>
  );
}
