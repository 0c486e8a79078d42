// One line on the first screen: how many chases are for today, and the way to them.
import { Link } from '#extension/kit/index.ts';
import type { ChasesGround } from './ground.ts';
import { words } from './messages.ts';
import { useCounts } from './use-chases.ts';

export function ChasesLine({ ground }: { ground: ChasesGround }) {
  const { today = 0, overdue = 0 } = useCounts(ground.calls).data ?? {};
  const said = [today > 0 && words.line.due(today), overdue > 0 && words.line.overdue(overdue)].filter(
    Boolean,
  );
  return (
    <Link kind="action" href={ground.ways.chases(today === 0 && overdue > 0 ? 'overdue' : 'today')}>
      {said.length > 0 ? said.join(', ') : words.line.none}
    </Link>
  );
}
