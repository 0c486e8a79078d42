// One line on the first screen, and only where a module was begun and not finished: the way back into it.
import { Link } from '#extension/kit/index.ts';
import { modules } from '#shared/learning/content/modules.ts';
import type { LearningGround } from './ground.ts';
import { words } from './messages.ts';
import { isBegun } from './standing.ts';
import { useProgress } from './use-progress.ts';

export function LearnLine({ ground }: { ground: LearningGround }) {
  const { of } = useProgress(ground);
  // What is only on this device was done just now.
  const [last] = modules
    .map((one) => ({ one, standing: of(one) }))
    .filter(({ standing }) => isBegun(standing))
    .sort((a, b) => (b.standing.changedAt ?? '9').localeCompare(a.standing.changedAt ?? '9'));
  if (!last) return null;
  return (
    <Link kind="action" href={ground.ways.module(last.one.id)}>
      {words.goOn(last.one.title)}
    </Link>
  );
}
