// Changes that what is shown would miss. One is heard while something is loaded for the first time. The answer on its way may be older than the change, and the cache,
// which lets a first load be, would take it for fresh: such a one is read once more as soon as it has come.
// The other could not be read when it was heard, because the server did not answer: it is read when the stream is there again.
import type { Query, QueryClient } from '@tanstack/react-query';

export function hearLateChanges(cache: QueryClient): void {
  const overtaken = new WeakSet<Query>();
  cache.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    const { action, query } = event;
    const isFirstLoad = query.state.data === undefined && query.state.fetchStatus !== 'idle';
    if (action.type === 'invalidate' && isFirstLoad) overtaken.add(query);
    if (action.type === 'error') overtaken.delete(query);
    if (action.type === 'success' && overtaken.delete(query))
      void cache.invalidateQueries({ queryKey: query.queryKey, exact: true });
  });
}

/** What is shown and could not be read is read now; what nobody looks at is read when it is looked at. */
export const readFailedAgain = (cache: QueryClient): Promise<void> =>
  cache.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
