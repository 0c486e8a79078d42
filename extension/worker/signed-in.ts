// The session that the panel keeps, as the worker finds it at one moment: it remembers nothing of it.
import { readConfiguration } from '#extension/platform/configuration.ts';
import { readStored } from '#extension/platform/storage.ts';
import { type Api, openApi } from '#extension/wire/api.ts';
import { openKeeper } from '#extension/wire/open-keeper.ts';

/** Written by a panel that locked itself: its sign-out may still be on the way. */
export const lockedKey = 'panel:locked-after-minutes';

export type SessionThere = {
  api: Api;
  isIn: () => Promise<boolean>;
  /** Where a policy names them. */
  packKeys: Readonly<Record<string, string>> | null;
};

export async function openSession(): Promise<SessionThere> {
  const { apiAddress, packKeys } = await readConfiguration();
  const keeper = openKeeper(apiAddress);
  return {
    api: openApi(apiAddress, keeper),
    isIn: async () =>
      (await keeper.isSignedIn()) && typeof (await readStored('session', lockedKey)) !== 'number',
    packKeys,
  };
}
