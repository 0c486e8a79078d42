// Exactly three steps, then what can be set going from here. Whether anybody reviewed them, how old they are and for which hour
// they were worked out is said on the same screen.
import { useEffect } from 'react';
import { Button, Caption, Link, Notice, PageTitle, Stack, Text } from '#extension/kit/index.ts';
import type { Moment } from '#shared/next-steps/hours.ts';
import { ageOf } from '#shared/next-steps/open-pack.ts';
import { type NextStep, threeSteps } from '#shared/next-steps/three-steps.ts';
import { writeTrail } from '#shared/next-steps/trail-words.ts';
import type { AreaPack, Pack } from '#shared/next-steps/types.ts';
import { dayInWords, timeInWords, wallTime, weekdayNames } from '#shared/next-steps/uk-time.ts';
import { type Place, step, type Trail } from '#shared/next-steps/walker.ts';
import { Deeds } from './Deeds.tsx';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';
import { StepCard } from './StepCard.tsx';
import { type HeldArea, readsAlike } from './use-held-area.ts';

type Props = {
  ground: NextStepsGround;
  trail: Trail;
  place: Extract<Place, { kind: 'steps' }>;
  moment: Moment;
  held: HeldArea;
};

export function StepsScreen({ ground, trail, place, moment, held }: Props) {
  const { pack, area, ways } = ground;
  const { path } = place;
  const steps = threeSteps({ pack, area, moment }, place.steps);
  const wall = wallTime(moment.nowMs);
  const watched = path.watch && step(pack, trail, { kind: 'path', id: path.watch.path });
  return (
    <>
      <PageTitle id="page-title" caption={area ? words.for(area.areaName) : words.noArea}>
        {path.title}
      </PageTitle>
      {pack.reviewedBy === null && (
        <Notice kind="warning" isSpoken="no">
          {words.unreviewed}
        </Notice>
      )}
      {path.watch && watched && (
        <Text size="caption">
          {path.watch.words} <Link href={ways.at(writeTrail(watched))}>{titleOf(pack, path.watch.path)}</Link>
        </Text>
      )}
      {moment.isDoubtful && <Notice kind="warning">{words.doubtfulClock}</Notice>}
      <Stack as="ol" gap="normal" aria-label={words.threeSteps}>
        {steps.map((next, at) => (
          <StepCard key={next.step.id} next={next} number={at + 1} ground={ground} />
        ))}
      </Stack>
      <Deeds ground={ground} place={place} steps={steps} moment={moment} today={wall.day} />
      <Link kind="action" href={ways.at(writeTrail(step(pack, trail, { kind: 'end' })))}>
        {words.done}
      </Link>
      {ground.findMore && (
        <Button kind="quiet" icon="search" onPress={() => ground.findMore?.(path)}>
          {words.findMore}
        </Button>
      )}
      <Link href={ways.at([])}>{words.startAgain}</Link>
      <Newer ground={ground} place={place} steps={steps} moment={moment} held={held} />
      <Standing pack={pack} area={area} today={wall.day} />
      <Caption>
        {words.asOf(`${weekdayNames[wall.weekday]} ${dayInWords(wall.day)}, ${timeInWords(wall.minutes)}`)}
      </Caption>
    </>
  );
}

const titleOf = (pack: Pack, id: string): string => pack.paths.find((one) => one.id === id)?.title ?? '';

type NewerProps = Omit<Props, 'trail'> & { steps: readonly NextStep[] };

/** Numbers or capacities that came while the steps stood here: said in a word, shown beneath, taken in with a press. */
function Newer({ ground: { pack, toast }, place, steps, moment, held }: NewerProps) {
  const { newer, showNewer } = held;
  const isOther =
    newer !== null && !readsAlike(steps, threeSteps({ pack, area: newer, moment }, place.steps));
  // The toast lies over the screen and moves nothing.
  useEffect(() => {
    if (isOther) toast(words.newerToast);
  }, [isOther, toast]);
  if (!isOther) return null;
  const show = () => {
    showNewer();
    document.getElementById('page-title')?.focus();
  };
  return (
    <Notice kind="info" heading={words.newer} isSpoken="no">
      <Button size="small" icon="refresh" onPress={show}>
        {words.showNewer}
      </Button>
    </Notice>
  );
}

/** Who stands behind these words, and since when. */
function Standing({ pack, area, today }: { pack: Pack; area: AreaPack | null; today: string }) {
  const age = ageOf(pack.publishedOn, today);
  const areaAge = area && ageOf(area.publishedOn, today);
  return (
    <>
      {pack.reviewedBy ? (
        <Caption>
          {words.reviewed(pack.reviewedBy.name, pack.reviewedBy.role, dayInWords(pack.reviewedBy.on))}
        </Caption>
      ) : null}
      <Caption>{age.isOld ? `${words.age(age.words)} ${words.old}` : words.age(age.words)}</Caption>
      {area && areaAge && (
        <Caption>
          {words.areaAge(area.areaName, areaAge.words)}
          {areaAge.isOld && ` ${words.old}`}
        </Caption>
      )}
    </>
  );
}
