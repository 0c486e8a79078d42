// What keeping stands on.
import { useMemo } from 'react';
import type { House } from '#extension/panel/app/house.ts';
import type { Ports } from '#extension/panel/app/ports.ts';
import { wayTo } from '#extension/panel/app/routes.ts';
import type { SavedGround } from '#extension/panel/features/saved/index.ts';
import { kindLabels } from '#extension/panel/features/search/index.ts';

export function useSavedGround(ports: Ports, { toasts }: House): SavedGround {
  return useMemo(
    () => ({
      calls: ports.calls,
      toast: toasts.show,
      nowMs: ports.clock.nowMs,
      kindLabels,
      hrefOf: wayTo,
    }),
    [ports, toasts],
  );
}
