// The one action from an answer, a step, a note or a service: the chase is made at once with what is known, and opens. Where it is not known
// what it is about, that alone is asked.
import { Button, Menu } from '#extension/kit/index.ts';
import type { ChaseId } from '#shared/basics/ids.ts';
import { type Need, needs } from '#shared/basics/lists.ts';
import { dueIn, sayDay, usualDays } from './days.ts';
import type { ChasesGround } from './ground.ts';
import { words } from './messages.ts';
import type { Begun } from './NewChaseView.tsx';
import { useDeed } from './use-chases.ts';

/** `reference`: null while it waits on this device for the network. `due`: in words. */
export type Made = { reference: string | null; due: string };

export type MakeChaseProps = {
  ground: ChasesGround;
  begun: Begun;
  label?: string;
  size?: 'normal' | 'small';
  /** What else belongs to this action, such as the note, begins at once: it waits for no network. */
  onBegun?: (() => void) | undefined;
  /** It stays where one is. Null: no chase came of it, and why was said. */
  onMade?: ((made: Made | null) => void) | undefined;
};

/** The deed itself, for where it stands in a menu. It opens the chase unless `onMade` says that one stays. */
export function useMakeChase(
  ground: ChasesGround,
  { onBegun, onMade }: Pick<MakeChaseProps, 'onBegun' | 'onMade'> = {},
): { make: (begun: Begun, need: Need) => void; isBusy: boolean } {
  const create = useDeed(ground, 'createChase');
  const make = (begun: Begun, need: Need) => {
    const chaseId = ground.outbox.newId() as ChaseId;
    const { source, serviceId = null, service = null, organisation = null } = begun;
    const dueOn = dueIn(usualDays, ground.nowMs());
    onBegun?.();
    create.mutate(
      { input: { chaseId, need, serviceId, service, organisation, ask: null, source, dueOn } },
      {
        onSuccess: (chase) => {
          const due = sayDay(chase?.dueOn ?? dueOn);
          ground.toast(chase ? words.make.made(chase.reference, due) : words.make.kept);
          if (onMade) onMade({ reference: chase?.reference ?? null, due });
          else ground.go(ground.ways.chase(chaseId));
        },
        onError: () => onMade?.(null),
      },
    );
  };
  return { make, isBusy: create.isPending };
}

export function MakeChase({
  ground,
  begun,
  label = words.make.deed,
  size = 'small',
  onBegun,
  onMade,
}: MakeChaseProps) {
  const { make, isBusy } = useMakeChase(ground, { onBegun, onMade });
  const known = begun.need;
  if (known === null)
    return (
      <Menu
        label={label}
        showsLabel
        icon="calendar"
        isDisabled={isBusy}
        entries={needs.map((id) => ({ id, label: ground.needLabels[id] }))}
        onChoose={(id) => make(begun, id as Need)}
      />
    );
  return (
    <Button kind="quiet" size={size} icon="calendar" isBusy={isBusy} onPress={() => make(begun, known)}>
      {label}
    </Button>
  );
}
