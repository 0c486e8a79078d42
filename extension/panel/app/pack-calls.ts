// What the crisis packs ask of the API, behind the back of whoever keeps them.
import type { Api } from '#extension/wire/api.ts';
import { asked } from './asked.ts';
import type { Ports } from './ports.ts';

/** `ruled`: the keys that a policy names; then the API is not asked for any. */
export const packCalls = (
  { nextSteps }: Api,
  ruled: Readonly<Record<string, string>> | null,
): NonNullable<Ports['packs']> => ({
  readPackKeys: async () =>
    ruled
      ? { keys: ruled, isRuled: true }
      : { ...(await asked(nextSteps.readPackKeys.query({}))), isRuled: false },
  readPack: (haveVersion) => asked(nextSteps.readPack.query({ haveVersion })),
  readAreaPack: () => asked(nextSteps.readAreaPack.query({})),
  addTimes: async (key, times) => {
    await asked(nextSteps.addStepTimes.mutate({ key, times: [...times] }));
  },
});
