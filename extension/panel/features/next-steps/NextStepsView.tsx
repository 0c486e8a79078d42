// The crisis path: one screen at a time, drawn from what is on the device. Danger now stands on every screen; Back always works.
import { useEffect, useRef } from 'react';
import { Button, Caption, Stack } from '#extension/kit/index.ts';
import { stepTime } from '#shared/next-steps/actions.ts';
import { dangerWord, readTrail, writeTrail } from '#shared/next-steps/trail-words.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';
import { decisionsOf, type Place, placeOf, type Trail } from '#shared/next-steps/walker.ts';
import { DangerScreen, EndScreen } from './EndScreens.tsx';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { StepsScreen } from './StepsScreen.tsx';
import { TilesScreen } from './TilesScreen.tsx';
import { useHeldArea } from './use-held-area.ts';
import { useMoment } from './use-moment.ts';

export type NextStepsProps = {
  ground: NextStepsGround;
  /** The way so far, as words of the address. */
  at: readonly string[];
};

export function NextStepsView({ ground: given, at }: NextStepsProps) {
  const { pack } = given;
  const held = useHeldArea(given.area, at.join('/'));
  const ground = { ...given, area: held.area };
  const trail = readTrail(pack, at);
  const place = placeOf(pack, trail);
  const moment = useMoment(given);
  useKept(given, trail);
  useTimed(given, trail, place);
  return (
    <Stack gap="wide">
      <title>{`${titleOf(place)} – Peer Hub`}</title>
      {place.kind === 'tiles' && (
        <TilesScreen key={place.group.id} ground={ground} trail={trail} group={place.group} />
      )}
      {place.kind === 'question' && (
        <QuestionScreen key={place.question.id} ground={ground} trail={trail} place={place} />
      )}
      {place.kind === 'steps' && (
        <StepsScreen key={at.join('/')} {...{ ground, trail, place, moment, held }} />
      )}
      {place.kind === 'danger' && <DangerScreen ground={ground} trail={trail} moment={moment} />}
      {place.kind === 'end' && <EndScreen ground={ground} trail={trail} moment={moment} />}
      {pack.reviewedBy === null && place.kind === 'tiles' && <Caption>{words.unreviewedBrief}</Caption>}
    </Stack>
  );
}

/** Stands in the bar above every screen of the path: in sight without scrolling, and no toast lies over it. */
export function DangerNow({
  way,
  go,
  at,
}: {
  way: readonly string[];
  go: (href: string) => void;
  at: WayTo;
}) {
  if (way.at(-1) === dangerWord) return null;
  return (
    <Button kind="warning" size="small" icon="phone" onPress={() => go(at([...way, dangerWord]))}>
      {words.danger}
    </Button>
  );
}

type WayTo = NextStepsGround['ways']['at'];

function titleOf(place: Place): string {
  switch (place.kind) {
    case 'tiles':
      return place.group.title;
    case 'question':
      return place.question.words;
    case 'steps':
      return place.path.title;
    case 'danger':
      return words.dangerTitle;
    case 'end':
      return words.endTitle;
  }
}

/** Closing the panel keeps the way; going elsewhere in the panel ends it. */
function useKept({ keep }: NextStepsGround, trail: Trail): void {
  const kept = writeTrail(trail).join('/');
  useEffect(() => keep(kept === '' ? [] : kept.split('/')), [keep, kept]);
  useEffect(() => () => keep([]), [keep]);
}

/** From the first screen to the first three steps, once; a way that was taken up again is not a measure. */
function useTimed(ground: NextStepsGround, trail: Trail, place: Place): void {
  const began = useRef<number | null>(null);
  const isStart = trail.length === 0;
  const path = place.kind === 'steps' ? place.path : null;
  const decisions = decisionsOf(trail);
  useEffect(() => {
    const now = ground.nowMs();
    if (isStart) began.current = now;
    if (!path || began.current === null) return;
    const time = stepTime(path, decisions, now - began.current, !ground.isOnline, wallTime(now).day);
    began.current = null;
    if (time) ground.timed(time);
  }, [ground, isStart, path, decisions]);
}
