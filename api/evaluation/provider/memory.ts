// Where the trial's provider keeps what it knows: the memory of this process, bounded, gone when it ends.
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

const rowsMax = 2_000;
type Row = { payload: AdapterPayload; untilMs: number };

export function makeMemory(): AdapterFactory {
  const rows = new Map<string, Row>();
  const find = (key: string): AdapterPayload | undefined => {
    const row = rows.get(key);
    if (row && row.untilMs > Date.now()) return row.payload;
    rows.delete(key);
    return undefined;
  };
  const findWhere = (model: string, isIt: (payload: AdapterPayload) => boolean) =>
    [...rows].find(([key, { payload }]) => key.startsWith(`${model}:`) && isIt(payload))?.[1].payload;

  return (model): Adapter => ({
    find: async (id) => find(`${model}:${id}`),
    findByUid: async (uid) => findWhere(model, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => findWhere(model, (payload) => payload.userCode === userCode),
    upsert: async (id, payload, expiresIn) => {
      const untilMs = expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1000;
      rows.delete(`${model}:${id}`);
      rows.set(`${model}:${id}`, { payload, untilMs });
      // The oldest goes first; a trial never comes near this.
      const [oldest] = rows.keys();
      if (rows.size > rowsMax && oldest !== undefined) rows.delete(oldest);
    },
    consume: async (id) => {
      const payload = find(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      rows.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of rows) if (payload.grantId === grantId) rows.delete(key);
    },
  });
}
