// A chase in words of the interface, for whoever writes about it: the note.

import type { Chase } from '#shared/contract/chases.ts';
import { sayDay } from './days.ts';
import type { ChasesGround } from './ground.ts';
import { outcomeLabels, reasonLabels, stateLabels } from './messages.ts';

export type ChaseInWords = {
  reference: string;
  service: string | null;
  organisation: string | null;
  need: string;
  ask: string | null;
  state: string;
  isSaidByOrganisation: boolean;
  theirWords: string | null;
  outcome: string | null;
  barriers: readonly string[];
  due: string | null;
};

export function inWords(
  chase: Chase,
  { needLabels, barrierLabels }: Pick<ChasesGround, 'needLabels' | 'barrierLabels'>,
): ChaseInWords {
  const { reference, service, organisation, ask, isSaidByOrganisation, words, outcome, barriers } = chase;
  const why = chase.cannotHelp === null ? '' : `: ${reasonLabels[chase.cannotHelp].toLowerCase()}`;
  return {
    reference,
    service,
    organisation,
    need: needLabels[chase.need],
    ask,
    state: stateLabels[chase.state] + why,
    isSaidByOrganisation,
    theirWords: words,
    outcome: outcome === null ? null : outcomeLabels[outcome],
    barriers: barriers.map((id) => barrierLabels[id]),
    due: chase.closedAt === null ? sayDay(chase.dueOn) : null,
  };
}
