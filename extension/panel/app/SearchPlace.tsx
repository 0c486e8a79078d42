// The one box over everything, and what it stands on.
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { Link } from '#extension/kit/index.ts';
import type { AskGround } from '#extension/panel/features/ask/index.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/index.ts';
import { barrierLabels, needLabels } from '#extension/panel/features/channels/index.ts';
import type { ChasesGround } from '#extension/panel/features/chases/index.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/index.ts';
import { type LearningGround, ModulesFor } from '#extension/panel/features/learning/index.ts';
import type { RelayGround } from '#extension/panel/features/relay/index.ts';
import { type SavedGround, SavedList } from '#extension/panel/features/saved/index.ts';
import type { SearchGround } from '#extension/panel/features/search/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { Me } from '#shared/contract/session.ts';
import { beginQuestion } from './begin-question.ts';
import type { House } from './house.ts';
import { words } from './messages.ts';
import { useNotesGround } from './notes.ts';
import type { Ports } from './ports.ts';
import { ways, wayTo } from './routes.ts';
import { go } from './use-route.ts';
import { thingOfKept } from './using/things.ts';
import { UseFound } from './using/UseFound.tsx';

type Parts = {
  ports: Ports;
  house: House;
  me: Me | undefined;
  ask: AskGround;
  writing: WritingGround;
  chases: ChasesGround;
  library: LibraryGround;
  directory: DirectoryGround;
  saved: SavedGround;
  learning: LearningGround;
  relay: RelayGround;
};

const nobody = { areaId: null };

export function useSearchGround({
  ports,
  house,
  me,
  ask,
  writing,
  chases,
  library,
  directory,
  saved,
  learning,
  relay,
}: Parts): SearchGround {
  const { finding, finder, shelf } = house;
  const kept = useSyncExternalStore(shelf.watch, shelf.now);
  const personId = me?.personId ?? null;
  // Whoever sits here next does not see what was looked for.
  useEffect(() => {
    if (personId !== null) finding.belongTo(personId);
  }, [finding, personId]);
  const notes = useNotesGround(ports, house.preferences, writing.findService);
  const parts = useMemo(
    () => ({ ports, ask, chases, library, directory, notes, relay }),
    [ports, ask, chases, library, directory, notes, relay],
  );
  return useMemo(
    () => ({
      calls: ports.calls,
      find: finder.find,
      suggest: finder.suggest,
      readKept: (id) => (kept === null ? null : finder.read(id)),
      // Another one with every change of what is kept: it is built anew.
      device: { ...finder },
      tryServer: () => finder.heard(true),
      keptHref: ways.kept,
      writing,
      nowMs: ports.clock.nowMs,
      recent: finding,
      needLabels,
      barrierLabels,
      go,
      use: (found, onUsed, isAway) =>
        found.kind === 'mentor' ? (
          <Link kind="action" href={wayTo(found.kind, found.id)} onPress={onUsed}>
            {words.meetMentor}
          </Link>
        ) : (
          <UseFound
            parts={parts}
            saved={saved}
            found={found}
            need={found.needs[0] ?? null}
            href={isAway ? ways.kept(found.id) : wayTo(found.kind, found.id)}
            onUsed={onUsed}
            isAway={isAway}
            readKept={() => {
              const one = kept && finder.read(found.id)?.one;
              return one ? thingOfKept(one, ports.clock.nowMs()) : null;
            }}
          />
        ),
      learn: (needs, looked) => <ModulesFor ground={learning} needs={needs} looked={looked} />,
      kept: <SavedList ground={saved} />,
      hrefOf: wayTo,
      me: me ?? nobody,
      ask: (words) => beginQuestion(ask, words),
      ways,
    }),
    [ports, finder, kept, finding, me, ask, writing, parts, saved, learning],
  );
}
