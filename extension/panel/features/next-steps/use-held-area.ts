// The area's pack as it was when this screen began. A newer one that arrives meanwhile moves nothing under a finger: it is offered.
import { useState } from 'react';
import type { Call, NextStep } from '#shared/next-steps/three-steps.ts';
import type { AreaPack } from '#shared/next-steps/types.ts';

export type HeldArea = {
  area: AreaPack | null;
  /** What arrived since, if anything did. */
  newer: AreaPack | null;
  showNewer: () => void;
};

export function useHeldArea(area: AreaPack | null, screen: string): HeldArea {
  const [held, setHeld] = useState({ screen, area });
  const isNewScreen = held.screen !== screen;
  // Another worker's area goes at once: its contacts are worse than none.
  const isAnothers = held.area !== null && area?.areaId !== held.area.areaId;
  // What the device holds is read a moment after the screen: it stands at once, and nothing stood there before.
  const isFirst = held.area === null && area !== null;
  const takesNow = isNewScreen || isAnothers || isFirst;
  if (takesNow) setHeld({ screen, area });
  const shown = takesNow ? area : held.area;
  return { area: shown, newer: area === shown ? null : area, showNewer: () => setHeld({ screen, area }) };
}

/** Whether somebody who reads the steps would read anything else. */
export const readsAlike = (one: readonly NextStep[], other: readonly NextStep[]): boolean =>
  JSON.stringify(one.map(readOf)) === JSON.stringify(other.map(readOf));

const readOf = ({ step, call, others, missing }: NextStep) => [
  step.id,
  missing,
  [call, ...others].map(({ line, opening, isExpired, isUnchecked, capacity, saidDaysAgo }: Call) => [
    [line.id, line.name, line.number, line.when],
    [opening.words, isExpired, isUnchecked, capacity, saidDaysAgo],
  ]),
];
