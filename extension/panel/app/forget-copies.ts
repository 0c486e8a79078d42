// What an open panel forgets of what was taken out: answers of the server that it keeps in memory, and drafts that quote them.
import type { QueryClient } from '@tanstack/react-query';
import type { Desk } from '#extension/panel/features/ask/index.ts';
import type { Taken } from '#extension/wire/taken-out.ts';

export function forgetCached(cache: QueryClient, { ids, isUnknown, isAll }: Taken): void {
  const isEvery = isUnknown || isAll;
  const named = [...ids];
  for (const { queryKey, state } of cache.getQueryCache().getAll()) {
    // No words of others lie in what one learns, and one's own would be lost.
    if (state.data === undefined || queryKey[0] === 'learning') continue;
    const text = isEvery ? '' : JSON.stringify(state.data);
    if (isEvery || named.some((id) => text.includes(id))) void cache.resetQueries({ queryKey, exact: true });
  }
}

/** The words of these posts, wherever the cache has them. */
export function cachedWords(cache: QueryClient, ids: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, threadId, body } = value as { id?: unknown; threadId?: unknown; body?: unknown };
    if (typeof id === 'string' && ids.has(id) && typeof threadId === 'string' && typeof body === 'string')
      found.set(threadId, `${found.get(threadId) ?? ''} ${body}`);
    for (const part of Object.values(value)) walk(part);
  };
  for (const { state } of cache.getQueryCache().getAll()) walk(state.data);
  return found;
}

/** Drafts of answers in these threads, unless their words are known here and none of them were copied. */
export function forgetDrafts(
  desk: Desk,
  { leaks, isAll }: Taken,
  known: ReadonlyMap<string, string>,
): number {
  let gone = 0;
  for (const { id, threadId, body, apartFrom = [] } of Object.values(desk.store.getState().drafts)) {
    if (threadId === null || !(isAll || leaks.has(threadId))) continue;
    const said = known.get(threadId);
    if (said !== undefined && !quotes(body, said)) {
      // Where it rests nobody can compare: it says so itself.
      desk.change(id, { apartFrom: [...new Set([...apartFrom, ...leaks])] });
      continue;
    }
    desk.remove(id);
    if (body.trim() !== '') gone += 1;
  }
  return gone;
}

const runOfWords = 4;
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Some words in a row are the same; of a shorter text all of them. */
export function quotes(draft: string, said: string): boolean {
  const [mine, theirs] = [wordsIn(draft), wordsIn(said)];
  const length = Math.min(runOfWords, theirs.length);
  if (length === 0) return false;
  const runs = new Set(
    theirs.slice(0, theirs.length - length + 1).map((_, at) => theirs.slice(at, at + length).join(' ')),
  );
  return mine.some((_, at) => runs.has(mine.slice(at, at + length).join(' ')));
}
