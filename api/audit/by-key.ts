// Whether the deed that is being done is done with an API key: then every entry that it writes says which. Held for the length of one call.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { KeyId } from '#shared/basics/ids.ts';

export type ByKey = { keyId: KeyId; entries: number };
const doneBy = new AsyncLocalStorage<ByKey>();

export const withKey = <Done>(by: ByKey, work: () => Promise<Done>): Promise<Done> => doneBy.run(by, work);

/** One more entry is written: by which key, if by one. */
export function noteEntry(): KeyId | undefined {
  const by = doneBy.getStore();
  if (by !== undefined) by.entries += 1;
  return by?.keyId;
}
