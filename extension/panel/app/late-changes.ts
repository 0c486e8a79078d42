// A change that is heard while something is loaded for the first time. The answer on its way may be older than the change, and the cache,
// which lets a first load be, would take it for fresh: such a one is read once more as soon as it has come.
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
