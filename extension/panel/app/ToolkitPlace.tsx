// The screens of the toolkit, and what they stand on: drawn for everybody, signed in or not, with a network or without.
import { useQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { Skeleton } from '#extension/kit/index.ts';
import { barrierLabels, needLabels } from '#extension/panel/features/channels/index.ts';
import { noFilters } from '#extension/panel/features/directory/index.ts';
import { sessionKeys } from '#extension/panel/features/session/index.ts';
import {
  type ToolkitGround,
  type ToolkitScreen,
  ToolkitView,
} from '#extension/panel/features/toolkit/index.ts';
import { isMember } from './duty.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { ways } from './routes.ts';
import { usePersonId } from './use-person.ts';
import { go } from './use-route.ts';
import type { Session } from './use-session.ts';

type Props = { ports: Ports; house: House; screen: ToolkitScreen; sitting: Session['state']['kind'] };

export function ToolkitPlace({ ports, house, screen, sitting }: Props) {
  const ground = useToolkitGround(ports, house, sitting);
  return (
    <Suspense fallback={<Skeleton count={5} />}>
      <ToolkitView ground={ground} screen={screen} />
    </Suspense>
  );
}

function useToolkitGround(ports: Ports, house: House, sitting: Props['sitting']): ToolkitGround {
  const { directory, failed, toasts } = house;
  const isIn = sitting === 'in';
  const me = useQuery({ queryKey: sessionKeys.me, queryFn: ports.calls.readMe, enabled: isIn });
  const personId = usePersonId(ports, isIn ? me.data : undefined, failed);
  const owner = ownerOf(sitting, personId, me.isPending);
  const mayFind = isIn && isMember(me.data);
  return useMemo(
    () => ({
      storage: ports.drafts,
      lock: (work) => navigator.locks.request('peer-hub-toolkit', work),
      owner,
      nowMs: ports.clock.nowMs,
      needLabels,
      barrierLabels,
      findServices: mayFind
        ? (need) => {
            directory.search.change({ ...noFilters, need });
            go(ways.services());
          }
        : null,
      copy: ports.copy,
      saveFile: ports.saveFile,
      toast: toasts.show,
      failed,
      ways: {
        toolkit: ways.toolkit,
        crisis: () => ways.nextSteps(),
        paper: (paper) => `paper.html#${paper}`,
      },
    }),
    [ports, owner, mayFind, directory, toasts, failed],
  );
}

/** Whose record stands here: nobody's while nobody is signed in, and not known before it is known who sits here. */
function ownerOf(sitting: Props['sitting'], personId: string | null, isPending: boolean) {
  if (sitting === 'out') return null;
  if (sitting !== 'in') return undefined;
  return personId ?? (isPending ? undefined : null);
}
