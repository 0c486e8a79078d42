// After a "cannot help": the same chase at another service, in one press. What was written once goes along: what it is about, what to
// ask, and the worker's own name for the person.
import { Button } from '#extension/kit/index.ts';
import { dueIn, sayDay, usualDays } from '#extension/panel/features/chases/days.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { words } from '#extension/panel/features/chases/messages.ts';
import { useDeed } from '#extension/panel/features/chases/use-chases.ts';
import type { ChaseId, ServiceId } from '#shared/basics/ids.ts';
import type { Chase } from '#shared/contract/chases.ts';

export type ChaseThereProps = {
  ground: ChasesGround;
  chase: Chase;
  service: { id: ServiceId; name: string; organisation: string | null };
};

export function ChaseThere({ ground, chase, service }: ChaseThereProps) {
  const create = useDeed(ground, 'createChase');
  const { id: serviceId, name, organisation } = service;
  const make = async () => {
    const chaseId = ground.outbox.newId() as ChaseId;
    const dueOn = dueIn(usualDays, ground.nowMs());
    const nickname = await ground.nicknames.read(chase.id);
    if (nickname !== null && !(await ground.nicknames.write(chaseId, nickname)))
      ground.toast({ words: words.chase.nicknameUnkept, kind: 'warning' });
    const source = { kind: 'service' as const, id: serviceId };
    const { need, ask } = chase;
    create.mutate(
      { input: { chaseId, need, serviceId, service: name, organisation, ask, source, dueOn } },
      {
        onSuccess: (made) => {
          ground.toast(made ? words.make.made(made.reference, sayDay(made.dueOn)) : words.make.kept);
          ground.go(ground.ways.chase(chaseId));
        },
      },
    );
  };
  return (
    <Button
      size="small"
      icon="calendar"
      isBusy={create.isPending}
      aria-label={`${words.make.there}: ${name}`}
      onPress={() => void make()}
    >
      {words.make.there}
    </Button>
  );
}
