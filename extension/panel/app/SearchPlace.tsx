// The one box over everything, and what it stands on.
import { useEffect, useMemo } from 'react';
import type { AskGround } from '#extension/panel/features/ask/index.ts';
import { needLabels } from '#extension/panel/features/channels/index.ts';
import type { SearchGround } from '#extension/panel/features/search/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { ways } from './routes.ts';
import { go } from './use-route.ts';

type Parts = { ports: Ports; house: House; me: Me | undefined; ask: AskGround; writing: WritingGround };

const nobody = { areaId: null };

export function useSearchGround({ ports, house, me, ask, writing }: Parts): SearchGround {
  const { finding } = house;
  const personId = me?.personId ?? null;
  // Whoever sits here next does not see what was looked for.
  useEffect(() => {
    if (personId !== null) finding.belongTo(personId);
  }, [finding, personId]);
  return useMemo(
    () => ({
      calls: ports.calls,
      writing,
      nowMs: ports.clock.nowMs,
      recent: finding,
      needLabels,
      me: me ?? nobody,
      ask: (words) => {
        const body = words as StrippedText;
        const draft = ask.desk.begin({ source: 'blank', isAnonymous: ask.wasAnonymous, body });
        if (draft) ask.besideNow(draft.id);
        go(draft ? ways.draft(draft.id) : ways.drafts());
      },
      ways,
    }),
    [ports, finding, me, ask, writing],
  );
}
