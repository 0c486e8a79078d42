// Support that has run its course or has run long: it is closed, or it goes on and is asked about again on a day the worker chooses.
import { Button, Caption, Notice } from '#extension/kit/index.ts';
import { sayDay, todayOf } from '#extension/panel/features/chases/days.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { words } from '#extension/panel/features/chases/messages.ts';
import { useDeed } from '#extension/panel/features/chases/use-chases.ts';
import type { Chase } from '#shared/contract/chases.ts';

const said = words.chase.stepDown;
const weeks = [2, 6, 12] as const;

export function StepDown({ ground, chase }: { ground: ChasesGround; chase: Chase }) {
  const carryOn = useDeed(ground, 'carryOn');
  const { carryOnUntil, closedAt } = chase;
  if (!chase.isStepDownDue) {
    const isAhead = closedAt === null && carryOnUntil !== null && carryOnUntil > todayOf(ground.nowMs());
    return isAhead && <Caption>{said.until(sayDay(carryOnUntil))}</Caption>;
  }
  const goOn = (count: (typeof weeks)[number]) => {
    const input = { key: ground.outbox.newId(), chaseId: chase.id, weeks: count };
    carryOn.mutate({ input, said: words.chase.saved });
  };
  return (
    <Notice
      kind="info"
      heading={said.heading}
      actions={weeks.map((count) => (
        <Button key={count} size="small" isDisabled={carryOn.isPending} onPress={() => goOn(count)}>
          {said.inWeeks(count)}
        </Button>
      ))}
    >
      <p>{said.words}</p>
      <p>{said.goesOn}</p>
    </Notice>
  );
}
