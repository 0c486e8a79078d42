// A copy of what is held, fetched page by page. It can stop after every page and go on behind it; what it has read rests in the memory of its
// screen alone.
import { type OwnKind, ownKinds } from '#shared/basics/own-kinds.ts';
import type { OwnCounts, OwnRecord } from '#shared/contract/profile.ts';
import type { ProfileCalls } from './calls.ts';
import { kindWords, sayUntil } from './kind-words.ts';
import { profileWords } from './messages.ts';

export type Copy = {
  /** When the trail heard of it; null before. */
  begunAt: string | null;
  read: Partial<Record<OwnKind, OwnRecord[]>>;
  /** Which kind is being read, and behind which page. */
  place: { kind: number; cursor: string | null };
  records: number;
};

export const beginning: Copy = { begunAt: null, read: {}, place: { kind: 0, cursor: null }, records: 0 };
export const isWhole = ({ place }: Copy): boolean => place.kind >= ownKinds.length;

/** One call further. What it was given stays as it was, so that a call that failed has changed nothing. */
export async function oneFurther(calls: ProfileCalls, copy: Copy): Promise<Copy> {
  if (copy.begunAt === null) return { ...copy, begunAt: (await calls.beginOwnCopy({})).at };
  const kind = ownKinds[copy.place.kind];
  if (kind === undefined) return copy;
  const { cursor } = copy.place;
  const { items, next } = await calls.readOwn(cursor === null ? { kind } : { kind, cursor });
  return {
    ...copy,
    read: { ...copy.read, [kind]: [...(copy.read[kind] ?? []), ...items] },
    place: next === null ? { kind: copy.place.kind + 1, cursor: null } : { ...copy.place, cursor: next },
    records: copy.records + items.length,
  };
}

/** As it is saved: its names are those of docs/own-data.md. */
export function toFile({ begunAt, read }: Copy, { chaseMonths }: OwnCounts): { name: string; text: string } {
  const kinds = ownKinds.map((kind) => ({
    kind,
    what: kindWords[kind].label,
    keptUntil: sayUntil(kind, chaseMonths),
    // The kind is said once for all of them.
    records: (read[kind] ?? []).map(({ kind: _said, ...record }) => record),
  }));
  const file = { format: 'peer-hub-own-data', version: 1, begunAt, note: profileWords.copy.warning, kinds };
  return {
    name: `peer-hub-about-me-${begunAt?.slice(0, 10) ?? 'copy'}.json`,
    text: `${JSON.stringify(file, null, 2)}\n`,
  };
}
