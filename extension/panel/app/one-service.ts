// The panel speaks to one service for as long as it stands, and may stand before anybody said which: Firefox opens the sidebar with the
// installation, a policy may answer late, and the options page stands in a tab beside it. When another one is named, the panel begins
// anew, as if it had been closed and opened: nothing asked of the old one may be shown or sent on under the new.
import type { Configuration } from '#extension/platform/configuration.ts';

export type Service = Pick<Configuration, 'apiAddress' | 'packKeys'>;

export type ServiceParts = {
  read: () => Promise<Service>;
  /** Hears of every change of the configuration, also of one that names the same service. */
  watch: (heard: () => void) => void;
  beginAnew: () => void;
};

/** Which service it is, for as long as this panel stands. */
export function readOneService({ read, watch, beginAnew }: ServiceParts): Promise<Service> {
  // Heard from before the first look on, so that no change falls between the two.
  watch(() => void look());
  const begunWith = read();
  const look = async () => {
    const [before, now] = await Promise.all([begunWith, read()]);
    if (asWords(before) !== asWords(now)) beginAnew();
  };
  return begunWith;
}

const asWords = ({ apiAddress, packKeys }: Service): string =>
  JSON.stringify([apiAddress, packKeys && Object.entries(packKeys).sort()]);
