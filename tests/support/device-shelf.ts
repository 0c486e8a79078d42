// The storage of a device, in memory: what rests there, and a day on which it is full.
export function deviceShelf(rested = new Map<string, unknown>()) {
  let isFull = false;
  return {
    rested,
    fill: () => {
      isFull = true;
    },
    readAll: async (prefix: string) =>
      Object.fromEntries(
        [...rested].filter(([key]) => key.startsWith(prefix)).map(([k, v]) => [k, structuredClone(v)]),
      ),
    write: async (key: string, value: unknown) => {
      if (isFull) throw new Error('QuotaExceededError');
      rested.set(key, structuredClone(value));
    },
    remove: async (key: string) => void rested.delete(key),
  };
}
