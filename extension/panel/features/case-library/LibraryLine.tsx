// The way to the library on the first screen, and what waits there for this person: something given back or expired, or, for a
// curator, something to review.
import { useQuery } from '@tanstack/react-query';
import { Link } from '#extension/kit/index.ts';
import { libraryKeys } from './calls.ts';
import type { LibraryGround } from './ground.ts';
import { words } from './messages.ts';

const said = words.library;
/** More than this is "many" anyway. */
const countedMax = 50;

export function LibraryLine({ ground }: { ground: LibraryGround }) {
  const { calls, ways, me } = ground;
  const isCurator = me.roles.includes('curator');
  const mine = useQuery({
    queryKey: [...libraryKeys.mine, 'line'],
    queryFn: () => calls.listMyCases({ limit: countedMax }),
  });
  const queue = useQuery({
    queryKey: [...libraryKeys.queue, 'line'],
    queryFn: () => calls.listCaseQueue({ view: 'waiting', limit: countedMax }),
    enabled: isCurator,
  });
  const forMe = (mine.data?.items ?? []).filter(
    (one) => one.isExpired || one.working?.state === 'returned',
  ).length;
  const toReview = (queue.data?.items ?? []).filter((one) => !one.isMine).length;
  return (
    <>
      <Link kind="action" href={ways.library()}>
        {said.line}
      </Link>
      {forMe > 0 && (
        <Link kind="action" href={ways.myCases()}>
          {said.waitsForMe(forMe)}
        </Link>
      )}
      {toReview > 0 && (
        <Link kind="action" href={ways.caseQueue()}>
          {said.waitsForReview(toReview)}
        </Link>
      )}
    </>
  );
}
