// Whether the deed that is being done is done with an API key: then every entry that it writes says which. Held for the length of one call.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Trx } from '#api/database/index.ts';
import type { KeyId } from '#shared/basics/ids.ts';

/** `written`: the transactions that wrote an entry; which of them stand is known to whoever began them. */
export type ByKey = { keyId: KeyId; written: WeakSet<Trx> };
const doneBy = new AsyncLocalStorage<ByKey>();

export const withKey = <Done>(by: ByKey, work: () => Promise<Done>): Promise<Done> => doneBy.run(by, work);

/** This transaction writes an entry: by which key, if by one. */
export function noteEntry(trx: Trx): KeyId | undefined {
  const by = doneBy.getStore();
  by?.written.add(trx);
  return by?.keyId;
}
