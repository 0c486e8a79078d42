// The one action from an answer, a step or a service: the chase is made at once with what is known, and opens.
import { Button } from '#extension/kit/index.ts';
import type { ChaseId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { ChaseInFull } from '#shared/contract/chases.ts';
import { dueIn, sayDay, usualDays } from './days.ts';
import type { ChasesGround } from './ground.ts';
import { words } from './messages.ts';
import type { Begun } from './NewChaseView.tsx';
import { useDeed } from './use-chases.ts';

type MakeChaseProps = {
  ground: ChasesGround;
  begun: Begun & { need: Need };
  label?: string;
  size?: 'normal' | 'small';
  /** What else belongs to this action, such as the note. It stays where one is. */
  onMade?: ((chase: ChaseInFull | null) => void) | undefined;
};

export function MakeChase({
  ground,
  begun,
  label = words.make.deed,
  size = 'small',
  onMade,
}: MakeChaseProps) {
  const create = useDeed(ground, 'createChase');
  const make = () => {
    const chaseId = ground.outbox.newId() as ChaseId;
    const { source, need, serviceId = null, service = null, organisation = null } = begun;
    const dueOn = dueIn(usualDays, ground.nowMs());
    create.mutate(
      { input: { chaseId, need, serviceId, service, organisation, ask: null, source, dueOn } },
      {
        onSuccess: (chase) => {
          ground.toast(chase ? words.make.made(chase.reference, sayDay(chase.dueOn)) : words.make.kept);
          if (onMade) onMade(chase);
          else ground.go(ground.ways.chase(chaseId));
        },
      },
    );
  };
  return (
    <Button kind="quiet" size={size} icon="calendar" isBusy={create.isPending} onPress={make}>
      {label}
    </Button>
  );
}
