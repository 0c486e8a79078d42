// The record's lists in the words that people read.
import { stagePages } from '#extension/panel/features/toolkit/content/stages.ts';
import type { Stage } from '#extension/panel/features/toolkit/content/types.ts';
import { words } from '#extension/panel/features/toolkit/messages.ts';
import type { Barrier, Need } from '#shared/basics/lists.ts';
import type { CountKind } from './months.ts';
import type { RecordLabels } from './take-along.ts';
import type { Agreed } from './tally.ts';

const said = words.record;

export const stageNames = Object.fromEntries(stagePages.map(({ id, name }) => [id, name])) as Readonly<
  Record<Stage, string>
>;

export const agreedLabels: Readonly<Record<Agreed, string>> = {
  'talk-again': 'Talk again',
  'try-something': 'Try something new',
  'meet-people': 'Meet people',
  'get-advice': 'Get advice',
  'see-practice': 'See the practice',
  'go-together': 'Go somewhere together',
  information: 'Took information along',
  'nothing-now': 'Nothing for now',
};

export const countLabel = (kind: CountKind): string =>
  kind === 'all' || kind === 'step' || kind === 'volunteer'
    ? said.kinds[kind]
    : said.before(stageNames[kind]);

export const recordLabels = ({
  needLabels,
  barrierLabels,
}: {
  needLabels: Readonly<Record<Need, string>>;
  barrierLabels: Readonly<Record<Barrier, string>>;
}): RecordLabels => ({
  columns: said.columns,
  stages: stageNames,
  needs: needLabels,
  agreed: agreedLabels,
  barriers: barrierLabels,
  noBarrier: said.noBarrier,
  yes: said.yes,
  no: said.no,
});
